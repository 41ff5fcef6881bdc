/** What speaks for or against a pair beside what it is about. */
export const fitFeatures = [
  'trl',
  'region',
  'partner_kind',
  'cooperation',
  'budget',
  'deadline',
  'terms',
  'language',
  'trust',
  'reply',
] as const;
export type FitFeature = (typeof fitFeatures)[number];

/** What is as wished counts this much; what is not counts −1: people expect what they asked for. */
export const asWished = 0.25;

/** What a pair is about. */
export const relevanceFeatures = ['text', 'capability'] as const;
export type RelevanceFeature = (typeof relevanceFeatures)[number];

export type WeightedFeature = RelevanceFeature | FitFeature;
export const weightedFeatures = [...relevanceFeatures, ...fitFeatures] as const;

/** `base` is what any pair about the same field has, before anything is known of it. */
export type Feature = 'base' | WeightedFeature;

/**
 * The score is σ(bias + Σ weight · value), σ(z) = 1 / (1 + e^−z): a logistic model, so that it reads
 * as a probability and can go on learning from answers. Weights are in log-odds and never negative:
 * a larger value never lowers a score.
 */
export interface Weights {
  readonly bias: number;
  readonly weight: Readonly<Record<WeightedFeature, number>>;
}

/**
 * Where learning from answers begins: judgements on one scale, with what `npm run bench --
 * calibration` says of bias, text and capability beside judged pairs (see docs/consortia.md).
 *
 * feature       value                                           range
 * text          evidence of the words, see {@link textEvidence} 0 … 1
 * capability    share of the required capabilities offered      0 … 1
 * trl           readiness reached (+) or missing (−)            −1 … 0.25
 * region        as wished (+), elsewhere (−)                    −1 … 0.25
 * partner_kind  sought (+), another sought (−)                  −1 … 0.25
 * cooperation   forms of cooperation in common                  −1 … 0.5
 * budget        bands that overlap (+), apart (−)               −1 … 0.25
 * deadline      near or passed                                  −1 … 0
 * terms         of intellectual property and access             −1 … 0.25
 * language      none in common                                  −1 … 0
 * trust         past joint work                                 −1 … 1
 * reply         how reliably they answer                        −1 … 1
 */
export const defaultWeights: Weights = {
  bias: -6.5,
  weight: {
    text: 7,
    capability: 3,
    trl: 2,
    region: 2,
    partner_kind: 1.5,
    cooperation: 0.8,
    budget: 0.8,
    deadline: 2.5,
    terms: 0.8,
    language: 0.4,
    trust: 0.8,
    reply: 0.6,
  },
};
