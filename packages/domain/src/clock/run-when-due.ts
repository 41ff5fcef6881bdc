import type { Database } from '@vicinity/db';
import { and, asc, eq, isNull, lte, or } from 'drizzle-orm';
import { administers, DomainError, type Look } from '../kernel';
import { clockTasks } from './schema';

export type Round = { readonly db: Database; readonly now: Date };

export type Task = {
  /** Room and verb: `listings.expire`. */
  readonly name: string;
  /** Milliseconds between the beginnings of two rounds. */
  readonly every: number;
  /**
   * From when the first round is due that this database sees, and each one after it; without it, at
   * once and then `every`. For what belongs to a time of day.
   */
  readonly nextAfter?: (now: Date) => Date;
  /** One round. It may be broken off anywhere and begun anew. @returns how many things it did */
  readonly run: (round: Round) => Promise<number>;
};

/** Milliseconds that a round may take before another process may think it dead. */
const held = 15 * 60_000;
const reasonLength = 500;

export type RoundResult =
  | { readonly state: 'not_due' }
  | { readonly state: 'done'; readonly done: number; readonly took: number }
  | { readonly state: 'failed'; readonly error: unknown };

/**
 * Does a round where one is due and nobody else is at it. A round that fails is told in the record
 * and comes again at its next time; what it had committed stands.
 */
export async function runWhenDue(
  db: Database,
  task: Task,
  clock: () => Date,
): Promise<RoundResult> {
  const now = clock();
  const next = task.nextAfter?.(now) ?? new Date(now.getTime() + task.every);
  await db
    .insert(clockTasks)
    .values({ name: task.name, dueAt: task.nextAfter ? next : now })
    .onConflictDoNothing();
  const [taken] = await db
    .update(clockTasks)
    .set({ dueAt: next, heldUntil: new Date(now.getTime() + held) })
    .where(
      and(
        eq(clockTasks.name, task.name),
        lte(clockTasks.dueAt, now),
        or(isNull(clockTasks.heldUntil), lte(clockTasks.heldUntil, now)),
      ),
    )
    .returning({ name: clockTasks.name });
  if (!taken) return { state: 'not_due' };
  const result = await attempt(task, { db, now });
  const took = clock().getTime() - now.getTime();
  await db
    .update(clockTasks)
    .set({
      heldUntil: null,
      lastAt: now,
      lastTook: took,
      lastDone: result.state === 'done' ? result.done : 0,
      lastProblem: result.state === 'failed' ? reasonOf(result.error) : null,
    })
    .where(eq(clockTasks.name, task.name));
  return result.state === 'done' ? { ...result, took } : result;
}

async function attempt(task: Task, round: Round) {
  try {
    return { state: 'done' as const, done: await task.run(round) };
  } catch (error) {
    return { state: 'failed' as const, error };
  }
}

function reasonOf(error: unknown): string {
  return String(error instanceof Error ? (error.cause ?? error) : error).slice(0, reasonLength);
}

/**
 * How each task went last, for those who run the instance.
 * @throws DomainError forbidden
 */
export async function listRounds({ db, actor }: Look) {
  if (!administers(actor)) throw new DomainError('forbidden');
  return db.select().from(clockTasks).orderBy(asc(clockTasks.name));
}
