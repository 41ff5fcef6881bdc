import type { Database } from '@vicinity/db';
import { runWhenDue, type Task } from '@vicinity/domain/clock';
import type { Logger } from 'pino';

export type Clock = {
  /** Begins no further round and waits for the one under way. */
  stop(): Promise<void>;
};

/**
 * Looks every `tick` milliseconds which tasks are due and does their rounds one after the other. A
 * database that does not answer is asked again at the next tick.
 */
export function startClock(
  it: { readonly db: Database; readonly tasks: readonly Task[]; readonly log: Logger },
  { tick = 5_000, now = () => new Date() }: { tick?: number; now?: () => Date } = {},
): Clock {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> = Promise.resolve();

  async function round(): Promise<void> {
    for (const task of it.tasks) {
      if (stopped) return;
      await oneRound(it, task, now);
    }
  }
  function next(): void {
    underWay = round().then(() => {
      if (!stopped) timer = setTimeout(next, tick);
    });
  }
  next();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await underWay;
    },
  };
}

async function oneRound(
  { db, log }: { readonly db: Database; readonly log: Logger },
  task: Task,
  now: () => Date,
): Promise<void> {
  try {
    const result = await runWhenDue(db, task, now);
    if (result.state === 'failed')
      log.error({ task: task.name, error: result.error }, 'round failed');
    if (result.state === 'done' && result.done > 0)
      log.info({ task: task.name, done: result.done, ms: result.took }, 'round done');
  } catch (error) {
    log.error({ task: task.name, error }, 'the database did not answer');
  }
}
