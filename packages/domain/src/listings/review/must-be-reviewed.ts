import type { Reader } from '@vicinity/db';
import { and, desc, eq, inArray } from 'drizzle-orm';
import { clusters } from '../../organizations/schema';
import type { Loaded } from '../load-listing';
import { listingReviews } from '../schema';

/** The last word on a listing, or null where it was never reviewed. */
export async function lastReview(db: Reader, listingId: string) {
  const [review] = await db
    .select({
      outcome: listingReviews.outcome,
      scores: listingReviews.scores,
      remark: listingReviews.remark,
      decidedAt: listingReviews.decidedAt,
    })
    .from(listingReviews)
    .where(eq(listingReviews.listingId, listingId))
    .orderBy(desc(listingReviews.decidedAt), desc(listingReviews.id))
    .limit(1);
  return review ?? null;
}

/**
 * Whether publishing must pass an administrator: where one of the clusters concerned reviews
 * listings, and always after a review that did not end well.
 */
export async function mustBeReviewed(db: Reader, { row, guarded }: Loaded): Promise<boolean> {
  const last = await lastReview(db, row.id);
  if (last && last.outcome !== 'published') return true;
  if (guarded.clusterIds.length === 0) return false;
  const reviewing = await db
    .select({ id: clusters.id })
    .from(clusters)
    .where(and(inArray(clusters.id, [...guarded.clusterIds]), eq(clusters.reviewsListings, true)))
    .limit(1);
  return reviewing.length > 0;
}
