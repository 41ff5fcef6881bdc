import type { Database } from '@vicinity/db';
import type { Act } from './act';
import type { Actor } from './actor';

/** Runs a verb in one transaction; what it put off until the commit follows in order. */
export async function perform<T>(
  db: Database,
  actor: Actor,
  now: Date,
  deed: (act: Act) => Promise<T>,
): Promise<T> {
  const afterwards: (() => Promise<void>)[] = [];
  const result = await db.transaction((tx) =>
    deed({ db: tx, actor, now, afterCommit: (later) => afterwards.push(later) }),
  );
  for (const later of afterwards) await later();
  return result;
}
