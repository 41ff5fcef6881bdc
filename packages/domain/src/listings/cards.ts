import { findCapability, findRegion } from '@vicinity/classifications';
import type { Reader } from '@vicinity/db';
import { eq, type SQL, sql } from 'drizzle-orm';
import { organizations } from '../organizations/schema';
import type { CapabilityField } from './fields';
import { listings } from './schema';

/** A capability with its names, so that a page needs no list of all of them. */
export type NamedCapability = CapabilityField & { readonly zh: string; readonly en: string };

/** What a list shows of a listing: no contact data, no description. */
export type ListingCard = Awaited<ReturnType<typeof selectCards>>[number];

const cardColumns = {
  id: listings.id,
  reference: listings.reference,
  kind: listings.kind,
  state: listings.state,
  titleZh: listings.titleZh,
  titleEn: listings.titleEn,
  summaryZh: listings.summaryZh,
  summaryEn: listings.summaryEn,
  textStateZh: listings.textStateZh,
  textStateEn: listings.textStateEn,
  budgetMin: listings.budgetMin,
  budgetMax: listings.budgetMax,
  currency: listings.currency,
  deadline: listings.deadline,
  expiresOn: listings.expiresOn,
  publishedAt: listings.publishedAt,
  updatedAt: listings.updatedAt,
  organization: {
    id: organizations.id,
    nameZh: organizations.nameZh,
    nameEn: organizations.nameEn,
    kind: organizations.kind,
    state: organizations.state,
    country: organizations.country,
    province: organizations.province,
  },
  capabilities: sql<CapabilityField[]>`(
    select coalesce(json_agg(json_build_object('code', c.code, 'trlMin', c.trl_min,
      'trlMax', c.trl_max, 'confirmed', c.confirmed) order by c.code), '[]'::json)
    from listing_capabilities c where c.listing_id = ${listings.id})`,
};

/** Cards that meet a condition over listings and organizations, in the given order. */
export async function selectCards(
  db: Reader,
  where: SQL | undefined,
  orderBy: readonly SQL[],
  limit: number,
) {
  const rows = await db
    .select(cardColumns)
    .from(listings)
    .innerJoin(organizations, eq(organizations.id, listings.organizationId))
    .where(where)
    .orderBy(...orderBy)
    .limit(limit);
  return rows.map((row) => ({
    ...row,
    organization: { ...row.organization, region: regionOf(row.organization) },
    capabilities: nameCapabilities(row.capabilities),
  }));
}

/** Where an organization is, by name: its province in China, else its country. */
export function regionOf({ country, province }: { country: string; province: string | null }) {
  const code = province ?? country;
  const { zh, en } = findRegion(code) ?? { zh: code, en: code };
  return { code, zh, en };
}

export function nameCapabilities(capabilities: readonly CapabilityField[]): NamedCapability[] {
  return capabilities.map((capability) => {
    const { zh, en } = findCapability(capability.code) ?? {
      zh: capability.code,
      en: capability.code,
    };
    return { ...capability, zh, en };
  });
}
