import { describe, expect, it } from 'vitest';
import type { NodeRecord, PartyKind, TieRecord } from '../graph/records';
import { projectTies } from '../graph/tie-graph';
import { INDICATOR_IDS, INDICATORS, type IndicatorId, scoreOf } from './catalogue';
import type { ClusterRecord, CommitmentRecord, ListingRecord } from './cluster-record';
import { measureIndicators } from './measure';
import { wilsonInterval } from './result';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const now = 400 * DAY;

function node(id: string, kind: PartyKind = 'firm', over: Partial<NodeRecord> = {}): NodeRecord {
  return { id, kind, region: null, joinedAt: 0, stages: [], ...over };
}

function tie(source: string, target: string, over: Partial<TieRecord> = {}): TieRecord {
  const act = `${source}-${target}`;
  return { source, target, layer: 'introduction', weight: 1, at: now - DAY, act, ...over };
}

function need(days: number, replied: number | null, over: Partial<ListingRecord> = {}) {
  const publishedAt = now - days * DAY;
  const firstReplyAt = replied === null ? null : publishedAt + replied * HOUR;
  const id = `need-${days}-${replied}`;
  const listing: ListingRecord = {
    id,
    organization: 'a',
    kind: 'need',
    publishedAt,
    firstReplyAt,
    closedAt: null,
  };
  return { ...listing, ...over };
}

function record(over: Partial<ClusterRecord>): ClusterRecord {
  return {
    from: now - 365 * DAY,
    to: now,
    nodes: [],
    ties: [],
    listings: [],
    commitments: [],
    seed: 7,
    ...over,
  };
}

