import type { Fits } from './fits';
import type { Feature, FitFeature, Weights } from './weights';

/** Points of the score, −1 … 1, by what brought or cost them; they add up to the score. */
export interface Share {
  readonly feature: Feature;
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
  readonly score: number;
  readonly breakdown: readonly Share[];
}

const fitFeatures = [
  'trl',
  'region',
  'partner_kind',
  'budget',
  'deadline',
  'trust',
  'reply',
] as const satisfies readonly FitFeature[];

function fitWeight(weights: Weights, feature: FitFeature, value: number): number {
  return value >= 0 ? weights.gain[feature] * value : weights.loss[feature] * value;
}

export function relevanceOf(weights: Weights, { text, capability }: Relevance): number {
  return weights.text * text + weights.capability * capability;
}

/** See `Weights` for the formula. Features that count nothing are left out of the breakdown. */
export function scorePair(weights: Weights, relevance: Relevance, fits: Fits): Scored {
  const whole = relevanceOf(weights, relevance);
  let factor = weights.base;
  for (const feature of fitFeatures) factor += fitWeight(weights, feature, fits[feature]);
  const breakdown: Share[] = [];
  for (const feature of ['text', 'capability'] as const) {
    const part = weights[feature] * relevance[feature];
    breakdown.push({ feature, points: part * weights.base, effect: part * factor });
  }
  for (const feature of fitFeatures) {
    const points = whole * fitWeight(weights, feature, fits[feature]);
    breakdown.push({ feature, points, effect: points });
  }
  const stated = breakdown.filter(({ points }) => points !== 0);
  return { score: stated.reduce((sum, { points }) => sum + points, 0), breakdown: stated };
}
