import { describe, expect, it } from 'vitest';
import { forEachEdge, type Graph, graphFromEdges } from '../graph/graph';
import { louvain } from '../measures/louvain';
import { karate } from '../measures/reference.test-data';
import { seededRandom } from '../random';
import { layOut, startLayout } from './force-layout';

function apart(positions: Float64Array, a: number, b: number): number {
  return Math.hypot(
    (positions[2 * a] ?? 0) - (positions[2 * b] ?? 0),
    (positions[2 * a + 1] ?? 0) - (positions[2 * b + 1] ?? 0),
  );
}

function meanEdge(graph: Graph, positions: Float64Array): number {
  let sum = 0;
  forEachEdge(graph, (a, b) => {
    sum += apart(positions, a, b);
  });
  return sum / graph.m;
}

function meanPair(graph: Graph, positions: Float64Array): number {
  let sum = 0;
  for (let a = 0; a < graph.n; a += 1) {
    for (let b = 0; b < a; b += 1) sum += apart(positions, a, b);
  }
  return sum / ((graph.n * (graph.n - 1)) / 2);
}

/** Four groups of 40, dense inside, joined by a few edges. */
function groups(seed: number): Graph {
  const random = seededRandom(seed);
  const sources: number[] = [];
  const targets: number[] = [];
  for (let a = 0; a < 160; a += 1) {
    for (let b = 0; b < a; b += 1) {
      const inside = a % 4 === b % 4;
      if (random() < (inside ? 0.2 : 0.003)) {
        sources.push(a);
        targets.push(b);
      }
    }
  }
  return graphFromEdges(160, sources, targets);
}

describe('the layout', () => {
  const club = graphFromEdges(
    karate.n,
    karate.edges.map((edge) => edge[0]),
    karate.edges.map((edge) => edge[1]),
  );

  it('is the same for the same seed, in one run or in steps', () => {
    const steps = startLayout(club, { seed: 4 });
    while (steps.remaining > 0) steps.advance(7);
    expect(steps.positions).toEqual(layOut(club, { seed: 4 }));
    expect(steps.positions).not.toEqual(layOut(club, { seed: 5 }));
  });

  it('puts the tied nearer than the untied', () => {
    const positions = layOut(club);
    expect(meanEdge(club, positions)).toBeLessThan(0.75 * meanPair(club, positions));
  });

  it.each([1, 2, 3])('shows groups as groups (seed %i)', (seed) => {
    const graph = groups(seed);
    const positions = layOut(graph, { seed });
    const communities = louvain(graph, { seed }).of;
    let inside = 0;
    let between = 0;
    let pairs = 0;
    let others = 0;
    for (let a = 0; a < graph.n; a += 1) {
      for (let b = 0; b < a; b += 1) {
        if (communities[a] === communities[b]) {
          inside += apart(positions, a, b);
          pairs += 1;
        } else {
          between += apart(positions, a, b);
          others += 1;
        }
      }
    }
    expect(inside / pairs).toBeLessThan(0.6 * (between / others));
  });

  it('keeps isolated nodes beside the rest, not far off', () => {
    const ring = Array.from({ length: 100 }, (_, i) => i);
    const chords = ring.map((i) => (i * 37) % 100);
    const graph = graphFromEdges(
      130,
      [...ring, ...ring],
      [...ring.map((i) => (i + 1) % 100), ...chords],
    );
    const positions = layOut(graph);
    const reach = (from: number, to: number) =>
      Math.max(
        ...Array.from({ length: to - from }, (_, i) =>
          Math.hypot(positions[2 * (from + i)] ?? 0, positions[2 * (from + i) + 1] ?? 0),
        ),
      );
    expect(reach(100, 130)).toBeLessThan(3 * reach(0, 100));
  });

  it('stays finite and apart with isolated nodes, pairs, a star, and nothing', () => {
    const mixed = graphFromEdges(60, [0, 2, 4, 4, 4, 4, 4], [1, 3, 5, 6, 7, 8, 9]);
    const positions = layOut(mixed);
    expect(positions.every(Number.isFinite)).toBe(true);
    for (let a = 0; a < mixed.n; a += 1) {
      for (let b = 0; b < a; b += 1) expect(apart(positions, a, b)).toBeGreaterThan(0.01);
    }
    expect(layOut(graphFromEdges(0, [], [])).length).toBe(0);
    expect([...layOut(graphFromEdges(1, [], []))]).toEqual([0, 0]);
  });
});
