import type { Database } from '@vicinity/db';
import { and, eq, inArray } from 'drizzle-orm';
import { type Act, perform, system } from '../kernel';
import { type ListingCard, published } from '../listings';
import { listings } from '../listings/schema';
import { notifyOrganization, notifyPersons } from '../notifications';
import { members, organizations } from '../organizations/schema';
import { readBlocks } from './blocks';
import type { ListingIndex } from './listing-index';
import { cardsById } from './recommend';
import { listingAnnouncements, savedSearches } from './schema';
import { rankedForSaved, rankedIds } from './search-listings';

/** Counterparts that are told of a new listing, and the score from which on they are. */
const mostTold = 10;
const leastScore = 0.5;

/**
 * Tells those whom a newly published listing concerns: organizations with a listing that it could
 * close or that could close it, each once, and persons whose saved search finds it. A listing is
 * announced once; nothing happens where it is not (or no longer) to be seen.
 */
export async function announceListing(
  db: Database,
  index: ListingIndex,
  listingId: string,
  now: Date,
): Promise<void> {
  await index.refresh();
  await perform(db, system, now, async (act) => {
    const card = (await cardsById(act.db, [listingId])).get(listingId);
    if (!card) return;
    const claimed = await act.db
      .insert(listingAnnouncements)
      .values({ listingId, announcedAt: now })
      .onConflictDoNothing()
      .returning({ id: listingAnnouncements.listingId });
    if (claimed.length === 0) return;
    await tellCounterparts(act, index, card);
    await tellSearchers(act, index, card);
  });
}

async function tellCounterparts(act: Act, index: ListingIndex, card: ListingCard): Promise<void> {
  if (card.kind === 'event') return;
  const apart = await readBlocks(act.db, card.organization.id);
  const matches = index.matcher
    .recommend(card.id, {
      limit: mostTold * 3,
      now: act.now.getTime(),
      filter: ({ organizationId }) => !apart(organizationId),
    })
    .filter(({ score }) => score >= leastScore);
  const told = new Set<string>();
  for (const { id, organizationId } of matches) {
    if (told.has(organizationId) || told.size >= mostTold) continue;
    told.add(organizationId);
    await notifyOrganization(act, organizationId, {
      kind: 'counterpart_published',
      params: params(card),
      path: `/listings/${card.id}?own=${id}`,
    });
  }
}

/** Searches with words and searches by filter alone, of everybody but the listing's own people. */
async function tellSearchers(act: Act, index: ListingIndex, card: ListingCard): Promise<void> {
  const searches = await act.db.select().from(savedSearches).where(eq(savedSearches.notify, true));
  const colleagues = await act.db
    .select({ personId: members.personId })
    .from(members)
    .where(eq(members.organizationId, card.organization.id));
  const own = new Set(colleagues.map(({ personId }) => personId));
  for (const { personId, name, q, filter } of searches) {
    if (own.has(personId)) continue;
    const found = q
      ? (await rankedIds(act.db, index, { q, filter }, rankedForSaved)).includes(card.id)
      : await meets(act, card.id, filter);
    if (!found) continue;
    await notifyPersons(act, [personId], {
      kind: 'saved_search_hit',
      params: { ...params(card), search: name },
      path: `/listings/${card.id}`,
    });
  }
}

async function meets(
  { db }: Act,
  listingId: string,
  filter: Parameters<typeof published>[0],
): Promise<boolean> {
  const rows = await db
    .select({ id: listings.id })
    .from(listings)
    .innerJoin(organizations, eq(organizations.id, listings.organizationId))
    .where(and(published(filter), inArray(listings.id, [listingId])));
  return rows.length > 0;
}

function params({ organization, reference }: ListingCard): Record<string, string> {
  return {
    nameZh: organization.nameZh ?? '',
    nameEn: organization.nameEn ?? '',
    reference,
  };
}
