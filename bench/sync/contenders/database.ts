import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrate } from '@vicinity/db';
import { startEmbedded } from '@vicinity/db/embedded';
import postgres, { type Sql } from 'postgres';
import { parentOf } from '../../../tests/load/processes';

/** A PostgreSQL that writes through to the disk. */
export interface Database {
  readonly url: string;
  readonly sql: Sql;
  /** The process from which all of its processes descend, where it is on this machine. */
  readonly pid: number | undefined;
  stop(): Promise<void>;
}

/** One of our own, empty but for the tables, in a folder that goes with it. */
export async function startDatabase(): Promise<Database> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'vicinity-bench-'));
  await chmod(dataDir, 0o711); // as root, the server runs as another user and must pass
  const server = await startEmbedded({ dataDir });
  await migrate(server.url);
  const database = await openDatabase(server.url);
  return {
    ...database,
    async stop() {
      await database.stop();
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export async function openDatabase(url: string): Promise<Database> {
  const sql = postgres(url, { max: 4, onnotice: () => {} });
  const [row] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
  return { url, sql, pid: row && parentOf(row.pid), stop: () => sql.end() };
}
