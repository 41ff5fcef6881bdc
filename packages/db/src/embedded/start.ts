import { once } from 'node:events';
import postgres from 'postgres';
import { ensureCluster, OWNER } from './cluster';
import { type Home, openHome } from './home';
import { claim } from './ownership';
import { clearRemains, launch, stopPostmaster } from './postmaster';

export interface EmbeddedOptions {
  /** Made if missing; the server's files go to `postgres/` within. */
  dataDir: string;
  log?: (line: string) => void;
  /** false: no fsync, for data that a test throws away. */
  durable?: boolean;
}

export interface Embedded {
  /** Of the database `vicinity`, on a loopback port that changes with every start. */
  url: string;
  /** Resolves when the server ends, asked or not, with what ended it. */
  ended: Promise<{ asked: boolean; status: string }>;
  stop(): Promise<void>;
}

/**
 * Starts a real PostgreSQL that needs no installation. It recovers from a kill -9 of us, of the
 * server or of both: what was committed is there.
 *
 * @throws EmbeddedError
 */
export async function startEmbedded({
  dataDir,
  log = () => {},
  durable = true,
}: EmbeddedOptions): Promise<Embedded> {
  const home = await openHome(dataDir, log);
  const held = await claim(home);
  try {
    await clearRemains(home, log);
    await ensureCluster(home, { durable });
    const postmaster = await launch(home, { durable, log });
    let asked = false;
    const ended = once(postmaster.child, 'exit').then(async ([code, signal]) => {
      await held.release();
      return { asked, status: signal ? `killed by ${signal}` : `exit ${code}` };
    });
    const stop = async () => {
      asked = true;
      await stopPostmaster(postmaster);
      await ended;
    };
    await ensureDatabase(home, postmaster.port).catch(async (error) => {
      await stop();
      throw error;
    });
    return { url: urlOf(home, postmaster.port, OWNER), ended, stop };
  } catch (error) {
    await held.release();
    throw error;
  }
}

export function urlOf(home: Pick<Home, 'password'>, port: number, database: string): string {
  return `postgres://${OWNER}:${home.password}@127.0.0.1:${port}/${database}`;
}

async function ensureDatabase(home: Home, port: number): Promise<void> {
  const sql = postgres(urlOf(home, port, 'postgres'), { max: 1 });
  try {
    const found = await sql`select 1 from pg_database where datname = ${OWNER}`;
    if (found.length === 0) await sql`create database ${sql(OWNER)}`;
  } finally {
    await sql.end();
  }
}
