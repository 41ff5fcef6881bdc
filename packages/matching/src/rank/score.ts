import type { Fits } from './fits';
import { type Feature, fitFeatures, type WeightedFeature, type Weights } from './weights';

/** Points of the score, −1 … 1, by what brought or cost them; they add up to the score. */
export interface Share {
  readonly feature: Feature;
  /** What was weighed, see the table at the weights; 1 for the base. */
  readonly value: number;
  readonly points: number;
  /** How much the score would fall without this feature; below 0 where it would rise. */
  readonly effect: number;
}

export interface Relevance {
  /** 0 … 1 each. */
  readonly text: number;
  readonly capability: number;
}

export interface Scored {
  /** 0 … 1. */
  readonly score: number;
  /** The unbounded figure whose logistic is the score. */
  readonly logOdds: number;
  readonly breakdown: readonly Share[];
}

const nothing: Scored = { score: 0, logOdds: Number.NEGATIVE_INFINITY, breakdown: [] };

export function logistic(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

/** How fast the first agreement of words counts more than the last. */
const textConcavity = 20;

/**
 * What words in common are worth as evidence, 0 … 1 for 0 … 1: concave, so that the odds grow about
 * as the agreement does.
 */
export function textEvidence(text: number): number {
  return Math.log1p(textConcavity * text) / Math.log1p(textConcavity);
}

/** The log-odds that being about the same things brings, 0 for different things. */
export function relevanceOf({ weight }: Weights, { text, capability }: Relevance): number {
  return weight.text * textEvidence(text) + weight.capability * capability;
}

/**
 * See {@link Weights} for the formula. A pair about different things scores 0, however well its
 * terms fit. The points share out the way from the base to the score in proportion to the log-odds
 * (the path integral of Aumann and Shapley 1974, which for this model is exact), so they have the
 * order of the effects. Features that count nothing are left out.
 */
export function scorePair(weights: Weights, relevance: Relevance, fits: Fits): Scored {
  const values: readonly (readonly [WeightedFeature, number])[] = [
    ['text', textEvidence(relevance.text)],
    ['capability', relevance.capability],
    ...fitFeatures.map((feature) => [feature, fits[feature]] as const),
  ];
  const oddsOf = (feature: WeightedFeature, value: number): number =>
    weights.weight[feature] * value;
  const text = oddsOf('text', textEvidence(relevance.text));
  const capability = oddsOf('capability', relevance.capability);
  if (text + capability <= 0) return nothing;
  const only = text === 0 ? 'capability' : capability === 0 ? 'text' : undefined;
  let moved = 0;
  for (const [feature, value] of values) moved += oddsOf(feature, value);
  const base = logistic(weights.bias);
  const whole = logistic(weights.bias + moved);
  const rate = Math.abs(moved) < 1e-9 ? base * (1 - base) : (whole - base) / moved;
  const breakdown: Share[] = [{ feature: 'base', value: 1, points: base, effect: base }];
  for (const [feature, value] of values) {
    const odds = oddsOf(feature, value);
    if (odds === 0) continue;
    // Without the only thing that the pair has in common there is nothing left to score.
    const effect = feature === only ? whole : whole - logistic(weights.bias + moved - odds);
    breakdown.push({ feature, value, points: odds * rate, effect });
  }
  return {
    score: breakdown.reduce((sum, { points }) => sum + points, 0),
    logOdds: weights.bias + moved,
    breakdown,
  };
}
