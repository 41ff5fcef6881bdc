import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { connect } from '@vicinity/db';
import { acquireDatabase } from '@vicinity/db/embedded';
import { buildWhatIsStale } from '../../scripts/start/build';

export const root = path.resolve(import.meta.dirname, '../..');

/** One `npm start` under test, as the leader of a process group of its own. */
export interface Run {
  readonly process: ChildProcess;
  readonly pid: number;
  readonly origin: string;
  output(): string;
  /** Milliseconds until the address was printed. @throws where it ends before that */
  ready(): Promise<number>;
  exit(): Promise<number | null>;
}

/** @returns two ports that nobody listens on */
export async function freePorts(): Promise<[number, number]> {
  const holders = [createServer().listen(0), createServer().listen(0)];
  await Promise.all(holders.map((it) => once(it, 'listening')));
  const [first = 0, second = 0] = holders.map((it) => {
    const address = it.address();
    return address && typeof address === 'object' ? address.port : 0;
  });
  await Promise.all(holders.map((it) => new Promise((resolve) => it.close(resolve))));
  return [first, second];
}

export function run(
  env: Record<string, string>,
  user: { uid: number; gid: number } | undefined = undefined,
): Run {
  const began = performance.now();
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { PATH: process.env.PATH, DEMO: '0', NODE_ENV: 'production', ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...user,
  });
  let text = '';
  const keep = (chunk: Buffer) => {
    text += chunk;
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const exited = once(child, 'exit').then(() => child.exitCode);
  if (child.pid === undefined) throw new Error('node could not be started');
  return {
    process: child,
    pid: child.pid,
    origin: `http://localhost:${env.PORT}`,
    output: () => text,
    exit: () => exited,
    async ready() {
      while (!text.includes('is running at')) {
        if (child.exitCode !== null) throw new Error(`ended before it was ready:\n${text}`);
        await delay(20);
      }
      return performance.now() - began;
    },
  };
}

/** Every process that carries this data folder in its environment or command line. */
export function processesOf(dataDir: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map(Number)
    .filter((pid) => {
      try {
        if (/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))) return false;
        const belongs = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
        const words = commandOf(pid).split('\0');
        return (
          belongs.includes(`DATA_DIR=${dataDir}`) || words.some((it) => it.startsWith(dataDir))
        );
      } catch {
        return false; // gone meanwhile
      }
    });
}

/** Its words, each ended by a NUL. */
export function commandOf(pid: number): string {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
}

/** The power plug: everything at once, with no chance to tidy up. */
export function killAll(dataDir: string): void {
  for (const pid of processesOf(dataDir)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // The one before it was its parent, and took it along.
    }
  }
}

/** One statement on the embedded database of a running installation. */
export async function query(dataDir: string, text: string): Promise<unknown[]> {
  const { url } = await acquireDatabase({ dataDir });
  const { sql, close } = connect(url, { max: 1 });
  try {
    return [...(await sql.unsafe(text))];
  } finally {
    await close();
  }
}

/** Builds the pages once for all test files, which run at the same time: the others wait. */
export async function build(): Promise<void> {
  const { sql, close } = connect(process.env.VICINITY_TEST_ADMIN_URL ?? '', { max: 1 });
  try {
    await sql`select pg_advisory_lock(1)`;
    await buildWhatIsStale();
  } finally {
    await close();
  }
}
