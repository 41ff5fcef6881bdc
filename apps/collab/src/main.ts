import { readCollabConfig } from '@vicinity/config';
import { connect } from '@vicinity/db';
import pino from 'pino';
import { startCollab } from './server';

/** Serves the boards' sockets until it is told to stop; then loses nothing that it took in. */
const config = readCollabConfig(process.env);
const log = pino({
  name: 'collab',
  level: config.LOG_LEVEL,
  serializers: { error: pino.stdSerializers.err },
});
const { sql, listen, close } = connect(config.DATABASE_URL, { lists: false });
const server = await startCollab({
  sql,
  listen,
  ticketSecret: config.TICKET_SECRET,
  host: config.COLLAB_HOST,
  port: config.COLLAB_PORT,
  redisUrl: config.REDIS_URL,
  commitFirst: config.COMMIT_FIRST === '1',
  log,
});
log.info({ port: server.port }, 'listening');

let stopping = false;
async function stop(signal: string): Promise<void> {
  if (stopping) return;
  stopping = true;
  log.info({ signal }, 'stopping');
  await server.close();
  await close();
  log.info('stopped');
  process.exit(0);
}
process.on('SIGTERM', () => void stop('SIGTERM'));
process.on('SIGINT', () => void stop('SIGINT'));
// The parent that started us with a channel is gone (killed): nobody will ask us to stop.
process.on('disconnect', () => void stop('disconnect'));
