import { describe, expect, it } from 'vitest';
import { logistic } from '../rank/score';
import {
  defaultWeights,
  type WeightedFeature,
  type Weights,
  weightedFeatures,
} from '../rank/weights';
import { bounds, examination, type Impression, learn } from './learn';

type Values = Record<WeightedFeature, number>;
type Random = () => number;

/** Mulberry32. */
function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function draw(random: Random): Values {
  const fit = (): number => (random() < 0.4 ? 0 : random() < 0.5 ? 0.25 : -random());
  return {
    text: random(),
    capability: random() < 0.3 ? 0 : random(),
    trl: fit(),
    region: fit(),
    partner_kind: fit(),
    cooperation: fit(),
    budget: fit(),
    deadline: -Math.max(0, random() - 0.7),
    terms: fit(),
    language: random() < 0.8 ? 0 : -1,
    trust: random() < 0.8 ? 0 : random() * 2 - 1,
    reply: random() * 2 - 1,
  };
}

function oddsOf({ bias, weight }: Weights, values: Values): number {
  return weightedFeatures.reduce((sum, each) => sum + weight[each] * values[each], bias);
}

const organizations = 80;
const listsEach = 3;
const shown = 10;
const candidates = 30;

/** One batch: every organization sees the ten best of thirty thrice and answers by the hidden weights. */
function batchOf(
  weights: Weights,
  hidden: Weights,
  malicious: number,
  random: Random,
): Impression[] {
  const batch: Impression[] = [];
  for (let at = 0; at < organizations * listsEach; at += 1) {
    const organization = at % organizations;
    const list = Array.from({ length: candidates }, () => {
      const values = draw(random);
      return { values, odds: oddsOf(weights, values) };
    });
    list.sort((a, b) => b.odds - a.odds);
    list.slice(0, shown).forEach(({ values }, place) => {
      const seen = random() < examination(place + 1);
      const likes = random() < logistic(oddsOf(hidden, values));
      const wanted = organization < malicious ? oddsOf(hidden, values) < -1 : seen && likes;
      batch.push({
        organizationId: `org-${organization}`,
        values,
        position: place + 1,
        outcome: { type: wanted ? 'accepted' : 'ignored' },
      });
    });
  }
  return batch;
}

const batches = 30;

function simulate(hidden: Weights, malicious: number, seed: number): Weights {
  const random = randomOf(seed);
  let weights = defaultWeights;
  for (let at = 0; at < batches; at += 1) {
    weights = learn(weights, batchOf(weights, hidden, malicious, random)).weights;
  }
  return weights;
}

/** Part of all pairs of candidates that two rankings put in another order (Kendall's tau, 0 … 1). */
function swapped(a: Weights, b: Weights, seed: number): number {
  const random = randomOf(seed);
  let apart = 0;
  const pairs = 4000;
  for (let at = 0; at < pairs; at += 1) {
    const [x, y] = [draw(random), draw(random)];
    if (oddsOf(a, x) > oddsOf(a, y) !== oddsOf(b, x) > oddsOf(b, y)) apart += 1;
  }
  return apart / pairs;
}

const taste: Partial<Record<WeightedFeature, number>> = {
  capability: 1.7,
  region: 0.55,
  trl: 1.6,
  partner_kind: 1.5,
  reply: 1.8,
};
const hidden: Weights = {
  bias: defaultWeights.bias + 1,
  weight: {
    ...defaultWeights.weight,
    ...Object.fromEntries(
      weightedFeatures.map((each) => [each, defaultWeights.weight[each] * (taste[each] ?? 1)]),
    ),
  },
};

const seeds = [1, 2];
const honest = new Map<number, Weights>();

function learnedHonestly(seed: number): Weights {
  const learned = honest.get(seed) ?? simulate(hidden, 0, seed);
  honest.set(seed, learned);
  return learned;
}

describe('learn', () => {
  it.each(seeds)('halves the distance to a hidden preference, about (seed %i)', (seed) => {
    const before = swapped(defaultWeights, hidden, 9);
    expect(before).toBeGreaterThan(0.08);
    expect(swapped(learnedHonestly(seed), hidden, 9)).toBeLessThan(before * 0.6);
  });

  it.each(seeds)(
    'turns less than 3 in 100 pairs for 1 in 20 who answer against it (seed %i)',
    (seed) => {
      expect(
        swapped(learnedHonestly(seed), simulate(hidden, organizations / 20, seed), 9),
      ).toBeLessThan(0.03);
    },
  );

  it('moves no weight by more than a tenth at once, and none beyond half to twice', () => {
    const random = randomOf(3);
    let weights = defaultWeights;
    for (let at = 0; at < 40; at += 1) {
      const batch = Array.from(
        { length: 30 },
        (_, of): Impression => ({
          organizationId: `org-${of}`,
          values: draw(random),
          position: 10,
          outcome: { type: 'accepted' },
        }),
      );
      const next = learn(weights, batch);
      for (const { feature, from, to } of next.changes) {
        const unit = feature === 'bias' ? 2 : defaultWeights.weight[feature];
        expect(Math.abs(to - from)).toBeLessThanOrEqual(bounds.lesson * unit + 1e-12);
      }
      weights = next.weights;
    }
    for (const each of weightedFeatures) {
      const part = weights.weight[each] / defaultWeights.weight[each];
      expect(part).toBeGreaterThanOrEqual(bounds.least);
      expect(part).toBeLessThanOrEqual(bounds.most);
    }
  });

  it('moves only what a reason speaks of, and nothing for fewer than five organizations', () => {
    const decline = (organizations: number) =>
      Array.from(
        { length: organizations },
        (_, of): Impression => ({
          organizationId: `org-${of}`,
          values: { text: 0.9, capability: 1, trl: -0.5, region: -1 },
          position: 1,
          outcome: { type: 'declined', reason: 'too_far' },
        }),
      );
    const { changes } = learn(defaultWeights, decline(20));
    expect(changes.map(({ feature }) => feature)).toEqual(['region']);
    expect(changes[0]?.to).toBeGreaterThan(defaultWeights.weight.region);
    expect(learn(defaultWeights, decline(4)).changes).toEqual([]);
    const silentDecline = decline(20).map((each) => ({
      ...each,
      outcome: { type: 'declined' as const },
    }));
    expect(learn(defaultWeights, silentDecline).changes).toEqual([]);
  });
});
