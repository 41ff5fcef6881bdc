import type { RecommendOptions } from './contract';
import type { ListingFacts } from './documents';
import { capabilityCoverage, pairCapabilities } from './rank/capabilities';
import { fitsOf, type PairFacts } from './rank/pair';
import { type Relevance, type Scored, scorePair } from './rank/score';
import type { Weights } from './rank/weights';
import type { CapabilityTree } from './taxonomy/taxonomy';

export interface JudgedPair extends PairFacts {
  readonly relevance: Relevance;
  readonly scored: Scored;
}

/** What decides beside the two listings themselves. */
export type Circumstances = Pick<RecommendOptions, 'now' | 'signals' | 'opinions'>;

/** Weighs one candidate for a subject. @param text relevance of the words, 0 … 1 */
export function judgePair(
  tree: CapabilityTree,
  weights: Weights,
  subject: ListingFacts,
  candidate: ListingFacts,
  text: number,
  { now, signals }: Circumstances,
): JudgedPair {
  const [need, offer] = candidate.kind === 'need' ? [candidate, subject] : [subject, candidate];
  const pairs = pairCapabilities(tree, weights, need.capabilities, offer.capabilities);
  const relevance = { text, capability: capabilityCoverage(need.capabilities.length, pairs) };
  const conduct = signals?.(candidate.organizationId) ?? {};
  const fits = fitsOf({ subject, candidate, need, offer, pairs }, conduct, now);
  const scored = scorePair(weights, relevance, fits);
  return { subject, candidate, need, offer, pairs, fits, relevance, scored };
}
