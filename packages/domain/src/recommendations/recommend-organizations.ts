import { inArray } from 'drizzle-orm';
import type { Look } from '../kernel';
import { type ListingCard, regionOf, shownOrganizationStates } from '../listings';
import { organizations } from '../organizations/schema';
import { readBlocks } from './blocks';
import { readConduct } from './conduct';
import type { ListingIndex } from './listing-index';
import { ownSubject } from './own-subject';
import { answersFor, cardsById } from './recommend';

/** Listings shown as evidence for each organization. */
const evidenceShown = 3;

/**
 * Organizations that could close one's own published listing, the best first: ranked by the best of
 * their listings together with what they say of themselves, with the listings that speak for each.
 * Empty for a listing that is not published.
 * @param limit 1 … 50
 * @throws DomainError organization_not_verified, not_found where the listing is not one's own
 */
export async function recommendOrganizations(
  look: Look,
  index: ListingIndex,
  input: { readonly listingId: string; readonly limit: number },
) {
  const { db, now } = look;
  const { subject, acting } = await ownSubject(look, input.listingId);
  if (subject.state !== 'published') return [];
  await index.refresh();
  const [answers, signals, apart] = await Promise.all([
    answersFor(db, input.listingId),
    readConduct(db, acting.organizationId),
    readBlocks(db, acting.organizationId),
  ]);
  const found = index.matcher.recommendOrganizations(subject.document, {
    limit: input.limit,
    now: now.getTime(),
    signals,
    filter: (facts) => answers.get(facts.id) !== 'dismissed' && !apart(facts.organizationId),
  });
  const cards = await cardsById(
    db,
    found.flatMap(({ evidence }) => evidence.slice(0, evidenceShown).map(({ id }) => id)),
  );
  const headers = await headersById(
    db,
    found.map(({ organizationId }) => organizationId),
  );
  return found.flatMap(({ organizationId, score, profile, evidence }) => {
    const organization = headers.get(organizationId);
    if (!organization) return [];
    const shown = evidence.slice(0, evidenceShown).flatMap(({ id, points }) => {
      const card = cards.get(id);
      return card ? [{ card, points }] : [];
    });
    return [{ organization, score, profile, evidence: shown }];
  });
}

export type OrganizationRecommendation = Awaited<ReturnType<typeof recommendOrganizations>>[number];

type Header = Omit<ListingCard['organization'], 'country' | 'province'> & {
  readonly summaryZh: string | null;
  readonly summaryEn: string | null;
};

async function headersById(db: Look['db'], ids: readonly string[]): Promise<Map<string, Header>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({
      id: organizations.id,
      nameZh: organizations.nameZh,
      nameEn: organizations.nameEn,
      kind: organizations.kind,
      state: organizations.state,
      country: organizations.country,
      province: organizations.province,
      summaryZh: organizations.summaryZh,
      summaryEn: organizations.summaryEn,
    })
    .from(organizations)
    .where(inArray(organizations.id, [...ids]));
  return new Map(
    rows
      .filter(({ state }) => shownOrganizationStates.some((shown) => shown === state))
      .map(({ country, province, ...row }) => [
        row.id,
        { ...row, region: regionOf({ country, province }) },
      ]),
  );
}
