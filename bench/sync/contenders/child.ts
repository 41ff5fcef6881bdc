import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

export type Environment = Readonly<Record<string, string>>;

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Environment;
  /** Answers 200 as soon as the server serves. */
  readonly health: string;
}

const REPORTER = path.join(import.meta.dirname, '../peers/report-memory.mjs');

/** A server process that is started, asked for its memory, killed and started again. */
export class Child {
  private constructor(
    private readonly command: Command,
    private process: ChildProcess,
  ) {}

  static async start(command: Command): Promise<Child> {
    const child = new Child(command, launch(command));
    await child.serving();
    return child;
  }

  get pid(): number {
    return this.process.pid ?? 0;
  }

  async memory(): Promise<{ held: number; rss: number }> {
    const answer = once(this.process, 'message');
    this.process.send('memory');
    const [memory] = await answer;
    return memory;
  }

  async end(signal: NodeJS.Signals): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const gone = once(this.process, 'exit');
    this.process.kill(signal);
    await gone;
  }

  async restart(signal: NodeJS.Signals): Promise<void> {
    await this.end(signal);
    this.process = launch(this.command);
    await this.serving();
  }

  private async serving(): Promise<void> {
    const end = Date.now() + 120_000;
    while (this.process.exitCode === null && Date.now() < end) {
      const answer = await fetch(this.command.health).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`${this.command.args.at(-1)} does not serve`);
  }
}

function launch({ program, args, env }: Command): ChildProcess {
  return spawn(program, ['--expose-gc', '--import', REPORTER, ...args], {
    env: { ...process.env, ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 2, 'ipc'],
  });
}
