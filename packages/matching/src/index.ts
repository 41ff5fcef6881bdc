/**
 * Matching: given a listing, who can close it. A matcher holds the published listings and the
 * profiles of organizations as terms and facts, never their texts. It finds counterparts by their
 * words in Chinese and English and by their capabilities, weighs readiness, region, partner kind,
 * budget and conduct, and gives each recommendation with a score that is the sum of its parts and
 * with reasons as codes. Pure: no clock, no I/O, no accounts; the same in any order of arrival.
 */
import type { Matcher, MatcherOptions } from './contract';
import { MatchingEngine } from './matcher';

export {
  assignMeetings,
  type Meeting,
  type MeetingParty,
  type ScheduledMeeting,
  scheduleMeetings,
} from './assignment/assign-meetings';
export {
  type ConsortiumBuilder,
  createConsortiumBuilder,
} from './consortium/consortium-builder';
export type {
  CapabilityGap,
  Consortium,
  ConsortiumAnswer,
  ConsortiumCosts,
  ConsortiumNeed,
  ConsortiumOptions,
  Contribution,
  Partner,
  Tie,
} from './consortium/model';
export type {
  Matcher,
  MatcherOptions,
  OrganizationRecommendation,
  QueryReading,
  Recommendation,
  RecommendOptions,
  SearchHit,
  SearchOptions,
  Signals,
} from './contract';
export type {
  CapabilityClaim,
  ListingFacts,
  ListingKind,
  LocalText,
  MatchDocument,
  MoneyRange,
  OrganizationKind,
  OrganizationProfile,
  RegionScope,
  Texts,
} from './documents';
export { accountFor, type Exposure, explore, fairOrder } from './exposure/fair-order';
export { type Impression, type LessonReason, learn, type WeightChange } from './learning/learn';
export { type BilingualText, mineLexicon, readCedict, taxonomyLexicon } from './lexicon/layers';
export type { LexiconEntry, LexiconLayer, LexiconSource } from './lexicon/lexicon';
export type { TermsMatter } from './rank/fits';
export type { Raise } from './rank/raises';
export type { Reason, ReasonDetail, SharedTerm } from './rank/reasons';
export type { Share } from './rank/score';
export {
  defaultWeights,
  type Feature,
  type WeightedFeature,
  type Weights,
  weightedFeatures,
} from './rank/weights';
export type { TagSuggestion } from './taxonomy/tag-text';
export type { Taxonomy, TaxonomyNode } from './taxonomy/taxonomy';
export type { Correction } from './text/corrections';
export { highlight, type TextRange } from './text/highlight';

/** A matcher as it was when the snapshot was taken; undefined where the bytes are not of this version. */
export function restoreMatcher(options: MatcherOptions, snapshot: Uint8Array): Matcher | undefined {
  const matcher = new MatchingEngine(options);
  return matcher.restore(snapshot) ? matcher : undefined;
}

export function createMatcher(options: MatcherOptions): Matcher {
  return new MatchingEngine(options);
}
