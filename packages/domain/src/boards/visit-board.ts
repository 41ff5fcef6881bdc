import { and, eq } from 'drizzle-orm';
import type { Act } from '../kernel';
import { requirePerson } from '../kernel';
import { standingIn } from '../projects';
import { mayReadBoard } from './policy';
import { boardVisits } from './schema';

/** Whoever comes back sooner never left. */
const PAUSE = 30 * 60 * 1000;

/**
 * Remembers that the person looks at the board now, for the organization acted for, and says when
 * they looked before this visit; null: never.
 * @throws DomainError not_found
 */
export async function visitBoard(act: Act, projectId: string): Promise<{ before: Date | null }> {
  mayReadBoard(act.actor, await standingIn(act, projectId));
  const person = requirePerson(act.actor);
  const mine = and(eq(boardVisits.projectId, projectId), eq(boardVisits.personId, person.personId));
  const [known] = await act.db.select().from(boardVisits).where(mine).for('update');
  const isNewVisit = known && act.now.getTime() - known.seenAt.getTime() > PAUSE;
  const before = isNewVisit ? known.seenAt : (known?.before ?? null);
  const visit = {
    organizationId: person.acting?.organizationId ?? null,
    seenAt: act.now,
    before,
  };
  await act.db
    .insert(boardVisits)
    .values({ projectId, personId: person.personId, ...visit })
    .onConflictDoUpdate({ target: [boardVisits.projectId, boardVisits.personId], set: visit });
  return { before };
}
