import { findCapability, listCapabilities } from '@vicinity/classifications';
import type { Reader } from '@vicinity/db';
import {
  type ConsortiumAnswer,
  type ConsortiumCosts,
  createConsortiumBuilder,
} from '@vicinity/matching';
import { inArray } from 'drizzle-orm';
import { DomainError, type Look, type OrganizationKind, type OrganizationState } from '../kernel';
import { listings } from '../listings/schema';
import { organizations } from '../organizations/schema';
import { ownSubject } from '../recommendations';
import { readAcquaintance } from './read-acquaintance';
import { readOffers, readProgrammes } from './read-offers';

export interface ConsortiumParty {
  readonly id: string;
  readonly nameZh: string | null;
  readonly nameEn: string | null;
  readonly kind: OrganizationKind;
  readonly state: OrganizationState;
}

interface NamedListing {
  readonly id: string;
  readonly titleZh: string | null;
  readonly titleEn: string | null;
}

interface Required {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** The readiness asked for, if any. */
  readonly trl: number | null;
}

/** Proposals for one need with everything that a page names. */
export interface ConsortiaView {
  readonly need: NamedListing;
  readonly required: readonly Required[];
  readonly proposals: readonly {
    readonly partners: readonly {
      readonly organization: ConsortiumParty;
      readonly contributions: readonly {
        readonly required: string;
        readonly listing: NamedListing;
        /** 0 … 1. */
        readonly strength: number;
        readonly trl: number | null;
        readonly leads: boolean;
      }[];
    }[];
    readonly intermediary: {
      readonly organization: ConsortiumParty;
      readonly knows: readonly ConsortiumParty[];
    } | null;
    readonly programme: {
      readonly listing: NamedListing;
      readonly organization: ConsortiumParty;
    } | null;
    readonly uncovered: readonly string[];
    readonly groups: number;
    readonly cost: number;
    readonly costs: ConsortiumCosts;
  }[];
  readonly gaps: readonly {
    readonly code: string;
    readonly obstacle: ConsortiumAnswer['gaps'][number]['obstacle'];
    readonly trl: number | null;
    readonly organizations: readonly ConsortiumParty[];
  }[];
  /** Organizations that offer at least one required capability. */
  readonly candidates: number;
  /** How much cheaper than the first proposal any consortium could be at most, 0 … 1; 0: proven. */
  readonly gap: number;
}

/**
 * Consortia for one's own published need: the least costly first, each unlike those before.
 * @param limit 1 … 10
 * @throws DomainError organization_not_verified, not_found where it is no published need of one's own
 */
export async function proposeConsortiaForNeed(
  look: Look,
  { listingId, limit }: { readonly listingId: string; readonly limit: number },
): Promise<ConsortiaView> {
  const { subject } = await ownSubject(look, listingId);
  const need = subject.document;
  if (subject.state !== 'published' || need.kind !== 'need') throw new DomainError('not_found');
  const [offers, programmes, acquaintance] = await Promise.all([
    readOffers(
      look.db,
      need.capabilities.map(({ code }) => code),
    ),
    readProgrammes(look.db),
    readAcquaintance(look.db),
  ]);
  const builder = createConsortiumBuilder(listCapabilities());
  for (const document of [...offers, ...programmes]) builder.add(document);
  const answer = builder.propose(need, { limit, now: look.now.getTime(), ...acquaintance });
  return nameAll(look.db, listingId, need.capabilities, answer);
}

async function nameAll(
  db: Reader,
  listingId: string,
  capabilities: readonly { code: string; trlMin?: number; trlMax?: number }[],
  answer: ConsortiumAnswer,
): Promise<ConsortiaView> {
  const { proposals, gaps, candidates, lowerBound } = answer;
  const partners = proposals.flatMap((each) => each.partners);
  const listing = await listingsById(db, [
    listingId,
    ...partners.flatMap((each) => each.contributions.map((one) => one.listingId)),
    ...proposals.flatMap(({ programme }) => programme?.listingId ?? []),
  ]);
  const party = await partiesById(db, [
    ...partners.map(({ organizationId }) => organizationId),
    ...gaps.flatMap(({ organizations }) => organizations),
    ...proposals.flatMap(({ programme, intermediary }) => [
      ...(programme ? [programme.organizationId] : []),
      ...(intermediary ? [intermediary.organizationId, ...intermediary.knows] : []),
    ]),
  ]);
  return {
    need: listing(listingId),
    required: capabilities.map(({ code, trlMin, trlMax }) => {
      const { zh, en } = findCapability(code) ?? { zh: code, en: code };
      return { code, zh, en, trl: trlMin ?? trlMax ?? null };
    }),
    proposals: proposals.map(({ programme, intermediary, ...each }) => ({
      ...each,
      partners: each.partners.map(({ organizationId, contributions }) => ({
        organization: party(organizationId),
        contributions: contributions.map(({ required, listingId, strength, trl, leads }) => ({
          required,
          listing: listing(listingId),
          strength,
          trl: trl ?? null,
          leads,
        })),
      })),
      intermediary: intermediary
        ? {
            organization: party(intermediary.organizationId),
            knows: intermediary.knows.map(party),
          }
        : null,
      programme: programme
        ? { listing: listing(programme.listingId), organization: party(programme.organizationId) }
        : null,
    })),
    gaps: gaps.map(({ code, obstacle, trl, organizations }) => ({
      code,
      obstacle,
      trl: trl ?? null,
      organizations: organizations.map(party),
    })),
    candidates,
    gap: gapOf(proposals[0]?.cost ?? 0, lowerBound),
  };
}

function gapOf(cost: number, lowerBound: number): number {
  return cost === 0 ? 0 : Math.max(0, 1 - lowerBound / cost);
}

async function listingsById(
  db: Reader,
  ids: readonly string[],
): Promise<(id: string) => NamedListing> {
  const rows = await db
    .select({ id: listings.id, titleZh: listings.titleZh, titleEn: listings.titleEn })
    .from(listings)
    .where(inArray(listings.id, [...new Set(ids)]));
  const found = new Map(rows.map((row) => [row.id, row]));
  return (id) => found.get(id) ?? { id, titleZh: null, titleEn: null };
}

async function partiesById(
  db: Reader,
  ids: readonly string[],
): Promise<(id: string) => ConsortiumParty> {
  const { id, nameZh, nameEn, kind, state } = organizations;
  const rows =
    ids.length === 0
      ? []
      : await db
          .select({ id, nameZh, nameEn, kind, state })
          .from(organizations)
          .where(inArray(id, [...new Set(ids)]));
  const found = new Map(rows.map((row) => [row.id, row]));
  return (wanted) =>
    found.get(wanted) ?? {
      id: wanted,
      nameZh: null,
      nameEn: null,
      kind: 'firm',
      state: 'suspended',
    };
}
