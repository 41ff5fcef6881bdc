import { expect, it } from 'vitest';
import type { NodeRecord, PartyKind, TieRecord } from '../graph/records';
import type { ClusterRecord } from '../indicators/cluster-record';
import { mends } from './mends';

function node(id: string, kind: PartyKind, over: Partial<NodeRecord> = {}): NodeRecord {
  return { id, kind, region: null, joinedAt: 0, stages: [], ...over };
}

function tie(source: string, target: string): TieRecord {
  return { source, target, layer: 'introduction', weight: 1, at: 5, act: source + target };
}

function record(nodes: NodeRecord[], ties: TieRecord[]): ClusterRecord {
  return { from: 0, to: 10, nodes, ties, listings: [], commitments: [], seed: 1 };
}

it('proposes the funder who shares a contact before one who does not', () => {
  const nodes = [
    node('f', 'firm'),
    node('u', 'university'),
    node('far', 'funder'),
    node('near', 'funder'),
    node('i', 'intermediary'),
  ];
  const ties = [tie('f', 'u'), tie('f', 'i'), tie('near', 'i'), tie('far', 'other')];
  const [open] = mends(record(nodes, ties)).filter((mend) => mend.broken.type === 'open_triad');
  expect(open?.introductions[0]).toMatchObject({ between: ['f', 'near'] });
  expect(open?.introductions[0]?.reasons).toContainEqual({
    code: 'shared_contacts',
    organizations: ['i'],
  });
  expect(open?.recruit).toBeNull();
});

it('introduces the end that closes most triads at once', () => {
  const nodes = [
    node('u', 'university'),
    node('f1', 'firm'),
    node('f2', 'firm'),
    node('f3', 'firm'),
    node('m', 'funder'),
  ];
  const ties = [tie('f1', 'u'), tie('f2', 'u'), tie('f3', 'u')];
  const found = mends(record(nodes, ties)).filter((mend) => mend.broken.type === 'open_triad');
  expect(found).toHaveLength(3);
  for (const mend of found) {
    expect(mend.introductions[0]?.between).toEqual(['u', 'm']);
    expect(mend.introductions[0]?.reasons).toContainEqual({ code: 'closes_more', count: 3 });
  }
});

it('asks to recruit a funder where there is none', () => {
  const nodes = [node('f', 'firm'), node('u', 'university')];
  const [open] = mends(record(nodes, [tie('f', 'u')]));
  expect(open).toMatchObject({ introductions: [], recruit: { kinds: ['funder'], stage: null } });
});

it('brings an isolated firm to who fits it, and spreads the asking', () => {
  const firms = Array.from({ length: 8 }, (_, i) => node(`f${i}`, 'firm'));
  const nodes = [...firms, node('u1', 'university'), node('u2', 'university'), node('x', 'funder')];
  const fit = (a: string, b: string) => (b === 'u2' && a === 'f0' ? 0.9 : b[0] === 'u' ? 0.5 : 0);
  const found = mends(record(nodes, []), { fit }).filter(
    (m) => m.broken.organizations[0]?.[0] === 'f',
  );
  expect(found[0]?.introductions[0]?.between).toEqual(['f0', 'u2']);
  expect(found[0]?.introductions.map((i) => i.between[1])).not.toContain('x');
  const first = found.map((mend) => mend.introductions[0]?.between[1]);
  expect(new Set(first)).toEqual(new Set(['u1', 'u2']));
});

it('names the stages with at most one organization, and whom to join to it', () => {
  const nodes = [
    node('a', 'university', { stages: ['idea', 'rnd'] }),
    node('b', 'university', { stages: ['idea', 'rnd'] }),
    node('c', 'firm', { stages: ['pilot'] }),
    node('d', 'firm', { stages: ['product'] }),
    node('e', 'firm', { stages: ['product'] }),
  ];
  const stages = mends(record(nodes, [tie('c', 'd'), tie('a', 'e')])).flatMap((mend) =>
    mend.broken.type === 'thin_stage' ? [{ ...mend, stage: mend.broken.stage }] : [],
  );
  expect(stages.map((mend) => mend.stage)).toEqual(['pilot', 'market']);
  // The lone pilot firm is tied with d already; e and the two universities stand beside it.
  const proposed = stages[0]?.introductions.map((introduction) => introduction.between);
  expect(proposed).toHaveLength(3);
  expect(proposed).not.toContainEqual(['c', 'd']);
  expect(stages[1]?.recruit).toEqual({ kinds: ['firm', 'intermediary'], stage: 'market' });
});

it('says nothing of a chain where no project has begun', () => {
  const nodes = [node('f', 'firm'), node('i', 'intermediary')];
  expect(mends(record(nodes, [tie('f', 'i')]))).toEqual([]);
});