function measured(id: IndicatorId, over: Partial<ClusterRecord>) {
  const found = measureIndicators(record(over)).find((result) => result.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

function member({ id }: NodeRecord) {
  return { organization: id, from: now - DAY, until: now };
}

const ring = Array.from({ length: 20 }, (_, i) => node(`n${i}`));
function ringTies(length: number) {
  return Array.from({ length }, (_, i) => tie(`n${i}`, `n${(i + 1) % 20}`));
}

describe('an empty cluster', () => {
  it('says of every indicator what it lacks', () => {
    const results = measureIndicators(record({}));
    expect(results.map((result) => result.id)).toEqual([...INDICATOR_IDS]);
    for (const result of results) {
      expect(result).toMatchObject({ state: 'not_enough', have: 0 });
      expect(result).toMatchObject({ need: INDICATORS[result.id].minimum });
    }
  });
});

describe('structure', () => {
  it('counts parties by kind and ties by layer, each pair once', () => {
    const nodes = [node('a'), node('b', 'university'), node('c', 'funder')];
    const ties = [
      tie('a', 'b'),
      tie('b', 'a', { act: 'again' }),
      tie('c', 'a', { layer: 'funding' }),
      tie('a', 'gone'),
      tie('b', 'c', { at: now - 366 * DAY }),
      tie('b', 'c', { at: now - 900 * DAY, until: now - 366 * DAY }),
    ];
    expect(measured('partiesByKind', { nodes, ties })).toMatchObject({ total: 3 });
    const byKind = measured('tiesByKind', { nodes, ties });
    expect(byKind).toMatchObject({ state: 'breakdown', total: 2 });
    expect(byKind.rows).toHaveLength(2);
  });

  it('finds who is isolated and how far the largest component reaches', () => {
    const isolated = measured('isolatedParties', { nodes: ring, ties: ringTies(14) });
    expect(isolated).toMatchObject({ state: 'value', numerator: 5, denominator: 20, value: 0.25 });
    expect(isolated.rows.filter((row) => row.counted).map((row) => row.ids[0])).toEqual([
      'n15',
      'n16',
      'n17',
      'n18',
      'n19',
    ]);
    expect(measured('reach', { nodes: ring, ties: ringTies(14) })).toMatchObject({ value: 0.75 });
    const few = { nodes: ring.slice(0, 19), ties: ringTies(14) };
    expect(measured('reach', few)).toMatchObject({ state: 'not_enough', have: 19, need: 20 });
  });

  it('a funding tie alone leaves an organization outside the network', () => {
    const ties = [...ringTies(18), tie('n19', 'n0', { layer: 'funding' })];
    expect(measured('isolatedParties', { nodes: ring, ties })).toMatchObject({ numerator: 1 });
  });

  it('a project of k members adds 1 to the strength of each, whatever k', () => {
    for (const size of [2, 5, 20]) {
      const ties = projectTies(ring.slice(0, size).map(member), { act: 'p' });
      expect(ties).toHaveLength((size * (size - 1)) / 2);
      const found = measured('intensity', { nodes: ring, ties });
      expect(found).toMatchObject({ state: 'value' });
      if (found.state === 'value') expect(found.value).toBeCloseTo(size / 20, 12);
    }
  });

  it('a project ties only those who were in it together', () => {
    const left = { organization: 'n0', from: 0, until: 9 * DAY };
    const late = { organization: 'n1', from: 10 * DAY, until: now };
    const throughout = { organization: 'n2', from: 0, until: now };
    const ties = projectTies([left, late, throughout], { act: 'p' });
    expect(ties.map((each) => [each.source, each.target, each.at, each.until])).toEqual([
      ['n0', 'n2', 0, 9 * DAY],
      ['n1', 'n2', 10 * DAY, now],
    ]);
  });

  it('the core counts only ties that were repeated', () => {
    const nodes = Array.from({ length: 50 }, (_, i) => node(`n${i}`));
    const once = projectTies(nodes.map(member), { act: 'one' });
    const again = projectTies(nodes.slice(0, 3).map(member), { act: 'two' });
    expect(measured('repeatCore', { nodes, ties: once })).toMatchObject({ numerator: 0 });
    expect(measured('repeatCore', { nodes, ties: [...once, ...again] })).toMatchObject({
      numerator: 3,
    });
  });
});

it('shifted back in time, the same record gives the earlier period', () => {
  const joined = Array.from({ length: 20 }, (_, i) =>
    node(`n${i}`, 'firm', { joinedAt: i * 10 * DAY }),
  );
  const ties = [
    tie('n0', 'n1', { at: 150 * DAY, until: now }),
    tie('n2', 'n3', { at: 395 * DAY }),
    tie('n4', 'n5', { at: 20 * DAY }),
  ];
  const whole = { nodes: joined, ties };
  expect(measured('tiesByKind', whole)).toMatchObject({ total: 2 });
  const earlier = { ...whole, from: 0, to: 155 * DAY };
  expect(measured('tiesByKind', earlier)).toMatchObject({ total: 2 });
  expect(measured('partiesByKind', earlier)).toMatchObject({ total: 16 });
});

describe('mixing', () => {
  const nodes = Array.from({ length: 32 }, (_, i) => node(`n${i}`, i % 2 ? 'university' : 'firm'));
  it('a network that only crosses kinds stands above chance, one that never does below', () => {
    const crossing = nodes.map((_, i) => tie(`n${i}`, `n${(i + 1) % 32}`));
    const apart = nodes.map((_, i) => tie(`n${i}`, `n${(i + 2) % 32}`));
    expect(measured('crossKindTies', { nodes, ties: crossing })).toMatchObject({
      value: 1,
      parts: [{ key: 'firm university', value: 32 }],
    });
    const above = measured('kindMixing', { nodes, ties: crossing });
    const below = measured('kindMixing', { nodes, ties: apart });
    if (above.state !== 'value' || below.state !== 'value') throw new Error('expected values');
    expect(above.chance?.z).toBeGreaterThan(3);
    expect(below.chance?.z).toBeLessThan(-3);
  });
  it('regions count only where both are known', () => {
    const found = measured('regionMixing', {
      nodes,
      ties: nodes.map((_, i) => tie('n0', `n${i}`)),
    });
    expect(found).toMatchObject({ state: 'not_enough', have: 0 });
  });
});

describe('open triads', () => {
  const kinds: [string, PartyKind][] = [
    ['f', 'firm'],
    ['u', 'university'],
    ['i', 'institute'],
    ['m', 'funder'],
    ['v', 'firm'],
  ];
  const nodes = [...kinds.map(([id, kind]) => node(id, kind)), ...ring];
  const base = [tie('f', 'u'), tie('f', 'i'), tie('v', 'u'), tie('v', 'i'), tie('f', 'v')];
  const extra = [node('w', 'firm')];
  const all = { nodes: [...nodes, ...extra], ties: [...base, tie('w', 'u')] };

  it('are firm–university and firm–institute ties without a funder beside either', () => {
    expect(measured('openTriads', all)).toMatchObject({ numerator: 5, denominator: 5 });
  });
  it.each(['introduction', 'funding'] as const)(
    'are closed by a funder’s %s tie with one end',
    (layer) => {
      const ties = [...all.ties, tie('m', 'f', { layer })];
      const found = measured('openTriads', { ...all, ties });
      expect(found).toMatchObject({ numerator: 3, denominator: 5 });
      expect(found.rows.find((row) => row.ids[0] === 'f' && row.ids[1] === 'u')?.counted).toBe(
        false,
      );
    },
  );
});

describe('answers to needs', () => {
  it('counts only needs that had their 7 days', () => {
    const listings = [
      ...Array.from({ length: 6 }, (_, i) => need(30 + i, 24)),
      ...Array.from({ length: 3 }, (_, i) => need(40 + i, null)),
      need(20, 24 * 8),
      need(2, 1),
      need(3, null),
      need(50, null, { closedAt: now - 48 * DAY }),
    ];
    expect(measured('needsAnswered', { listings })).toMatchObject({
      state: 'value',
      numerator: 6,
      denominator: 10,
      interval: wilsonInterval(6, 10),
    });
  });

  it('takes the median wait over answered and open needs', () => {
    const answered = Array.from({ length: 12 }, (_, i) => need(60 + i, i + 1));
    const open = Array.from({ length: 8 }, (_, i) => need(30 + i, null));
    const found = measured('timeToFirstReply', { listings: [...answered, ...open] });
    // All answers come before any open need is censored, so half of the 20 are answered at hour 10.
    expect(found).toMatchObject({ state: 'value', value: 10, numerator: 12, denominator: 20 });
  });

  it('says “longer than” when most are still waiting', () => {
    const answered = Array.from({ length: 5 }, (_, i) => need(60 + i, 5));
    const open = Array.from({ length: 15 }, (_, i) => need(10 + i, null));
    expect(measured('timeToFirstReply', { listings: [...answered, ...open] })).toMatchObject({
      state: 'censored',
      atLeast: 24 * 24,
    });
  });

  it('sets needs against expertise and facilities alone', () => {
    const offers = Array.from({ length: 10 }, (_, i) =>
      need(i, null, { id: `o${i}`, kind: i % 2 ? 'expertise' : 'facility' }),
    );
    const others = [need(1, null, { kind: 'event' }), need(1, null, { kind: 'programme' })];
    const needs = Array.from({ length: 15 }, (_, i) => need(i, null));
    expect(
      measured('needToOfferRatio', { listings: [...needs, ...offers, ...others] }),
    ).toMatchObject({ value: 1.5, n: 25 });
  });
});

describe('funding', () => {
  function pledge(i: number, over: Partial<CommitmentRecord>): CommitmentRecord {
    const base = { id: `c${i}`, funder: `n${i}`, project: 'p', amount: 100, at: now - DAY };
    return { ...base, currency: 'CNY', source: 'market', ...over };
  }
  it('adds up one currency and lists the rest as not counted', () => {
    const commitments = [
      pledge(1, {}),
      pledge(2, { source: 'policy', amount: 300 }),
      pledge(3, { currency: 'EUR' }),
      pledge(4, { amount: null }),
    ];
    const found = measured('fundingBySource', { nodes: ring, commitments });
    expect(found).toMatchObject({ state: 'breakdown', total: 400, currency: 'CNY' });
    expect(found.rows.filter((row) => !row.counted)).toHaveLength(1);
  });
  it('measures concentration and the share of policy', () => {
    const commitments = Array.from({ length: 10 }, (_, i) =>
      pledge(i, { source: i < 4 ? 'policy' : 'own' }),
    );
    expect(measured('policyMoney', { commitments })).toMatchObject({ value: 0.4 });
    const found = measured('fundingConcentration', { commitments });
    expect(found).toMatchObject({ state: 'value', denominator: 10, numerator: 5 });
    if (found.state === 'value') expect(found.value).toBeCloseTo(0.1, 12);
  });
  it('a pair rests on policy only when all its evidence does', () => {
    const nodes = Array.from({ length: 31 }, (_, i) => node(`n${i}`));
    const chain = Array.from({ length: 30 }, (_, i) =>
      tie(`n${i}`, `n${i + 1}`, i < 10 ? { layer: 'project', fundingSource: 'policy' } : {}),
    );
    const ties = [...chain, tie('n0', 'n1', { act: 'later' })];
    expect(measured('policyOnlyTies', { nodes, ties })).toMatchObject({ numerator: 9 });
    // Without n1–n10 the chain keeps n10 … n30.
    expect(measured('reachWithoutPolicy', { nodes, ties })).toMatchObject({
      numerator: 10,
      denominator: 31,
    });
  });
});

it('newcomers are tied by day 90, later joiners censored', () => {
  const nodes = Array.from({ length: 15 }, (_, i) =>
    node(`n${i}`, 'firm', { joinedAt: now - 200 * DAY }),
  );
  const ties = [tie('n0', 'n1', { at: now - 150 * DAY }), tie('n2', 'n3', { at: now - 20 * DAY })];
  const found = measured('newcomersTied', { nodes, ties });
  if (found.state !== 'value') throw new Error('expected a value');
  expect(found.value).toBeCloseTo(2 / 15, 12);
});

describe('scores', () => {
  it.each([
    ['reach', 0.3, 0],
    ['reach', 0.6, 50],
    ['reach', 0.75, 75],
    ['reach', 1, 100],
    ['timeToFirstReply', 500, 0],
    ['timeToFirstReply', 120, 50],
    ['timeToFirstReply', 72, 75],
    ['timeToFirstReply', 3, 100],
    ['needToOfferRatio', 0.3, 50],
    ['needToOfferRatio', 1, 100],
    ['needToOfferRatio', 6, 50],
    ['needToOfferRatio', 20, 0],
    ['crossKindTies', 0.5, null],
  ] as const)('%s at %d is %s', (id, value, score) => {
    if (score === null) expect(scoreOf(id, value)).toBeNull();
    else expect(scoreOf(id, value)).toBeCloseTo(score, 9);
  });
});
