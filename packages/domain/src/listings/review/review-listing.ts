import { eq } from 'drizzle-orm';
import { recordEvent } from '../../audit';
import { type Act, DomainError, next, requirePerson } from '../../kernel';
import { type NotificationKind, notifyOrganization } from '../../notifications';
import { loadListing } from '../load-listing';
import { mayMove } from '../policy';
import { type ListingVerb, lastDayStillOpen, listingTransitions } from '../rules';
import { listingReviews, listings } from '../schema';
import type { ReviewVerdict } from '../words';
import { type ReviewScores, verdictOf } from './rules';

type Review = {
  readonly id: string;
  /** The version that was read: a text that changed meanwhile is read again. */
  readonly version: number;
  readonly scores: ReviewScores;
  /** Told to the organization; needed unless the listing is published. */
  readonly remark: string | null;
};

const follows: Readonly<
  Record<ReviewVerdict, { readonly verb: ListingVerb; readonly notice: NotificationKind }>
> = {
  published: { verb: 'approve', notice: 'listing_approved' },
  held: { verb: 'send_back', notice: 'listing_held' },
  rejected: { verb: 'reject', notice: 'listing_rejected' },
};

/**
 * Ends the review of a listing as its scores say, and tells those who decide for its organization.
 * @throws DomainError not_found, forbidden, invalid_transition, stale,
 *   invalid_field (remark; expiresOn: its last day is over, so it can only be held or rejected)
 */
export async function reviewListing(
  act: Act,
  { id, version, scores, remark }: Review,
): Promise<ReviewVerdict> {
  const { row, guarded } = await loadListing(act.db, id, { lock: true });
  const verdict = verdictOf(scores);
  const { verb, notice } = follows[verdict];
  mayMove(act.actor, guarded, verb);
  const { personId } = requirePerson(act.actor);
  const state = next(listingTransitions, row.state, verb);
  if (row.version !== version) throw new DomainError('stale');
  const published = verdict === 'published';
  if (!published && !remark) throw new DomainError('invalid_field', { field: 'remark' });
  if (published && row.expiresOn !== null && row.expiresOn < lastDayStillOpen(act.now)) {
    throw new DomainError('invalid_field', { field: 'expiresOn' });
  }
  await act.db
    .update(listings)
    .set({
      state,
      updatedAt: act.now,
      version: row.version + 1,
      ...(published ? { publishedAt: act.now } : {}),
    })
    .where(eq(listings.id, id));
  await act.db.insert(listingReviews).values({
    listingId: id,
    outcome: verdict,
    scores,
    remark,
    decidedBy: personId,
    decidedAt: act.now,
  });
  await recordEvent(act, `listings.${verb}`, id, { reference: row.reference });
  await notifyOrganization(act, row.organizationId, {
    kind: notice,
    params: { reference: row.reference, reason: remark ?? '' },
    path: `/listings/${id}`,
  });
  return verdict;
}
