import { eq } from 'drizzle-orm';
import { recordEvent } from '../../audit';
import { type Act, next, requirePerson } from '../../kernel';
import { notifyOrganization } from '../../notifications';
import { loadListing } from '../load-listing';
import { mayMove } from '../policy';
import { listingTransitions } from '../rules';
import { listingReviews, listings } from '../schema';

/**
 * An administrator takes a published listing from view until it is reviewed, and says why.
 * @throws DomainError not_found, forbidden, invalid_transition
 */
export async function askReview(
  act: Act,
  { id, remark }: { readonly id: string; readonly remark: string },
): Promise<void> {
  const { row, guarded } = await loadListing(act.db, id, { lock: true });
  mayMove(act.actor, guarded, 'request_review');
  const { personId } = requirePerson(act.actor);
  const state = next(listingTransitions, row.state, 'request_review');
  await act.db
    .update(listings)
    .set({ state, submittedAt: act.now, updatedAt: act.now, version: row.version + 1 })
    .where(eq(listings.id, id));
  await act.db.insert(listingReviews).values({
    listingId: id,
    outcome: 'asked',
    remark,
    decidedBy: personId,
    decidedAt: act.now,
  });
  await recordEvent(act, 'listings.request_review', id, { reference: row.reference });
  await notifyOrganization(act, row.organizationId, {
    kind: 'listing_review_asked',
    params: { reference: row.reference, reason: remark },
    path: `/listings/${id}`,
  });
}
