import type { Graph } from '../graph/graph';
import { range, seededRandom, shuffle } from '../random';

export interface BetweennessOptions {
  /** Above this many nodes the value is estimated from sampled sources. */
  readonly exactUpTo?: number;
  /** Sources to sample then; below 1,000 the ranking is not to be trusted. */
  readonly samples?: number;
  readonly seed?: number;
}

export interface Betweenness {
  /** n values in 0 … 1, normalised by (n − 1)(n − 2) / 2. */
  readonly values: Float64Array;
  readonly exact: boolean;
  /** Sources walked from. */
  readonly sources: number;
}

/**
 * Shortest-path betweenness on the unweighted graph, O(sources · m)
 * (Brandes, J. Math. Sociology 25, 2001; sampling: Brandes & Pich, Int. J. Bif. Chaos 17, 2007).
 */
export function betweenness(graph: Graph, options: BetweennessOptions = {}): Betweenness {
  const { exactUpTo = 10_000, samples = 1_000, seed = 1 } = options;
  const { n } = graph;
  const sources = range(n);
  const exact = n <= Math.max(exactUpTo, samples);
  if (!exact) shuffle(sources, seededRandom(seed));
  const walked = exact ? n : samples;
  const values = accumulate(graph, sources.subarray(0, walked));
  const pairs = (n - 1) * (n - 2);
  const scale = n < 3 ? 0 : n / (walked * pairs);
  for (let v = 0; v < n; v += 1) values[v] = (values[v] ?? 0) * scale;
  return { values, exact, sources: walked };
}

/**
 * Sum over the given sources of Brandes' dependencies. The successors of each visited node are
 * written down on the way out, so that the way back reads only edges of the shortest-path graph.
 */
function accumulate(graph: Graph, sources: Int32Array): Float64Array {
  const { n, offsets, targets } = graph;
  const sums = new Float64Array(n);
  const order = new Int32Array(n);
  const distance = new Int32Array(n).fill(-1);
  const paths = new Float64Array(n);
  const carried = new Float64Array(n);
  const successors = new Int32Array(graph.m);
  const successorEnd = new Int32Array(n);
  for (let i = 0; i < sources.length; i += 1) {
    const source = sources[i] ?? 0;
    let tail = 1;
    let filled = 0;
    order[0] = source;
    distance[source] = 0;
    paths[source] = 1;
    for (let head = 0; head < tail; head += 1) {
      const v = order[head] ?? 0;
      const beyond = (distance[v] ?? 0) + 1;
      const through = paths[v] ?? 0;
      const end = offsets[v + 1] ?? 0;
      for (let e = offsets[v] ?? 0; e < end; e += 1) {
        const t = targets[e] ?? 0;
        const d = distance[t] ?? 0;
        if (d === -1) {
          distance[t] = beyond;
          paths[t] = through;
          order[tail] = t;
          tail += 1;
          successors[filled] = t;
          filled += 1;
        } else if (d === beyond) {
          paths[t] = (paths[t] ?? 0) + through;
          successors[filled] = t;
          filled += 1;
        }
      }
      successorEnd[head] = filled;
    }
    for (let head = tail - 1; head > 0; head -= 1) {
      const v = order[head] ?? 0;
      let sum = 0;
      const end = successorEnd[head] ?? 0;
      for (let e = successorEnd[head - 1] ?? 0; e < end; e += 1) {
        sum += carried[successors[e] ?? 0] ?? 0;
      }
      const through = paths[v] ?? 0;
      const dependency = through * sum;
      sums[v] = (sums[v] ?? 0) + dependency;
      carried[v] = (1 + dependency) / through;
    }
    for (let head = 0; head < tail; head += 1) distance[order[head] ?? 0] = -1;
  }
  return sums;
}
