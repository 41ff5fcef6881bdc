import { expect, it } from 'vitest';
import { drawing } from './drawing';
import type { NodeRecord, TieRecord } from './records';

const nodes = ['a', 'b', 'c', 'd'].map(
  (id): NodeRecord => ({ id, kind: 'firm', region: null, joinedAt: 0, stages: [] }),
);

function tie(source: string, target: string, layer: TieRecord['layer'], act: string): TieRecord {
  return { source, target, layer, weight: 1, at: 5, act };
}

const record = {
  from: 0,
  to: 10,
  nodes,
  ties: [
    tie('b', 'a', 'introduction', 'i1'),
    tie('a', 'b', 'project', 'p1'),
    tie('a', 'c', 'funding', 'c1'),
    tie('a', 'gone', 'project', 'p2'),
  ],
  listings: [],
  commitments: [],
  seed: 1,
};

it('joins the ties of a pair into one edge with its layers and acts', () => {
  const drawn = drawing(record);
  expect(drawn.edges).toEqual([
    { source: 0, target: 1, layers: ['project', 'introduction'], acts: 2 },
    { source: 0, target: 2, layers: ['funding'], acts: 1 },
  ]);
  expect(drawn.nodes.map((node) => [node.id, node.ties, node.component])).toEqual([
    ['a', 2, 3],
    ['b', 1, 3],
    ['c', 1, 3],
    ['d', 0, 1],
  ]);
});

it('leaves out the least tied where there are too many, and says how many', () => {
  const drawn = drawing(record, 2);
  expect(drawn.nodes.map((node) => node.id)).toEqual(['a', 'b']);
  expect(drawn).toMatchObject({ omitted: 2, edges: [{ source: 0, target: 1 }] });
});
