import { degrees, forEachEdge, type Graph } from '../graph/graph';
import { type Random, shuffle } from '../random';

/**
 * E–I index of a labelling: (E − I) / (E + I) over the edges between and within labels, −1 … 1
 * (Krackhardt & Stern, Social Psychology Quarterly 51, 1988). NaN without edges.
 */
export function eiIndex(graph: Graph, labels: ArrayLike<number>): number {
  let external = 0;
  forEachEdge(graph, (source, target) => {
    if (labels[source] !== labels[target]) external += 1;
  });
  return (2 * external - graph.m) / graph.m;
}

export interface AgainstChance {
  readonly value: number;
  /** Mean and standard deviation over the shuffled labels. */
  readonly expected: number;
  readonly deviation: number;
  /** Standard deviations from the mean; 0 when the shuffles do not vary. */
  readonly z: number;
}

/** The E–I index beside its value under `draws` shuffles of the labels over the nodes. */
export function eiAgainstChance(
  graph: Graph,
  labels: Int32Array,
  random: Random,
  draws = 200,
): AgainstChance {
  const value = eiIndex(graph, labels);
  const shuffled = labels.slice();
  let sum = 0;
  let squares = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    shuffle(shuffled, random);
    const drawn = eiIndex(graph, shuffled);
    sum += drawn;
    squares += drawn * drawn;
  }
  const expected = sum / draws;
  const deviation = Math.sqrt(Math.max(0, squares / draws - expected * expected));
  return { value, expected, deviation, z: deviation < 1e-12 ? 0 : (value - expected) / deviation };
}

/**
 * Modularity of a labelling, Q = Σ_c (e_c / m − (d_c / 2m)²), on the weights
 * (Newman & Girvan, Phys. Rev. E 69, 2004). 0 without edges.
 */
export function modularity(graph: Graph, labels: ArrayLike<number>): number {
  const inside = new Map<number, number>();
  const ends = new Map<number, number>();
  let total = 0;
  forEachEdge(graph, (source, target, weight) => {
    const a = labels[source] ?? 0;
    const b = labels[target] ?? 0;
    total += weight;
    ends.set(a, (ends.get(a) ?? 0) + weight);
    ends.set(b, (ends.get(b) ?? 0) + weight);
    if (a === b) inside.set(a, (inside.get(a) ?? 0) + weight);
  });
  if (total === 0) return 0;
  let q = 0;
  for (const [label, d] of ends) q += (inside.get(label) ?? 0) / total - (d / (2 * total)) ** 2;
  return q;
}

/**
 * Nominal assortativity r = (Σ e_ii − Σ a_i b_i) / (1 − Σ a_i b_i), −1 … 1
 * (Newman, Phys. Rev. E 67, 026126, 2003). NaN when all ends share one label or there is no edge.
 */
export function nominalAssortativity(graph: Graph, labels: ArrayLike<number>): number {
  const ends = new Map<number, number>();
  let inside = 0;
  forEachEdge(graph, (source, target) => {
    const a = labels[source] ?? 0;
    const b = labels[target] ?? 0;
    ends.set(a, (ends.get(a) ?? 0) + 1);
    ends.set(b, (ends.get(b) ?? 0) + 1);
    if (a === b) inside += 1;
  });
  let chance = 0;
  for (const count of ends.values()) chance += (count / (2 * graph.m)) ** 2;
  return (inside / graph.m - chance) / (1 - chance);
}

/**
 * Degree assortativity, the correlation of the degrees at the two ends of an edge, −1 … 1
 * (Newman, PRL 89, 208701, 2002). NaN when all degrees are equal or there is no edge.
 */
export function degreeAssortativity(graph: Graph): number {
  const degree = degrees(graph);
  let product = 0;
  let mean = 0;
  let square = 0;
  forEachEdge(graph, (source, target) => {
    const a = degree[source] ?? 0;
    const b = degree[target] ?? 0;
    product += a * b;
    mean += (a + b) / 2;
    square += (a * a + b * b) / 2;
  });
  const { m } = graph;
  const centre = (mean / m) ** 2;
  return (product / m - centre) / (square / m - centre);
}
