import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { cleanEnvironment } from './cluster';
import { EmbeddedError, explain } from './error';
import type { Home } from './home';
import { commandOf, isAlive, until } from './processes';

/** A server that answers. */
export interface Postmaster {
  child: ChildProcess;
  port: number;
}

interface LockFile {
  pid: number;
  port: number;
  ready: boolean;
}

/**
 * The server's own lock file: pid, data folder, start, port, socket folder, address, shared
 * memory, status, one per line.
 */
function readLock(home: Home): LockFile | undefined {
  try {
    const lines = readFileSync(path.join(home.cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    if (!Number.isInteger(pid) || pid <= 0) return undefined;
    return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}

/** The port of a server of this home that runs and answers, whoever started it. */
export function runningPort(home: Home): number | undefined {
  const lock = readLock(home);
  return lock?.ready && isOurs(lock.pid) ? lock.port : undefined;
}

/** The lock outlives a kill -9, and its pid may by now be anybody's. */
function isOurs(pid: number): boolean {
  return isAlive(pid) && /\bpostgres\b/.test(commandOf(pid));
}

/**
 * After a kill -9 of ours, the server may live on without us, or be dead with its lock in
 * place. The first is asked to stop (it loses nothing), the second's lock is cleared.
 */
export async function clearRemains(home: Home, log: (line: string) => void): Promise<void> {
  const lock = readLock(home);
  if (!lock) return;
  if (isOurs(lock.pid)) {
    log(`a server that an earlier run left behind (process ${lock.pid}) is being stopped`);
    await end(lock.pid, () => isAlive(lock.pid));
    return;
  }
  log('the last run ended without a clean stop: the server recovers from its log');
  await rm(path.join(home.cluster, 'postmaster.pid'), { force: true });
}

/**
 * @param durable false: no fsync, for data that a test throws away
 * @throws EmbeddedError
 */
export async function launch(
  home: Home,
  { durable, log }: { durable: boolean; log: (line: string) => void },
): Promise<Postmaster> {
  const giveUp = performance.now() + 20_000;
  for (;;) {
    const port = await freePort();
    const attempt = await tryPort(home, port, durable, log);
    if (typeof attempt !== 'string') return { child: attempt, port };
    // Another process took the port meanwhile, or children of a killed server are still leaving.
    const passing = /Address already in use|shared memory block .* still in use/.test(attempt);
    if (!passing || performance.now() > giveUp) {
      throw explain('The database server did not start', attempt);
    }
    await delay(100);
  }
}

/** @returns the running child, or what the server said before it gave up */
async function tryPort(
  home: Home,
  port: number,
  durable: boolean,
  log: (line: string) => void,
): Promise<ChildProcess | string> {
  const logFile = path.join(home.folder, 'postgres.log');
  const { descriptor, start } = openLog(logFile);
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 100,
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // A process group of its own: Ctrl-C in the terminal reaches us, and we stop it last.
  const child = spawn(path.join(home.native, 'bin', 'postgres'), ['-D', home.cluster, ...args], {
    ...home.user,
    cwd: '/',
    env: cleanEnvironment(),
    detached: true,
    stdio: ['ignore', descriptor, descriptor],
  });
  closeSync(descriptor);
  const exited = once(child, 'close').then(() => readFileSync(logFile, 'utf8').slice(start));
  const said = exited.catch((error: Error) => error.message);
  const abort = new AbortController();
  const ready = untilReady(home, child, log, abort.signal).then(() => undefined);
  const failure = await Promise.race([said, ready]);
  abort.abort();
  return failure ?? child;
}

/** Recovery after a crash takes as long as it takes; it is told every 10 s. */
async function untilReady(
  home: Home,
  child: ChildProcess,
  log: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  let tell = performance.now() + 10_000;
  while (!signal.aborted) {
    const lock = readLock(home);
    if (lock?.ready && lock.pid === child.pid) return;
    if (performance.now() > tell) {
      log('the server is still recovering');
      tell += 10_000;
    }
    await delay(10);
  }
}

/** Rolls back what is open, writes a checkpoint, leaves; harder after 20 s. */
export async function stopPostmaster({ child }: Postmaster): Promise<void> {
  const { pid } = child;
  if (pid === undefined) return;
  await end(pid, () => child.exitCode === null && child.signalCode === null);
}

/** SIGINT is the "fast", SIGQUIT the "immediate" shutdown of PostgreSQL. */
async function end(pid: number, running: () => boolean): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (!running()) return;
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (!running()) return;
      throw explain(`The database server (process ${pid}) could not be stopped`, String(error));
    }
    if (await until(() => !running(), patience)) return;
  }
  throw new EmbeddedError('cannot_start', `The database server (process ${pid}) does not stop.`);
}

const LOG_LIMIT = 10_000_000;

/** A file and not a pipe: a server that outlives us must still be able to write. */
function openLog(file: string): { descriptor: number; start: number } {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const fresh = size > LOG_LIMIT;
  return { descriptor: openSync(file, fresh ? 'w' : 'a', 0o600), start: fresh ? 0 : size };
}

/** A port that nobody listens on now; `launch` tries again where someone is quicker. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('no loopback port'));
      });
    });
  });
}
