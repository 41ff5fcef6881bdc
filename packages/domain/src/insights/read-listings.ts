import type { ListingRecord } from '@vicinity/network';
import { and, asc, eq, inArray, isNotNull, min, ne } from 'drizzle-orm';
import { introductions } from '../introductions/schema';
import { listings } from '../listings/schema';
import { type Scope, within } from './scope';

/**
 * What the organizations of the scope put up, with the first answer to it by another one: an
 * introduction proposed on it, or the answer to one that its owner proposed from it.
 */
export async function readListings(scope: Scope, now: Date): Promise<ListingRecord[]> {
  const rows = await scope.db
    .select({
      id: listings.id,
      organization: listings.organizationId,
      kind: listings.kind,
      state: listings.state,
      publishedAt: listings.publishedAt,
      updatedAt: listings.updatedAt,
      expiresOn: listings.expiresOn,
    })
    .from(listings)
    .where(and(isNotNull(listings.publishedAt), within(scope, listings.organizationId)))
    .orderBy(asc(listings.id));
  const replies = await firstReplies(scope);
  return rows.flatMap(({ state, publishedAt, updatedAt, expiresOn, ...row }): ListingRecord[] => {
    if (publishedAt === null) return [];
    const ended = state === 'published' ? endOf(expiresOn, now) : updatedAt;
    return [
      {
        ...row,
        publishedAt: publishedAt.getTime(),
        firstReplyAt: replies.get(row.id) ?? null,
        closedAt: ended?.getTime() ?? null,
      },
    ];
  });
}

/** The end of the last day, where it has passed. */
function endOf(expiresOn: string | null, now: Date): Date | null {
  if (expiresOn === null) return null;
  const end = new Date(`${expiresOn}T23:59:59.999Z`);
  return end < now ? end : null;
}

async function firstReplies(scope: Scope): Promise<Map<string, number>> {
  const { db } = scope;
  const proposed = await db
    .select({ id: introductions.listingId, at: min(introductions.proposedAt) })
    .from(introductions)
    .innerJoin(listings, eq(listings.id, introductions.listingId))
    .where(
      and(
        ne(introductions.fromOrganizationId, listings.organizationId),
        within(scope, listings.organizationId),
      ),
    )
    .groupBy(introductions.listingId);
  const answered = await db
    .select({ id: introductions.ownListingId, at: min(introductions.answeredAt) })
    .from(introductions)
    .where(
      and(
        isNotNull(introductions.ownListingId),
        inArray(introductions.state, ['accepted', 'declined']),
        within(scope, introductions.fromOrganizationId),
      ),
    )
    .groupBy(introductions.ownListingId);
  const first = new Map<string, number>();
  for (const { id, at } of [...proposed, ...answered]) {
    if (id === null || at === null) continue;
    first.set(id, Math.min(first.get(id) ?? at.getTime(), at.getTime()));
  }
  return first;
}
