import path from 'node:path';
import {
  addressOf,
  documentNamed,
  makeBoards,
  stranger,
  TICKET_SECRET,
  ticketFor,
} from '../../../tests/load/boards';
import { freePort } from '../../../tests/load/collab';
import { cpuSeconds } from '../../../tests/load/processes';
import { Child, type Environment } from './child';
import type { Contender, Running } from './contender';
import type { Database } from './database';

const MAIN = path.join(import.meta.dirname, '../../../apps/collab/src/main.ts');

/** Ours, as `npm start` starts it. Every figure is with acknowledgements of what is durable. */
export function vicinity(database: () => Promise<Database>, env: Environment = {}): Contender {
  return {
    name: 'vicinity',
    dialect: 'y-websocket',
    keeps: true,
    obstacle: async () => undefined,
    start: async () => serve(await database(), env),
  };
}

/** The same where nothing is shown before it is stored. */
export function vicinityCommitFirst(database: () => Promise<Database>): Contender {
  return { ...vicinity(database, { COMMIT_FIRST: '1' }), name: 'vicinity-commit-first' };
}

async function serve(database: Database, env: Environment): Promise<Running> {
  const port = await freePort();
  const child = await Child.start({
    program: process.execPath,
    args: ['--import', 'tsx', MAIN],
    env: {
      ...env,
      DATABASE_URL: database.url,
      TICKET_SECRET,
      COLLAB_PORT: String(port),
      LOG_LEVEL: 'error',
    },
    health: `http://127.0.0.1:${port}/health`,
  });
  return {
    door: (document) => ({
      address: addressOf(`ws://127.0.0.1:${port}`, document, ticketFor(document, stranger())),
      document: documentNamed(document),
    }),
    make: (documents) =>
      makeBoards(
        database.sql,
        documents.map(({ name, ...rest }) => ({ project: name, ...rest })),
      ),
    cpu: () => cpuSeconds([child.pid, ...(database.pid ? [database.pid] : [])]),
    get pid() {
      return child.pid;
    },
    memory: () => child.memory(),
    restart: (signal) => child.restart(signal),
    stop: () => child.end('SIGTERM'),
  };
}
