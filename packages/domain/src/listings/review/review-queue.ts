import { and, asc, eq, exists, inArray, or, sql } from 'drizzle-orm';
import { DomainError, isAdministrator, type Look, requirePerson } from '../../kernel';
import { clusterMemberships } from '../../organizations/schema';
import { type ListingCard, selectCards } from '../cards';
import { lintListing } from '../lint-listing';
import { readFields } from '../load-listing';
import { listings } from '../schema';
import { lastReview } from './must-be-reviewed';

/** Entries on one page of the queue. */
const pageSize = 20;

/**
 * The listings that wait for a review, the longest waiting first, each with what the linter finds
 * and what the last review said. An administrator of clusters sees those of these clusters.
 * @param page from 0
 * @throws DomainError not_signed_in, mail_not_verified, forbidden
 */
export async function readReviewQueue(look: Look, { page }: { readonly page: number }) {
  const { administers } = requirePerson(look.actor);
  if (!isAdministrator(look.actor)) throw new DomainError('forbidden');
  const rows = await look.db
    .select()
    .from(listings)
    .where(
      and(
        eq(listings.state, 'in_review'),
        administers === 'instance' ? undefined : ofClusters(look, administers),
      ),
    )
    .orderBy(asc(listings.submittedAt), asc(listings.id))
    .limit(pageSize + 1)
    .offset(page * pageSize);
  const shown = rows.slice(0, pageSize);
  const ids = shown.map(({ id }) => id);
  const found = await selectCards(look.db, inArray(listings.id, ids), [asc(listings.id)], pageSize);
  const cards = new Map(found.map((card) => [card.id, card]));
  const entries = await Promise.all(
    shown.flatMap((row) => {
      const card = cards.get(row.id);
      return card ? [describe(look, row, card)] : [];
    }),
  );
  return { entries, hasMore: rows.length > pageSize };
}

export type ReviewEntry = Awaited<ReturnType<typeof readReviewQueue>>['entries'][number];

function ofClusters({ db }: Look, clusterIds: readonly string[]) {
  return or(
    inArray(listings.clusterId, [...clusterIds]),
    exists(
      db
        .select({ one: sql`1` })
        .from(clusterMemberships)
        .where(
          and(
            eq(clusterMemberships.organizationId, listings.organizationId),
            inArray(clusterMemberships.clusterId, [...clusterIds]),
          ),
        ),
    ),
  );
}

async function describe(look: Look, row: typeof listings.$inferSelect, card: ListingCard) {
  const fields = await readFields(look.db, row);
  return {
    card,
    version: row.version,
    submittedAt: row.submittedAt,
    descriptionZh: row.descriptionZh,
    descriptionEn: row.descriptionEn,
    findings: lintListing(fields, look.now.toISOString().slice(0, 10)),
    last: await lastReview(look.db, row.id),
  };
}
