import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { graphFromEdges } from '../graph/graph';
import { readEdges } from '../graph/read-edges';
import { betweenness } from './betweenness';
import { clustering } from './clustering';
import { components } from './components';
import { constraint } from './constraint';
import { coreness } from './k-core';
import { degreeAssortativity } from './mixing';
import { pageRank } from './pagerank';
import { attackCurve, byFallingDegree, resilience } from './resilience';

const repository = resolve(import.meta.dirname, '../../../..');
const folder = join(process.env.VICINITY_DATA ?? join(repository, '../shared/data'), 'network');

interface Expected {
  n: number;
  m: number;
  components: number;
  lcc: number;
  isolates: number;
  triangles: number;
  avg_clustering: number;
  transitivity: number;
  core_histogram: Record<string, number>;
  degree_assortativity: number;
  R_static_degree: number;
  lcc_after_removing_0_1_5_10_20_50pct: number[];
  pagerank_sumsq: number;
  betweenness_sum: number;
  constraint_mean_nonisolates?: number;
  edges?: [number, number][];
  top20?: Record<string, [number, number][]>;
}

function load(name: string) {
  const expected: Expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  const list = expected.edges
    ? { sources: expected.edges.map((e) => e[0]), targets: expected.edges.map((e) => e[1]) }
    : readEdges(readFileSync(join(folder, `${name}.txt`), 'utf8'));
  return { expected, graph: graphFromEdges(expected.n, list.sources, list.targets) };
}

const absent = existsSync(folder) ? '' : ` (skipped: no data set at ${folder})`;

describe.skipIf(absent !== '').each(['lesmis', 'ba-1k', 'ca-GrQc', 'cordis-slice'])(
  `%s, against the reference values${absent}`,
  (name) => {
    // Described before it is known whether the data is there: load only when a test runs.
    const data = absent === '' ? load(name) : null;
    if (data === null) return it('has no data', () => {});
    const { graph, expected } = data;

    it('size, components, clustering, cores, assortativity, resilience', () => {
      expect(graph.m).toBe(expected.m);
      const parts = components(graph);
      expect(parts.count).toBe(expected.components);
      expect(parts.largest).toBe(expected.lcc);
      const triads = clustering(graph);
      expect(triads.total).toBe(expected.triangles);
      expect(triads.average).toBeCloseTo(expected.avg_clustering, 12);
      expect(triads.transitivity).toBeCloseTo(expected.transitivity, 12);
      const histogram: Record<string, number> = {};
      for (const core of coreness(graph)) histogram[core] = (histogram[core] ?? 0) + 1;
      expect(histogram).toEqual(expected.core_histogram);
      expect(degreeAssortativity(graph)).toBeCloseTo(expected.degree_assortativity, 9);
      expect(resilience(graph)).toBeCloseTo(expected.R_static_degree, 12);
      const curve = attackCurve(graph, byFallingDegree(graph));
      const cuts = [0, 0.01, 0.05, 0.1, 0.2, 0.5].map((share) => Math.floor(share * graph.n));
      cuts.forEach((cut, i) => {
        expect(curve[cut]).toBeCloseTo(expected.lcc_after_removing_0_1_5_10_20_50pct[i] ?? -1, 12);
      });
    });

    it('PageRank, betweenness and constraint, the twenty highest included', () => {
      const rank = pageRank(graph);
      expect(rank.reduce((sum, r) => sum + r * r, 0)).toBeCloseTo(expected.pagerank_sumsq, 10);
      const between = betweenness(graph).values;
      expect(between.reduce((sum, b) => sum + b, 0)).toBeCloseTo(expected.betweenness_sum, 8);
      for (const [v, value] of expected.top20?.pagerank ?? []) {
        expect(rank[v]).toBeCloseTo(value, 9);
      }
      for (const [v, value] of expected.top20?.betweenness ?? []) {
        expect(between[v]).toBeCloseTo(value, 10);
      }
      if (expected.constraint_mean_nonisolates === undefined) return;
      const held = constraint(graph).filter((c) => !Number.isNaN(c));
      const mean = held.reduce((sum, c) => sum + c, 0) / held.length;
      expect(mean).toBeCloseTo(expected.constraint_mean_nonisolates, 10);
    }, 60_000);
  },
);
