import { acquireDatabase } from '@vicinity/db/embedded';
import {
  addressOf,
  documentNamed,
  makeBoards,
  removeBoards,
  stranger,
  ticketFor,
} from '../../../tests/load/boards';
import { cpuSeconds, listenerOn, residentBytes } from '../../../tests/load/processes';
import type { Contender, Running } from './contender';
import { openDatabase } from './database';

/**
 * A server of ours that runs already. Its boards are made in its database, and removed in the
 * end. It is not restarted, so what needs that is not measured; nor is its heap.
 */
export function foreign(server: string, ticketSecret: string | undefined): Contender {
  return {
    name: 'vicinity',
    dialect: 'y-websocket',
    keeps: true,
    obstacle: async () => (ticketSecret ? undefined : 'needs --ticket-secret'),
    start: () => join(server.replace(/^http/, 'ws').replace(/\/$/, ''), ticketSecret ?? ''),
  };
}

async function join(server: string, ticketSecret: string): Promise<Running> {
  const acquired = await acquireDatabase({
    url: process.env.DATABASE_URL,
    dataDir: process.env.DATA_DIR ?? '.data',
  });
  const database = await openDatabase(acquired.url);
  const pid = listenerOn(Number(new URL(server).port));
  const made: string[] = [];
  return {
    door: (document) => ({
      address: addressOf(server, document, ticketFor(document, stranger(), ticketSecret)),
      document: documentNamed(document),
    }),
    async make(documents) {
      made.push(...documents.map(({ name }) => name));
      await makeBoards(
        database.sql,
        documents.map(({ name, ...rest }) => ({ project: name, ...rest })),
      );
    },
    cpu: () => (pid ? cpuSeconds([pid, ...(database.pid ? [database.pid] : [])]) : null),
    pid,
    memory: async () => {
      const rss = pid ? residentBytes(pid) : null;
      return rss === null ? null : { held: Number.NaN, rss };
    },
    restart: null,
    async stop() {
      if (made.length > 0) await removeBoards(database.sql, made);
      await database.stop();
      await acquired.stop();
    },
  };
}
