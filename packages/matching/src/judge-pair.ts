import type { RecommendOptions } from './contract';
import type { ListingFacts } from './documents';
import {
  budgetFit,
  capabilityCoverage,
  deadlineFit,
  pairCapabilities,
  partnerKindFit,
  regionFit,
  trlFit,
} from './rank/fits';
import type { PairFacts } from './rank/reasons';
import { type Relevance, type Scored, scorePair } from './rank/score';
import type { Weights } from './rank/weights';
import type { CapabilityTree } from './taxonomy/taxonomy';

export interface JudgedPair extends PairFacts {
  readonly relevance: Relevance;
  readonly scored: Scored;
}

/** What decides beside the two listings themselves. */
export type Circumstances = Pick<RecommendOptions, 'now' | 'signals'>;

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
  const pairs = pairCapabilities(tree, need.capabilities, offer.capabilities);
  const relevance = { text, capability: capabilityCoverage(need.capabilities.length, pairs) };
  const conduct = signals?.(candidate.organizationId) ?? {};
  const fits = {
    trl: trlFit(pairs),
    region: regionFit(subject, candidate),
    partner_kind: partnerKindFit(subject, candidate),
    budget: budgetFit(need, offer),
    deadline: deadlineFit(subject, candidate, now),
    trust: Math.max(-1, Math.min(1, conduct.trust ?? 0)),
    reply: Math.max(-1, Math.min(1, conduct.reply ?? 0)),
  };
  const scored = scorePair(weights, relevance, fits);
  return { subject, candidate, need, offer, pairs, fits, relevance, scored };
}
