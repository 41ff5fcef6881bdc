import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import path from 'node:path';
import { TICKET_SECRET } from './boards';

export interface CollabOptions {
  readonly databaseUrl: string;
  readonly port: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Further arguments to Node. */
  readonly nodeArgs?: readonly string[];
}

/** The collab program in a process of its own, so that it can be killed. */
export class CollabProcess {
  private constructor(
    readonly child: ChildProcess,
    readonly port: number,
  ) {}

  /** Resolves when it serves. @throws where it ends instead */
  static async start({ databaseUrl, port, env, nodeArgs = [] }: CollabOptions) {
    const tsx = createRequire(import.meta.url).resolve('tsx');
    const main = path.join(import.meta.dirname, '../../apps/collab/src/main.ts');
    const child = spawn(process.execPath, [...nodeArgs, '--import', tsx, main], {
      env: {
        ...process.env,
        ...env,
        DATABASE_URL: databaseUrl,
        TICKET_SECRET,
        COLLAB_PORT: String(port),
        LOG_LEVEL: 'error',
      },
      // Its log goes to our standard error, so that a report on standard output stays whole.
      stdio: ['ignore', 2, 2, 'ipc'],
    });
    const collab = new CollabProcess(child, port);
    await collab.serving();
    return collab;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get server(): string {
    return `ws://127.0.0.1:${this.port}`;
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Ends it and waits until it is gone. */
  async end(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    if (!this.isRunning) return;
    const gone = once(this.child, 'exit');
    this.child.kill(signal);
    await gone;
  }

  private async serving(): Promise<void> {
    while (this.isRunning) {
      const answer = await fetch(`http://127.0.0.1:${this.port}/health`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`collab ended with ${this.child.exitCode ?? this.child.signalCode}`);
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}
