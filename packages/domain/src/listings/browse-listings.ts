import { classifications } from '@vicinity/classifications';
import { and, arrayOverlaps, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { Look, OrganizationKind } from '../kernel';
import { clusterMemberships, organizations } from '../organizations/schema';
import { type ListingCard, selectCards } from './cards';
import { shownOrganizationStates } from './rules';
import { listings } from './schema';
import type { ListingKind } from './words';

export type ListingFilter = {
  readonly kinds?: readonly ListingKind[];
  readonly organizationKinds?: readonly OrganizationKind[];
  /** A GB/T 2260 province code or an ISO 3166-1 alpha-2 country. */
  readonly region?: string;
  /** GB/T 4754 section or division of the organization; a section includes its divisions. */
  readonly industry?: string;
  /** A capability, with all below it. */
  readonly capability?: string;
  readonly clusterId?: string;
  readonly organizationId?: string;
};

/** Where the next page begins: after this instant (ms since 1970) and id. */
export type ListingCursor = { readonly publishedAt: number; readonly id: string };

export type ListingPage = {
  readonly cards: readonly ListingCard[];
  readonly next: ListingCursor | null;
};

export function capabilitiesBelow(code: string): string[] {
  const children = classifications.capability.children(code);
  return [code, ...children.flatMap((child) => capabilitiesBelow(child.code))];
}

/** The condition that a published listing, shown to everybody, meets the filter. */
export function published(filter: ListingFilter): SQL | undefined {
  const { kinds, organizationKinds, region, industry, capability, clusterId } = filter;
  const conditions: (SQL | undefined)[] = [
    eq(listings.state, 'published'),
    inArray(organizations.state, [...shownOrganizationStates]),
  ];
  if (kinds?.length) conditions.push(inArray(listings.kind, [...kinds]));
  if (organizationKinds?.length) {
    conditions.push(inArray(organizations.kind, [...organizationKinds]));
  }
  if (region) {
    const column = /^\d{6}$/.test(region) ? organizations.province : organizations.country;
    conditions.push(eq(column, region));
  }
  if (industry) {
    const codes = classifications.industry.children(industry).map(({ code }) => code);
    conditions.push(arrayOverlaps(organizations.industries, [industry, ...codes]));
  }
  if (capability) {
    const codes = capabilitiesBelow(capability);
    conditions.push(sql`exists (select 1 from listing_capabilities lc
      where lc.listing_id = ${listings.id} and lc.code in ${codes})`);
  }
  if (clusterId) {
    const member = sql`exists (select 1 from ${clusterMemberships} where
      ${clusterMemberships.organizationId} = ${listings.organizationId}
      and ${clusterMemberships.clusterId} = ${clusterId})`;
    conditions.push(or(eq(listings.clusterId, clusterId), member));
  }
  if (filter.organizationId) conditions.push(eq(listings.organizationId, filter.organizationId));
  return and(...conditions);
}

/**
 * Published listings, the newest first, a page at a time. A page begins after the last row of the
 * one before (not at an offset), so the thousandth costs no more than the first and nothing is
 * shown twice while new listings come in. Anybody may browse.
 * @param limit 1 … 100
 */
export async function browseListings(
  { db }: Look,
  input: {
    readonly filter: ListingFilter;
    readonly after?: ListingCursor;
    readonly limit: number;
  },
): Promise<ListingPage> {
  const { filter, after, limit } = input;
  const beyond = after
    ? sql`(${listings.publishedAt}, ${listings.id}) <
        (${new Date(after.publishedAt).toISOString()}::timestamptz, ${after.id}::uuid)`
    : undefined;
  const rows = await selectCards(
    db,
    and(published(filter), beyond),
    [desc(listings.publishedAt), desc(listings.id)],
    limit + 1,
  );
  const cards = rows.slice(0, limit);
  const last = cards.at(-1);
  const more = rows.length > limit && last?.publishedAt;
  return { cards, next: more ? { publishedAt: more.getTime(), id: last.id } : null };
}
