import { readWorkerConfig } from '@vicinity/config';
import { connect } from '@vicinity/db';
import { outboxMailer, smtpMailer } from '@vicinity/domain/notifications';
import { logReader } from '@vicinity/sync';
import pino from 'pino';
import { startClock } from './clock';
import { tasksOf } from './tasks';

/** Runs the platform's clock until it is told to stop; a round under way is finished first. */
const config = readWorkerConfig(process.env);
const log = pino({
  name: 'worker',
  level: config.LOG_LEVEL,
  serializers: { error: pino.stdSerializers.err },
});
const { db, sql, close } = connect(config.DATABASE_URL, { max: 2 });
const mailer = config.SMTP_URL
  ? smtpMailer(config.SMTP_URL, config.MAIL_FROM)
  : outboxMailer(config.OUTBOX_DIR);
const edits = logReader(sql, { updates: 'board_updates', snapshots: 'board_snapshots' });
const clock = startClock({ db, log, tasks: tasksOf({ mailer, origin: config.PUBLIC_URL }, edits) });
log.info('the clock runs');
// `npm start` waits for this before it goes on.
process.send?.('ready');

let stopping = false;
async function stop(signal: string): Promise<void> {
  if (stopping) return;
  stopping = true;
  log.info({ signal }, 'stopping');
  await clock.stop();
  await close();
  log.info('stopped');
  process.exit(0);
}
process.on('SIGTERM', () => void stop('SIGTERM'));
process.on('SIGINT', () => void stop('SIGINT'));
// The parent that started us with a channel is gone (killed): nobody will ask us to stop.
process.on('disconnect', () => void stop('disconnect'));
