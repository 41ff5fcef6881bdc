import { describe, expect, it } from 'vitest';
import { accountFor, attention, type Exposure, explore, fairOrder } from './fair-order';

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

const organizations = 100;
const famous = 20;
const days = 30;
const listsADay = 60;
const found = 30;
const shown = 10;
/** What fame adds to a score: a richer profile, more words. The relevance is the same. */
const fame = 0.04;

const isFamous = (id: string): boolean => Number(id.slice(4)) < famous;
const dcg = (relevances: readonly number[]): number =>
  relevances.slice(0, shown).reduce((sum, each, place) => sum + each * attention(place), 0);

/** Thirty days of lists among organizations of which a fifth is famous and none more relevant. */
function simulate(fair: boolean, seed: number) {
  const random = randomOf(seed);
  const ledger = new Map<string, Exposure>();
  const given = { famous: 0, others: 0 };
  const merit = { famous: 0, others: 0 };
  let lost = 0;
  for (let at = 0; at < days * listsADay; at += 1) {
    const all = Array.from({ length: organizations }, (_, of) => `org-${of}`);
    const list = Array.from({ length: found }, () => {
      const [organizationId = ''] = all.splice(Math.floor(random() * all.length), 1);
      const relevance = 0.45 + random() * 0.2;
      return {
        organizationId,
        relevance,
        score: relevance + (isFamous(organizationId) ? fame : 0),
      };
    });
    const ranked = list.sort((a, b) => b.score - a.score);
    const order = fair ? fairOrder(ranked, (id) => ledger.get(id), shown) : ranked;
    const ideal = dcg(ranked.map(({ relevance }) => relevance).sort((a, b) => b - a));
    lost += 1 - dcg(order.map(({ relevance }) => relevance)) / ideal;
    for (const each of accountFor(order, shown)) {
      const known = ledger.get(each.organizationId) ?? { merit: 0, given: 0 };
      ledger.set(each.organizationId, {
        merit: known.merit + each.merit,
        given: known.given + each.given,
      });
    }
    order.forEach(({ organizationId, relevance }, place) => {
      const group = isFamous(organizationId) ? 'famous' : 'others';
      merit[group] += relevance;
      if (place < shown) given[group] += attention(place);
    });
  }
  const rates = [given.famous / merit.famous, given.others / merit.others];
  return { ratio: Math.min(...rates) / Math.max(...rates), loss: lost / (days * listsADay) };
}

describe('fairOrder', () => {
  it.each([1, 2, 3])(
    'gives equal relevance equal attention for a fiftieth of nDCG at most (seed %i)',
    (seed) => {
      const plain = simulate(false, seed);
      const fair = simulate(true, seed);
      expect(plain.ratio).toBeLessThan(0.7);
      expect(fair.ratio).toBeGreaterThanOrEqual(0.8);
      expect(fair.loss - plain.loss).toBeLessThanOrEqual(0.02);
    },
  );

  it('leaves a list as it is where nothing is known', () => {
    const list = [
      { organizationId: 'a', score: 0.9 },
      { organizationId: 'b', score: 0.8 },
    ];
    expect(fairOrder(list, () => undefined, 10)).toEqual(list);
  });

  it('never puts the irrelevant first, whatever it is owed', () => {
    const list = [
      { organizationId: 'a', score: 0.9 },
      { organizationId: 'b', score: 0.1 },
    ];
    const owed = (id: string) => ({ merit: 100, given: id === 'a' ? 1000 : 0 });
    expect(fairOrder(list, owed, 10)).toEqual(list);
  });
});

describe('explore', () => {
  const list = Array.from({ length: 30 }, (_, at) => at);
  it('puts one from further down in the last place shown, and says which', () => {
    const random = randomOf(1);
    let times = 0;
    for (let at = 0; at < 2000; at += 1) {
      const { list: after, explored } = explore(list, 10, 0.05, random);
      expect([...after].sort((a, b) => a - b)).toEqual(list);
      if (explored === undefined) continue;
      times += 1;
      expect(explored).toBeGreaterThanOrEqual(10);
      expect(after[9]).toBe(explored);
    }
    expect(times / 2000).toBeGreaterThan(0.03);
    expect(times / 2000).toBeLessThan(0.07);
  });
});
