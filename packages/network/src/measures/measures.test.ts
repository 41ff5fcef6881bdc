import { describe, expect, it } from 'vitest';
import { degrees, graphFromEdges } from '../graph/graph';
import { betweenness } from './betweenness';
import { closeness } from './closeness';
import { clustering } from './clustering';
import { components } from './components';
import { constraint } from './constraint';
import { coreness } from './k-core';
import { louvain } from './louvain';
import { degreeAssortativity, eiIndex, modularity, nominalAssortativity } from './mixing';
import { pageRank } from './pagerank';
import { florentine, karate, karateFactions, type Reference } from './reference.test-data';
import { attackCurve, byFallingDegree, resilience } from './resilience';

function graphOf(reference: Pick<Reference, 'n' | 'edges'>) {
  return graphFromEdges(
    reference.n,
    reference.edges.map((edge) => edge[0]),
    reference.edges.map((edge) => edge[1]),
  );
}

function expectClose(actual: ArrayLike<number>, expected: readonly number[], digits = 9) {
  expect(actual.length).toBe(expected.length);
  expected.forEach((value, i) => {
    expect(actual[i], `entry ${i}`).toBeCloseTo(value, digits);
  });
}

describe.each([
  ['karate', karate],
  ['florentine', florentine],
])('%s, against the reference values', (_, reference) => {
  const graph = graphOf(reference);

  it('degree and size', () => {
    expect(graph.m).toBe(reference.edges.length);
    expect(degrees(graph).reduce((a, b) => a + b)).toBe(2 * graph.m);
  });
  it('components', () => {
    expect(components(graph)).toMatchObject({ count: 1, largest: reference.n });
  });
  it('PageRank', () => expectClose(pageRank(graph), reference.pageRank));
  it('clustering and transitivity', () => {
    const found = clustering(graph);
    expectClose(found.local, reference.clustering);
    expect(found.average).toBeCloseTo(reference.averageClustering, 12);
    expect(found.transitivity).toBeCloseTo(reference.transitivity, 12);
  });
  it('coreness', () => expect([...coreness(graph)]).toEqual(reference.core));
  it('constraint', () => expectClose(constraint(graph), reference.constraint));
  it('betweenness', () => expectClose(betweenness(graph).values, reference.betweenness));
  it('resilience', () => expect(resilience(graph)).toBeCloseTo(reference.resilience, 12));
  it('degree assortativity', () => {
    expect(degreeAssortativity(graph)).toBeCloseTo(reference.degreeAssortativity, 12);
  });
});

describe('karate, its two factions', () => {
  const graph = graphOf(karate);
  it('mixing measures match the reference', () => {
    expect(eiIndex(graph, karateFactions)).toBeCloseTo(-0.717948717948718, 12);
    expect(nominalAssortativity(graph, karateFactions)).toBeCloseTo(0.717530864197531, 12);
    expect(modularity(graph, karateFactions)).toBeCloseTo(0.3582347140039448, 12);
  });
  it('Louvain comes near the best known modularity and never finds more', () => {
    const best = Array.from({ length: 10 }, (_, seed) => louvain(graph, { seed }).modularity);
    expect(Math.max(...best)).toBeGreaterThan(0.4155);
    expect(Math.max(...best)).toBeLessThanOrEqual(0.4197897);
    expect(louvain(graph, { seed: 3 }).of).toEqual(louvain(graph, { seed: 3 }).of);
  });
});

describe('small graphs worked by hand', () => {
  const two = graphFromEdges(6, [0, 1, 2, 3, 0], [1, 2, 0, 4, 0]);
  it('loops vanish, parallel edges merge with their weights added', () => {
    const graph = graphFromEdges(3, [0, 1, 2, 0], [1, 0, 2, 2], [1, 2, 5, 0.5]);
    expect(graph.m).toBe(2);
    expect([...graph.weights]).toEqual([3, 0.5, 3, 0.5]);
  });
  it('an end outside the graph is refused', () => {
    expect(() => graphFromEdges(2, [0], [2])).toThrow(RangeError);
    expect(() => graphFromEdges(2, [0], [1], [0])).toThrow(RangeError);
  });
  it('a triangle, a pair and an isolated node', () => {
    expect([...components(two).of]).toEqual([0, 0, 0, 1, 1, 2]);
    expect([...coreness(two)]).toEqual([2, 2, 2, 1, 1, 0]);
    expect(constraint(two)[5]).toBeNaN();
    expect(constraint(two)[3]).toBe(1);
    expect(pageRank(two).reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    expect(louvain(two)).toMatchObject({ count: 3 });
    // S(1)…S(6) while 0, 1, 2, 3, 4, 5 fall: 2, 2, 2, 1, 1, 0 of 6.
    expect([...attackCurve(two, byFallingDegree(two))].map((s) => Math.round(s * 6))).toEqual([
      3, 2, 2, 2, 1, 1, 0,
    ]);
  });
  it('closeness of a path, corrected for what is out of reach', () => {
    const path = graphFromEdges(4, [0, 1], [1, 2]);
    expectClose(closeness(path), [4 / (3 * 3), 4 / (3 * 2), 4 / (3 * 3), 0]);
  });
  it('an empty graph measures as nothing, not as an error', () => {
    const none = graphFromEdges(0, [], []);
    expect(components(none).largest).toBe(0);
    expect(pageRank(none).length).toBe(0);
    expect(resilience(none)).toBe(0);
    expect(louvain(none).count).toBe(0);
    expect(clustering(none).transitivity).toBe(0);
    expect(betweenness(none).values.length).toBe(0);
  });
});

describe('sampled betweenness', () => {
  it('comes near the exact value, and is the same for the same seed', () => {
    const graph = graphOf(karate);
    const sampled = betweenness(graph, { exactUpTo: 10, samples: 20, seed: 5 });
    expect(sampled).toMatchObject({ exact: false, sources: 20 });
    expect(sampled.values[0]).toBeGreaterThan(0.25);
    expect(sampled.values[0]).toBeLessThan(0.65);
    expect(betweenness(graph, { exactUpTo: 10, samples: 20, seed: 5 }).values).toEqual(
      sampled.values,
    );
  });
});
