import type { ListingFacts, MatchDocument, OrganizationProfile } from './documents';
import type { LexiconLayer } from './lexicon/lexicon';
import type { Conduct } from './rank/pair';
import type { Raise } from './rank/raises';
import type { Reason } from './rank/reasons';
import type { Share } from './rank/score';
import type { Weights } from './rank/weights';
import type { TagSuggestion } from './taxonomy/tag-text';
import type { Taxonomy } from './taxonomy/taxonomy';
import type { Correction } from './text/corrections';

export type Signals = Conduct;

export interface MatcherOptions {
  readonly taxonomy: Taxonomy;
  /** Without any layer, nothing but capabilities and shared spellings crosses languages. */
  readonly lexicon?: readonly LexiconLayer[];
  readonly weights?: Weights;
}

export interface SearchOptions {
  readonly limit: number;
  readonly filter?: (listing: ListingFacts) => boolean;
}

/** How a typed text is read. */
export interface QueryReading {
  /** The text with slips of the finger corrected. */
  readonly text: string;
  readonly corrected: readonly Correction[];
  /**
   * What is looked for, as the index spells it: stems, Chinese characters and pairs, in both
   * languages; for `highlight`.
   */
  readonly terms: readonly string[];
}

export interface SearchHit {
  readonly id: string;
  /** BM25: comparable within one answer only. */
  readonly score: number;
}

export interface RecommendOptions {
  readonly limit: number;
  /** Hard: what it refuses is never recommended (block lists, own choice of kinds). */
  readonly filter?: (listing: ListingFacts) => boolean;
  /** Milliseconds since 1970; without it deadlines count nothing. */
  readonly now?: number;
  readonly signals?: (organizationId: string) => Signals;
  /**
   * Another opinion on how much a listing says of what the subject speaks of, 0 … 1, by its id (an
   * embedding model's, say). Listings named here are looked at even where no word is shared.
   */
  readonly opinions?: ReadonlyMap<string, number>;
}

export interface Recommendation {
  readonly id: string;
  readonly organizationId: string;
  /** 0 … 1, the sum of `breakdown`. */
  readonly score: number;
  readonly breakdown: readonly Share[];
  readonly reasons: readonly Reason[];
  readonly raises: readonly Raise[];
}

export interface OrganizationRecommendation {
  readonly organizationId: string;
  /** 0 … 1. */
  readonly score: number;
  /** The part of the score that comes from its profile. */
  readonly profile: number;
  /** The listings that speak for it, the strongest first, each with its part of the score. */
  readonly evidence: readonly { readonly id: string; readonly points: number }[];
}

export interface Matcher {
  /** Number of listings. */
  readonly size: number;
  /** Bytes held by the text index. */
  readonly bytes: number;
  upsert(listing: MatchDocument): void;
  /** False where there was none. */
  remove(id: string): boolean;
  has(id: string): boolean;
  upsertOrganization(profile: OrganizationProfile): void;
  removeOrganization(id: string): boolean;
  /** Weighs all pairs anew from now on; nothing need be read again. */
  setWeights(weights: Weights): void;
  /** Replaces all layers; the listings need no new reading. */
  setLexicon(layers: readonly LexiconLayer[]): void;
  /** Listings by words, in any language; slips of the finger in a short text are forgiven. */
  search(text: string, options: SearchOptions): SearchHit[];
  /** What `search` makes of a text. */
  readQuery(text: string): QueryReading;
  /** Counterparts of other organizations for a listing, known or new. Empty for an unknown id. */
  recommend(subject: string | MatchDocument, options: RecommendOptions): Recommendation[];
  /** One pair, whatever its score; undefined where either id is unknown. */
  explain(
    subject: string | MatchDocument,
    candidate: string,
    options?: Omit<RecommendOptions, 'limit' | 'filter'>,
  ): Recommendation | undefined;
  /** Organizations ranked by the evidence of their listings and by their profile. */
  recommendOrganizations(
    subject: string | MatchDocument,
    options: RecommendOptions,
  ): OrganizationRecommendation[];
  /** Listings of the same kind on the same subject, of any organization. */
  similar(id: string, options: SearchOptions): SearchHit[];
  /** Capabilities that a text speaks of. */
  tagText(text: string, limit: number): TagSuggestion[];
  /** Listings and profiles as bytes, for `restoreMatcher`; the lexicon is not among them. */
  snapshot(): Uint8Array;
}
