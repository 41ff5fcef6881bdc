/** What speaks for or against a pair beside what it is about. */
export type FitFeature =
  | 'trl'
  | 'region'
  | 'partner_kind'
  | 'budget'
  | 'deadline'
  | 'trust'
  | 'reply';

export type Feature = 'text' | 'capability' | FitFeature;

/**
 * The score is relevance · (base + Σ fit) with relevance = text · T + capability · C, where T and C
 * are in 0 … 1. A fit of +1 adds `gain`, one of −1 takes `loss`, what is unknown counts nothing.
 * base + Σ gain = 1 and Σ loss ≤ base keep the score in 0 … 1 and let it never fall when the
 * overlap grows; a pair about different things stays at 0 however well its terms fit.
 */
export interface Weights {
  readonly text: number;
  readonly capability: number;
  readonly base: number;
  readonly gain: Readonly<Record<FitFeature, number>>;
  readonly loss: Readonly<Record<FitFeature, number>>;
}

export const defaultWeights: Weights = {
  text: 0.6,
  capability: 0.4,
  base: 0.8,
  gain: {
    trl: 0.05,
    region: 0.03,
    partner_kind: 0.03,
    budget: 0.03,
    deadline: 0,
    trust: 0.04,
    reply: 0.02,
  },
  loss: {
    trl: 0.22,
    region: 0.18,
    partner_kind: 0.14,
    budget: 0.08,
    deadline: 0.1,
    trust: 0.04,
    reply: 0.04,
  },
};
