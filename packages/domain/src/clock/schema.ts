import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from '../kernel';

/** The rounds of each task: when the next is due, who is at it, how the last one went. */
export const clockTasks = pgTable('clock_tasks', {
  /** Room and verb: `listings.expire`. */
  name: text('name').primaryKey(),
  dueAt: instant('due_at').notNull(),
  /** A process has taken the round; where it dies, another may take it after this. */
  heldUntil: instant('held_until'),
  lastAt: instant('last_at'),
  /** Milliseconds. */
  lastTook: integer('last_took'),
  /** How many things the last round did. */
  lastDone: integer('last_done'),
  /** Why the last round failed; null where it did not. */
  lastProblem: text('last_problem'),
});
