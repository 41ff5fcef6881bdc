import { graphFromEdges } from '../graph/graph';
import { PARTY_KINDS, TIE_LAYERS } from '../graph/records';
import { betweenness } from '../measures/betweenness';
import { components } from '../measures/components';
import { constraint } from '../measures/constraint';
import { coreness } from '../measures/k-core';
import { resilience as robustness } from '../measures/resilience';
import { range, seededRandom, shuffle } from '../random';
import { breakdownOf, figureOf, shareOf } from './build';
import type { Observed } from './observe';
import type { IndicatorResult, Rows } from './result';

function organizations(
  observed: Observed,
  read: (index: number) => { counted: boolean; value: number | null },
): Rows {
  const rows = observed.record.nodes.map((node, i) => ({
    ids: [node.id],
    part: node.kind,
    ...read(i),
  }));
  return { subject: 'organization', rows };
}

/** Organizations of the cluster, by kind. */
export function partiesByKind(observed: Observed): IndicatorResult {
  const rows = organizations(observed, () => ({ counted: true, value: null }));
  return breakdownOf('partiesByKind', PARTY_KINDS, rows);
}

/** Tied pairs by layer; a pair tied in two layers counts in both. */
export function tiesByKind(observed: Observed): IndicatorResult {
  const seen = new Map<string, Rows['rows'][number]>();
  for (const tie of observed.ties) {
    const ids = [tie.source, tie.target].sort();
    seen.set([...ids, tie.layer].join(' '), { ids, part: tie.layer, counted: true, value: null });
  }
  return breakdownOf('tiesByKind', TIE_LAYERS, { subject: 'tie', rows: [...seen.values()] });
}

/** S1: organizations without a tie / all. */
export function isolatedParties(observed: Observed): IndicatorResult {
  const rows = organizations(observed, (i) => ({ counted: observed.degree[i] === 0, value: null }));
  return shareOf('isolatedParties', rows, { independent: true });
}

/** S1: organizations in the largest component / all. */
export function reach(observed: Observed): IndicatorResult {
  const parts = components(observed.network.graph);
  const main = parts.sizes.indexOf(parts.largest);
  const rows = organizations(observed, (i) => ({
    counted: parts.of[i] === main && parts.largest > 1,
    value: parts.sizes[parts.of[i] ?? 0] ?? 0,
  }));
  return shareOf('reach', rows);
}

/** S2: mean strength, 2 Σw / N, with Newman's weights; not density, which falls as 1/N. */
export function intensity(observed: Observed): IndicatorResult {
  const { graph } = observed.network;
  const rows = organizations(observed, (i) => {
    const own = graph.weights.subarray(graph.offsets[i], graph.offsets[i + 1]);
    return { counted: own.length > 0, value: own.reduce((sum, w) => sum + w, 0) };
  });
  const numerator = graph.weights.reduce((sum, w) => sum + w, 0);
  const figure = { value: numerator / graph.n, numerator, denominator: graph.n };
  return figureOf('intensity', graph.n, figure, rows);
}

/** S3: organizations of coreness ≥ 2 in the graph of pairs tied by at least two acts / all. */
export function repeatCore(observed: Observed): IndicatorResult {
  const { graph, indexOf } = observed.network;
  const repeated = observed.pairs.filter((pair) => pair.acts >= 2);
  const core = coreness(
    graphFromEdges(
      graph.n,
      repeated.map((pair) => indexOf.get(pair.a) ?? 0),
      repeated.map((pair) => indexOf.get(pair.b) ?? 0),
    ),
  );
  const rows = organizations(observed, (i) => ({
    counted: (core[i] ?? 0) >= 2,
    value: core[i] ?? 0,
  }));
  return shareOf('repeatCore', rows);
}

/** S7: share of all betweenness that the five highest hold. */
export function brokerShare(observed: Observed): IndicatorResult {
  const { graph } = observed.network;
  const { values } = betweenness(graph, { seed: observed.record.seed, exactUpTo: 3_000 });
  const top = new Set(
    [...range(graph.n)].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0)).slice(0, 5),
  );
  const denominator = values.reduce((sum, value) => sum + value, 0);
  const numerator = [...top].reduce((sum, v) => sum + (values[v] ?? 0), 0);
  const rows = organizations(observed, (i) => ({ counted: top.has(i), value: values[i] ?? 0 }));
  const figure = { value: numerator / denominator, numerator, denominator };
  return figureOf('brokerShare', graph.n, figure, rows);
}

/** S8: tied organizations whose constraint exceeds 0.5 / all tied. */
export function constrainedParties(observed: Observed): IndicatorResult {
  const values = constraint(observed.network.graph);
  const all = organizations(observed, (i) => ({
    counted: (values[i] ?? 0) > 0.5,
    value: values[i] ?? Number.NaN,
  }));
  const rows = all.rows.filter((row) => !Number.isNaN(row.value));
  return shareOf('constrainedParties', { ...all, rows });
}

/** S11: R while organizations fall by degree / mean R over 20 random orders. */
export function resilience(observed: Observed): IndicatorResult {
  const { graph } = observed.network;
  const random = seededRandom(observed.record.seed);
  const draws = 20;
  let sum = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const order = range(graph.n);
    shuffle(order, random);
    sum += robustness(graph, order);
  }
  const numerator = robustness(graph);
  const denominator = sum / draws;
  const rows = organizations(observed, (i) => ({ counted: true, value: observed.degree[i] ?? 0 }));
  const figure = { value: numerator / denominator, numerator, denominator };
  return figureOf('resilience', graph.n, figure, rows);
}
