import type { Reader } from '@vicinity/db';
import type { LocalText, MatchDocument, Matcher, MoneyRange } from '@vicinity/matching';
import { and, eq, gte, inArray, type SQL, sql } from 'drizzle-orm';
import { type OrganizationState, organizationKinds } from '../kernel';
import { type ListingState, shownOrganizationStates } from '../listings';
import { listings } from '../listings/schema';
import { organizations } from '../organizations/schema';
import type { Followed, Stamp } from './follow-table';

/** A listing as the matcher reads it, with what decides whether it may be matched. */
export type IndexedListing = {
  readonly document: MatchDocument;
  readonly state: ListingState;
  readonly organizationState: OrganizationState;
  /** Later of its own and its organization's last change, ms since 1970. */
  readonly changedAt: number;
};

const capabilities = sql<{ code: string; trlMin: number | null; trlMax: number | null }[]>`(
  select coalesce(json_agg(json_build_object('code', c.code, 'trlMin', c.trl_min,
    'trlMax', c.trl_max) order by c.code), '[]'::json)
  from listing_capabilities c where c.listing_id = ${listings.id})`;

/** Listings that meet a condition, in the order of their ids. */
export async function readDocuments(
  db: Reader,
  where: SQL | undefined,
  limit?: number,
): Promise<IndexedListing[]> {
  const query = db
    .select({ listing: listings, organization: organizations, capabilities })
    .from(listings)
    .innerJoin(organizations, eq(organizations.id, listings.organizationId))
    .where(where)
    .orderBy(listings.id);
  const rows = await (limit === undefined ? query : query.limit(limit));
  return rows.map(({ listing, organization, capabilities }) => ({
    document: documentOf(listing, organization, capabilities),
    state: listing.state,
    organizationState: organization.state,
    changedAt: Math.max(listing.updatedAt.getTime(), organization.updatedAt.getTime()),
  }));
}

/** Keeps the published listings of shown organizations in a matcher. */
export function followListings(db: Reader, matcher: Matcher): Followed {
  async function stamps(where: SQL | undefined): Promise<Stamp[]> {
    const rows = await db
      .select({ id: listings.id, own: listings.updatedAt, theirs: organizations.updatedAt })
      .from(listings)
      .innerJoin(organizations, eq(organizations.id, listings.organizationId))
      .where(where);
    return rows.map(({ id, own, theirs }) => ({
      id,
      changedAt: Math.max(own.getTime(), theirs.getTime()),
    }));
  }
  function hold({ document, state, organizationState }: IndexedListing): void {
    const isShown = shownOrganizationStates.some((shown) => shown === organizationState);
    if (state === 'published' && isShown) matcher.upsert(document);
    else matcher.remove(document.id);
  }
  return {
    async changed(since) {
      const [own, theirs] = await Promise.all([
        stamps(gte(listings.updatedAt, since)),
        stamps(gte(organizations.updatedAt, since)),
      ]);
      return [...new Map([...own, ...theirs].map((stamp) => [stamp.id, stamp])).values()];
    },
    all: () =>
      stamps(
        and(
          eq(listings.state, 'published'),
          inArray(organizations.state, [...shownOrganizationStates]),
        ),
      ),
    async take(ids) {
      const read = await readDocuments(db, inArray(listings.id, [...ids]));
      for (const listing of read) hold(listing);
      return read.map(({ document, changedAt }) => ({ id: document.id, changedAt }));
    },
    drop: (id) => matcher.remove(id),
  };
}

type Row = typeof listings.$inferSelect;

function documentOf(
  row: Row,
  organization: typeof organizations.$inferSelect,
  claims: readonly { code: string; trlMin: number | null; trlMax: number | null }[],
): MatchDocument {
  const budget = budgetOf(row);
  const until = row.details.kind === 'programme' ? row.details.callClosesOn : row.deadline;
  return {
    id: row.id,
    kind: row.kind,
    organizationId: row.organizationId,
    organizationKind: organization.kind,
    texts: {
      zh: localText(row.titleZh, row.summaryZh, row.descriptionZh, extra(row, 'zh')),
      en: localText(row.titleEn, row.summaryEn, row.descriptionEn, extra(row, 'en')),
    },
    capabilities: claims.map(({ code, trlMin, trlMax }) => ({
      code,
      ...(trlMin === null ? {} : { trlMin }),
      ...(trlMax === null ? {} : { trlMax }),
    })),
    region: organization.province ?? organization.country,
    partnerKinds: organizationKinds.filter((kind) => row.partnerKinds.includes(kind)),
    regionScope: row.regionScope,
    ...(budget ? { budget } : {}),
    cooperation: row.cooperationForms,
    ...(row.ipStatus ? { ip: row.ipStatus } : {}),
    ...(row.details.kind === 'facility' && row.details.access
      ? { access: row.details.access }
      : {}),
    ...(until ? { deadline: Date.parse(`${until}T23:59:59Z`) } : {}),
  };
}

function localText(
  title: string | null,
  summary: string | null,
  description: string | null,
  more: string | undefined,
): LocalText {
  const body = [description, more].filter(Boolean).join('\n');
  return {
    ...(title ? { title } : {}),
    ...(summary ? { summary } : {}),
    ...(body ? { description: body } : {}),
  };
}

/** Words that only a kind of listing has and that say what it is about. */
function extra({ details }: Row, language: 'zh' | 'en'): string | undefined {
  if (details.kind === 'need') return language === 'zh' ? details.outcomeZh : details.outcomeEn;
  if (details.kind === 'expertise') {
    return language === 'zh' ? details.advantagesZh : details.advantagesEn;
  }
  return undefined;
}

/** A price per hour or sample says nothing about a budget; one for a project does. */
function budgetOf({ budgetMin, budgetMax, currency, details }: Row): MoneyRange | undefined {
  if (currency === null) return undefined;
  let [min, max] = [budgetMin ?? undefined, budgetMax ?? undefined];
  if (details.kind === 'programme') [min, max] = [details.amountMin, details.amountMax];
  if (details.kind === 'facility' && details.priceUnit === 'project') {
    [min, max] = [details.price, details.price];
  }
  if (min === undefined && max === undefined) return undefined;
  return {
    currency,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
}
