import type { CapabilityClaim, ListingFacts, OrganizationKind } from '../documents';

/** Past joint work of two organizations: above 0 it went well (1 at most), below 0 badly. */
export interface Tie {
  readonly a: string;
  readonly b: string;
  readonly strength: number;
}

/** The need that a consortium is to cover. */
export type ConsortiumNeed = Pick<
  ListingFacts,
  'organizationId' | 'organizationKind' | 'capabilities'
> &
  Partial<Pick<ListingFacts, 'region' | 'regionScope' | 'partnerKinds' | 'budget' | 'cooperation'>>;

export interface ConsortiumOptions {
  /** Number of proposals, 1 … 20. */
  readonly limit: number;
  readonly ties?: readonly Tie[];
  /** Organizations that may bring together parties who have no tie. */
  readonly intermediaries?: readonly string[];
  /** Pairs that must not meet in a consortium; asked in both orders. */
  readonly blocked?: (a: string, b: string) => boolean;
  /** Milliseconds since 1970; without it no call is too late. */
  readonly now?: number;
}

/** What an organization would bring: the required code, its own, and how well that serves (0 … 1). */
export interface Contribution {
  readonly required: string;
  readonly offered: string;
  readonly listingId: string;
  readonly strength: number;
  /** Readiness it reaches, where it says so. */
  readonly trl?: number;
}

export interface Partner {
  readonly organizationId: string;
  readonly kind: OrganizationKind;
  /** All required capabilities that it offers, those it leads first. */
  readonly contributions: readonly (Contribution & { readonly leads: boolean })[];
}

/** What a consortium costs, by what costs it; they add up to `cost`. Lower is better. */
export interface ConsortiumCosts {
  /** One for each partner. */
  readonly partners: number;
  /** Capabilities served by something merely alike, or at an unknown readiness. */
  readonly weakness: number;
  /** Capabilities that several bring. */
  readonly redundancy: number;
  /** Required capabilities that nobody in it brings. */
  readonly uncovered: number;
  /** Parties without a tie, the intermediary who would bridge them, and joint work that went badly. */
  readonly ties: number;
  /** Prices beyond the need's budget. */
  readonly budget: number;
  /** No programme, or one that is not known to fit. */
  readonly funding: number;
}

export interface Consortium {
  readonly partners: readonly Partner[];
  /** Who would bring together parties without a tie, and which of them it knows. */
  readonly intermediary?: { readonly organizationId: string; readonly knows: readonly string[] };
  readonly programme?: { readonly listingId: string; readonly organizationId: string };
  /** Codes that this consortium leaves open although somebody offers them. */
  readonly uncovered: readonly string[];
  /** Groups of parties without a tie between them that remain, the asking one included. */
  readonly groups: number;
  readonly cost: number;
  readonly costs: ConsortiumCosts;
}

/** A required capability that nobody offers as it is required: a broken link of the network. */
export interface CapabilityGap {
  readonly code: string;
  readonly required: CapabilityClaim;
  /** What stands in the way of those who come closest; `nobody`: there are none. */
  readonly obstacle: 'nobody' | 'maturity' | 'kind' | 'region' | 'blocked';
  /** Organizations that offer the capability but for the obstacle, the most mature ones first; ten at most. */
  readonly organizations: readonly string[];
  /** The highest readiness among them. */
  readonly trl?: number;
}

export interface ConsortiumAnswer {
  /** The least costly first; each shares at most half of its replaceable partners with any before. */
  readonly proposals: readonly Consortium[];
  readonly gaps: readonly CapabilityGap[];
  /** Organizations that offer at least one required capability. */
  readonly candidates: number;
  /** Whether the first proposal is proven to cost least of all. */
  readonly exact: boolean;
  /** No consortium costs less than this. */
  readonly lowerBound: number;
}
