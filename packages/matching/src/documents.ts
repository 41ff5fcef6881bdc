/** Kinds of listing that are matched. */
export type ListingKind = 'need' | 'expertise' | 'facility' | 'programme' | 'event';

export type OrganizationKind =
  | 'firm'
  | 'university'
  | 'institute'
  | 'funder'
  | 'government'
  | 'intermediary';

/** Where partners may be, seen from the one who asks; `anywhere`: distance costs nothing. */
export type RegionScope = 'anywhere' | 'country' | 'province';

/** The words of a listing or profile in one language; any of them may be missing. */
export interface LocalText {
  readonly title?: string;
  readonly summary?: string;
  readonly description?: string;
}

export type Language = 'zh' | 'en';

export interface Texts {
  readonly zh?: LocalText;
  readonly en?: LocalText;
}

/** A code of the taxonomy with the readiness required (need) or reached (offer), 1 … 9. */
export interface CapabilityClaim {
  readonly code: string;
  readonly trlMin?: number;
  readonly trlMax?: number;
}

/** Amounts in units of an ISO 4217 currency; an open end is left out. */
export interface MoneyRange {
  readonly min?: number;
  readonly max?: number;
  readonly currency: string;
}

/** A published listing as the matcher sees it. */
export interface MatchDocument {
  readonly id: string;
  readonly kind: ListingKind;
  readonly organizationId: string;
  readonly organizationKind: OrganizationKind;
  readonly texts: Texts;
  readonly capabilities: readonly CapabilityClaim[];
  /** Where the organization is: a GB/T 2260 province code, else an ISO 3166-1 alpha-2 code. */
  readonly region?: string;
  /** Kinds of organization sought; empty or absent: any. */
  readonly partnerKinds?: readonly OrganizationKind[];
  readonly regionScope?: RegionScope;
  /** What a need can spend, an offer costs, or a programme gives. */
  readonly budget?: MoneyRange;
  /** Milliseconds since 1970, the last moment at which an answer helps. */
  readonly deadline?: number;
  /** Languages one can work in; absent: those of the texts. */
  readonly languages?: readonly Language[];
  /** Codes of the forms of cooperation wanted or offered, such as `licence`. */
  readonly cooperation?: readonly string[];
  /** Code of the state of the intellectual property, such as `patent_granted`. */
  readonly ip?: string;
  /** Code of the terms of access to a facility, such as `open`. */
  readonly access?: string;
}

/** What an organization says about itself, apart from its listings. */
export interface OrganizationProfile {
  readonly id: string;
  readonly kind: OrganizationKind;
  readonly texts: Texts;
  readonly capabilities: readonly CapabilityClaim[];
  readonly region?: string;
}

/** Everything of a listing but its words, which live on in the index as terms. */
export type ListingFacts = Omit<MatchDocument, 'texts'>;

/** More capabilities than anybody has are cut: pairs are compared each with each. */
export const mostCapabilities = 256;

/** The facts of a listing; its languages are those of its texts where it does not say. */
export function factsOf({ texts, ...given }: MatchDocument): ListingFacts {
  const facts = { ...given, capabilities: given.capabilities.slice(0, mostCapabilities) };
  if (facts.languages !== undefined) return facts;
  const languages = (['zh', 'en'] as const).filter((language) => texts[language]?.title);
  return languages.length === 0 ? facts : { ...facts, languages };
}

export function isOffer(kind: ListingKind): boolean {
  return kind === 'expertise' || kind === 'facility' || kind === 'programme';
}

/** The country of a region code: six digits are a province of China (GB/T 2260). */
export function countryOf(region: string): string {
  return /^\d{6}$/.test(region) ? 'CN' : region;
}
