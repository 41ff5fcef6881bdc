import type { ListingFacts } from '@vicinity/matching';
import { and, eq, inArray } from 'drizzle-orm';
import type { Look } from '../kernel';
import {
  capabilitiesBelow,
  type ListingCard,
  type ListingFilter,
  published,
  selectCards,
} from '../listings';
import { listings } from '../listings/schema';
import { organizations } from '../organizations/schema';
import type { ListingIndex } from './listing-index';

/** Ranked listings looked at: beyond them nobody pages. */
const mostRanked = 1000;
/** A saved search finds a listing that is among so many of the best. */
export const rankedForSaved = 50;
const reference = /^[A-Z]{2}-[A-Z]{2}-\d{4}-\d+$/;

export type SearchPage = {
  readonly cards: readonly ListingCard[];
  /** Hits in all, at most 1000. */
  readonly total: number;
  /** False where a page follows. */
  readonly last: boolean;
};

/**
 * Published listings by words, in any language, ranked and then filtered; or the one that goes by
 * the reference sought. Anybody may search.
 * @param page from 1
 * @param limit 1 … 100
 */
export async function searchListings(
  { db }: Look,
  index: ListingIndex,
  input: {
    readonly q: string;
    readonly filter: ListingFilter;
    readonly page: number;
    readonly limit: number;
  },
): Promise<SearchPage> {
  const { filter, page, limit } = input;
  const q = input.q.trim();
  if (reference.test(q.toUpperCase())) {
    const where = and(published(filter), eq(listings.reference, q.toUpperCase()));
    const cards = await selectCards(db, where, [], 1);
    if (cards.length > 0) return { cards, total: 1, last: true };
  }
  await index.refresh();
  const ids = await rankedIds(db, index, { q, filter }, mostRanked);
  const from = (page - 1) * limit;
  const wanted = ids.slice(from, from + limit);
  const where = and(published(filter), inArray(listings.id, wanted));
  const found = wanted.length > 0 ? await selectCards(db, where, [], limit) : [];
  const byId = new Map(found.map((card) => [card.id, card]));
  return {
    cards: wanted.flatMap((id) => byId.get(id) ?? []),
    total: ids.length,
    last: from + limit >= ids.length,
  };
}

/** Published listings that have words of `q` and meet the filter, the best first. */
export async function rankedIds(
  db: Look['db'],
  index: ListingIndex,
  { q, filter }: { readonly q: string; readonly filter: ListingFilter },
  most: number,
): Promise<string[]> {
  const hits = index.matcher.search(q, { limit: most, filter: roughly(filter) });
  return shown(
    db,
    filter,
    hits.map(({ id }) => id),
  );
}

/** The ids that the tables let through the whole filter, in the order given. */
async function shown(
  db: Look['db'],
  filter: ListingFilter,
  ranked: readonly string[],
): Promise<string[]> {
  if (ranked.length === 0) return [];
  const rows = await db
    .select({ id: listings.id })
    .from(listings)
    .innerJoin(organizations, eq(organizations.id, listings.organizationId))
    .where(and(published(filter), inArray(listings.id, [...ranked])));
  const kept = new Set(rows.map(({ id }) => id));
  return ranked.filter((id) => kept.has(id));
}

/** What the index itself can tell, so that the ranked ones are not spent on others. */
function roughly(filter: ListingFilter): (facts: ListingFacts) => boolean {
  const { kinds, organizationKinds, region, capability } = filter;
  const below = capability ? new Set(capabilitiesBelow(capability)) : undefined;
  return (facts) =>
    (!kinds?.length || kinds.includes(facts.kind)) &&
    (!organizationKinds?.length || organizationKinds.includes(facts.organizationKind)) &&
    (!region || isIn(facts.region, region)) &&
    (!below || facts.capabilities.some(({ code }) => below.has(code)));
}

function isIn(place: string | undefined, region: string): boolean {
  return place === region || (region === 'CN' && /^\d{6}$/.test(place ?? ''));
}
