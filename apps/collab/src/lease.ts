import type { Connection } from '@vicinity/db';
import type { Logger } from 'pino';

/** Any fixed number: whoever writes the boards' log holds this lock. */
const LOG_LOCK = 7_020_260_002;
const RETRY = 500;
const HEARTBEAT = 2_000;

export interface LeaseEvents {
  held(): void;
  lost(): void;
}

/**
 * One process at a time serves the boards of a database: a second one waits, ready, until the
 * first has left (so a restart can overlap). The lock belongs to a database session and falls
 * with it. Two processes that write all the same cannot lose anything, because the log's numbers
 * collide and one of the two reads anew; but their people would not see each other's edits.
 */
export class Lease {
  private stopped = false;
  private wake: () => void = () => undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly sql: Connection['sql'],
    private readonly events: LeaseEvents,
    private readonly log: Logger,
  ) {}

  start(): void {
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      try {
        await this.holdOnce();
      } catch (error) {
        this.log.warn({ error }, 'the lease on the log is out of reach');
      }
      await this.pause(RETRY);
    }
  }

  private async holdOnce(): Promise<void> {
    const session = await this.sql.reserve();
    try {
      const [row] = await session<{ held: boolean }[]>`
        select pg_try_advisory_lock(${LOG_LOCK}) as held`;
      if (!row?.held) return;
      this.events.held();
      try {
        while (!this.stopped) {
          await session`select 1`;
          await this.pause(HEARTBEAT);
        }
      } finally {
        this.events.lost();
        await session`select pg_advisory_unlock(${LOG_LOCK})`;
      }
    } finally {
      session.release();
    }
  }

  private pause(milliseconds: number): Promise<void> {
    if (this.stopped) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
