import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

export type Child = {
  /** Resolves, with the reason, when the process ends and nobody asked. */
  readonly failed: Promise<string>;
  /** SIGTERM, and after 10 s SIGKILL. */
  stop(): Promise<void>;
};

const patience = { start: 60_000, stop: 10_000 };

/**
 * Starts a process of ours and waits until its port answers, or, where it has none, until it says
 * over the IPC channel that it is ready. It stands in a group of its own, so
 * that Ctrl-C reaches it through us, in order; the IPC channel tells it when we are gone.
 * @throws Error where it ends or stays silent for a minute
 */
export async function startChild(
  name: string,
  cwd: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  port: number | null,
): Promise<Child> {
  const child = spawn(process.execPath, args, {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let asked = false;
  const ended = once(child, 'exit').then(
    ([code, signal]) => `${name} ended (${signal ?? `exit ${code}`}).`,
  );
  const stop = async () => {
    asked = true;
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), patience.stop);
    await ended;
    clearTimeout(timer);
  };
  const early = await Promise.race([
    ended,
    port === null ? once(child, 'message').then(() => undefined) : answering(port),
  ]);
  if (early !== undefined) {
    await stop();
    throw new Error(early);
  }
  return { failed: ended.then((reason) => (asked ? new Promise<string>(() => {}) : reason)), stop };
}

/** @returns nothing once the port answers, else why it never will */
async function answering(port: number): Promise<string | undefined> {
  const end = performance.now() + patience.start;
  while (performance.now() < end) {
    const answered = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (answered) return undefined;
    await delay(50);
  }
  return `Port ${port} did not answer within a minute.`;
}

/** Runs a TypeScript file of ours to its end. @throws Error where it fails */
export async function runToEnd(
  cwd: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd,
    env,
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${args.join(' ')} failed: see the lines above.`);
}
