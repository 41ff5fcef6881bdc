import { and, inArray, lt, sql } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, DomainError } from '../kernel';
import { notifyOrganization } from '../notifications';
import { lastDayStillOpen, listingTransitions } from './rules';
import { listings } from './schema';
import { listingStates } from './words';

const expirable = listingStates.filter((state) => listingTransitions[state].expire !== undefined);
const batch = 500;

/**
 * Ends listings whose last day is over and tells their organizations. Rows that somebody else holds
 * are left for the next round.
 * @returns how many ended; a full batch of 500 means that there may be more
 * @throws DomainError forbidden unless the platform itself acts
 */
export async function expireListings(act: Act): Promise<number> {
  if (act.actor.type !== 'system') throw new DomainError('forbidden');
  const due = await act.db
    .select({
      id: listings.id,
      reference: listings.reference,
      organizationId: listings.organizationId,
    })
    .from(listings)
    .where(
      and(inArray(listings.state, expirable), lt(listings.expiresOn, lastDayStillOpen(act.now))),
    )
    .limit(batch)
    .for('update', { skipLocked: true });
  if (due.length === 0) return 0;
  await act.db
    .update(listings)
    .set({ state: 'expired', updatedAt: act.now, version: sql`${listings.version} + 1` })
    .where(
      inArray(
        listings.id,
        due.map(({ id }) => id),
      ),
    );
  for (const { id, reference, organizationId } of due) {
    await recordEvent(act, 'listings.expire', id, { reference });
    await notifyOrganization(act, organizationId, {
      kind: 'listing_expired',
      params: { reference },
      path: `/listings/${id}`,
    });
  }
  return due.length;
}
