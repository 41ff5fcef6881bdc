import { logistic } from '../rank/score';
import {
  defaultWeights,
  type WeightedFeature,
  type Weights,
  weightedFeatures,
} from '../rank/weights';

/** Why an organization declined what was recommended to it, as far as it teaches a weight. */
export type LessonReason = 'off_topic' | 'wrong_maturity' | 'wrong_kind' | 'too_far';

/** A recommendation that was shown, and what came of it. */
export interface Impression {
  /** The organization that was asked. */
  readonly organizationId: string;
  /** What was known of the pair, by feature; see the table at the weights. */
  readonly values: Readonly<Partial<Record<WeightedFeature, number>>>;
  /** Place in the list, from 1. */
  readonly position: number;
  readonly outcome:
    | { readonly type: 'accepted' }
    | { readonly type: 'ignored' }
    /** Without a reason that teaches, a decline teaches nothing. */
    | { readonly type: 'declined'; readonly reason?: LessonReason };
}

export interface WeightChange {
  readonly feature: WeightedFeature | 'bias';
  readonly from: number;
  readonly to: number;
  /** Organizations whose answers spoke to it. */
  readonly organizations: number;
}

const about: Readonly<Record<LessonReason, readonly WeightedFeature[]>> = {
  off_topic: ['text', 'capability'],
  wrong_maturity: ['trl'],
  wrong_kind: ['partner_kind'],
  too_far: ['region'],
};

/** How far one lesson may move a weight, and how far all of them together, in parts of the default. */
export const bounds = { lesson: 0.1, least: 0.5, most: 2, bias: 2 } as const;
const rate = 4;
/** An accept far down a list counts for those that were not seen, up to so many times. */
const mostWeight = 4;
/** This part of the organizations, those that pull hardest each way, is not heard. */
const trimmed = 0.1;
/** Fewer organizations do not move a weight. */
const leastHeard = 5;

/** The chance that a place in a list is looked at, 1 for the first (the discount of nDCG). */
export function examination(position: number): number {
  return 1 / Math.log2(1 + Math.max(1, position));
}

/**
 * Learns from a batch of answers by one bounded step of logistic regression. An accept counts with
 * the inverse of the chance that its place was looked at, which makes the step unbiased by position
 * (Joachims, Swaminathan and Schnabel 2017; pointwise: Saito et al. 2020). Each organization has one
 * voice, the mean of its answers, and the voices are averaged without the tenth at either end (Yin et
 * al. 2018), so that a few cannot turn a weight. What reasons say of one feature moves that alone.
 * No step exceeds a tenth of the default and no weight leaves half to twice of it.
 */
export function learn(
  weights: Weights,
  batch: readonly Impression[],
): { weights: Weights; changes: readonly WeightChange[] } {
  const changes: WeightChange[] = [];
  const voices = voicesOf(weights, batch);
  const step = (feature: WeightedFeature | 'bias', from: number, unit: number): number => {
    const heard = voices.get(feature) ?? [];
    const pull = trimmedMean(heard);
    const most = bounds.lesson * unit;
    return from + Math.max(-most, Math.min(most, rate * pull * Math.min(unit, 2)));
  };
  const moved = { ...weights.weight };
  for (const feature of weightedFeatures) {
    const unit = defaultWeights.weight[feature];
    const to = step(feature, weights.weight[feature], unit);
    moved[feature] = Math.max(bounds.least * unit, Math.min(bounds.most * unit, to));
  }
  // Else a further capability of low readiness could lower a score.
  moved.trl = Math.min(moved.trl, moved.capability);
  const bias = Math.max(
    defaultWeights.bias - bounds.bias,
    Math.min(defaultWeights.bias + bounds.bias, step('bias', weights.bias, 2)),
  );
  for (const feature of weightedFeatures) {
    if (moved[feature] === weights.weight[feature]) continue;
    const organizations = voices.get(feature)?.length ?? 0;
    changes.push({ feature, from: weights.weight[feature], to: moved[feature], organizations });
  }
  if (bias !== weights.bias) {
    const organizations = voices.get('bias')?.length ?? 0;
    changes.push({ feature: 'bias', from: weights.bias, to: bias, organizations });
  }
  return { weights: { bias, weight: moved }, changes };
}

type Voices = Map<WeightedFeature | 'bias', number[]>;

/** The mean pull of each organization on each weight. */
function voicesOf(weights: Weights, batch: readonly Impression[]): Voices {
  const byOrganization = new Map<string, Impression[]>();
  for (const impression of batch) {
    const own = byOrganization.get(impression.organizationId) ?? [];
    own.push(impression);
    byOrganization.set(impression.organizationId, own);
  }
  const voices: Voices = new Map();
  for (const own of byOrganization.values()) {
    const sums = new Map<WeightedFeature | 'bias', { sum: number; count: number }>();
    const pull = (feature: WeightedFeature | 'bias', by: number): void => {
      const known = sums.get(feature) ?? { sum: 0, count: 0 };
      sums.set(feature, { sum: known.sum + by, count: known.count + 1 });
    };
    for (const impression of own) pullsOf(weights, impression, pull);
    for (const [feature, { sum, count }] of sums) {
      const heard = voices.get(feature) ?? [];
      heard.push(sum / count);
      voices.set(feature, heard);
    }
  }
  return voices;
}

function pullsOf(
  weights: Weights,
  { values, position, outcome }: Impression,
  pull: (feature: WeightedFeature | 'bias', by: number) => void,
): void {
  const reason = outcome.type === 'declined' ? outcome.reason : undefined;
  if (outcome.type === 'declined' && reason === undefined) return;
  let z = weights.bias;
  for (const feature of weightedFeatures) z += weights.weight[feature] * (values[feature] ?? 0);
  const accepted =
    outcome.type === 'accepted' ? Math.min(mostWeight, 1 / examination(position)) : 0;
  const error = accepted - logistic(z);
  const features = reason === undefined ? weightedFeatures : about[reason];
  for (const feature of features) {
    const value = values[feature] ?? 0;
    if (value !== 0) pull(feature, error * value);
  }
  if (reason === undefined) pull('bias', error);
}

function trimmedMean(voices: readonly number[]): number {
  if (voices.length < leastHeard) return 0;
  const sorted = [...voices].sort((a, b) => a - b);
  const cut = Math.ceil(trimmed * sorted.length);
  const heard = sorted.slice(cut, sorted.length - cut);
  return heard.reduce((sum, voice) => sum + voice, 0) / Math.max(1, heard.length);
}
