import { connect } from '@vicinity/db';
import pino from 'pino';
import { readConfig } from './config';
import { startCollab } from './server';

/** Serves the boards' sockets until it is told to stop; then loses nothing that it took in. */
const config = readConfig(process.env);
const log = pino({
  name: 'collab',
  level: config.LOG_LEVEL,
  serializers: { error: pino.stdSerializers.err },
});
const { sql, close } = connect(config.DATABASE_URL);
const server = await startCollab({
  sql,
  ticketSecret: config.TICKET_SECRET,
  host: config.COLLAB_HOST,
  port: config.COLLAB_PORT,
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
