/**
 * An undirected simple weighted graph in compressed sparse rows.
 *
 * Invariants: the neighbours of `v` are `targets[offsets[v]] … targets[offsets[v + 1] − 1]`,
 * ascending and without repetition; every edge stands in both rows with the same weight; no loops.
 * Indices read in the measures are in range by construction, so their `?? 0` never decides anything.
 */
export interface Graph {
  /** Nodes, 0 … n − 1. */
  readonly n: number;
  /** Edges, each counted once. */
  readonly m: number;
  /** n + 1 entries. */
  readonly offsets: Int32Array;
  /** 2m entries. */
  readonly targets: Int32Array;
  /** 2m entries, > 0. */
  readonly weights: Float64Array;
}

interface Rows {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
}

/**
 * Builds the graph in O(n + m) by two counting sorts. Parallel edges are merged and their weights
 * added; loops are dropped.
 *
 * @param n number of nodes
 * @param sources,targets node indices, of one length
 * @param weights of the same length and > 0; 1 each when absent
 * @throws RangeError when an end lies outside 0 … n − 1 or a weight is not positive and finite
 */
export function graphFromEdges(
  n: number,
  sources: ArrayLike<number>,
  targets: ArrayLike<number>,
  weights?: ArrayLike<number>,
): Graph {
  if (sources.length !== targets.length)
    throw new RangeError('sources and targets differ in length');
  for (let e = 0; e < sources.length; e += 1) {
    const s = sources[e] ?? -1;
    const t = targets[e] ?? -1;
    const w = weights === undefined ? 1 : (weights[e] ?? 0);
    if (!(s >= 0 && s < n && t >= 0 && t < n)) throw new RangeError(`edge ${e} leaves the graph`);
    if (!(w > 0 && w < Number.POSITIVE_INFINITY)) throw new RangeError(`edge ${e} weighs ${w}`);
  }
  return merge(n, transpose(n, bothWays(n, sources, targets, weights)));
}

function bothWays(
  n: number,
  sources: ArrayLike<number>,
  ends: ArrayLike<number>,
  given?: ArrayLike<number>,
): Rows {
  const offsets = new Int32Array(n + 1);
  for (let e = 0; e < sources.length; e += 1) {
    const s = sources[e] ?? 0;
    const t = ends[e] ?? 0;
    if (s === t) continue;
    offsets[s + 1] = (offsets[s + 1] ?? 0) + 1;
    offsets[t + 1] = (offsets[t + 1] ?? 0) + 1;
  }
  for (let v = 0; v < n; v += 1) offsets[v + 1] = (offsets[v + 1] ?? 0) + (offsets[v] ?? 0);
  const next = offsets.slice();
  const targets = new Int32Array(offsets[n] ?? 0);
  const weights = new Float64Array(targets.length);
  for (let e = 0; e < sources.length; e += 1) {
    const s = sources[e] ?? 0;
    const t = ends[e] ?? 0;
    if (s === t) continue;
    const w = given === undefined ? 1 : (given[e] ?? 0);
    const atSource = next[s] ?? 0;
    targets[atSource] = t;
    weights[atSource] = w;
    next[s] = atSource + 1;
    const atTarget = next[t] ?? 0;
    targets[atTarget] = s;
    weights[atTarget] = w;
    next[t] = atTarget + 1;
  }
  return { offsets, targets, weights };
}

/** Rows of the transpose; as the edges stand both ways this only sorts each row. */
function transpose(n: number, rows: Rows): Rows {
  const next = rows.offsets.slice();
  const targets = new Int32Array(rows.targets.length);
  const weights = new Float64Array(targets.length);
  for (let v = 0; v < n; v += 1) {
    const end = rows.offsets[v + 1] ?? 0;
    for (let e = rows.offsets[v] ?? 0; e < end; e += 1) {
      const t = rows.targets[e] ?? 0;
      const at = next[t] ?? 0;
      targets[at] = v;
      weights[at] = rows.weights[e] ?? 0;
      next[t] = at + 1;
    }
  }
  return { offsets: rows.offsets, targets, weights };
}

function merge(n: number, rows: Rows): Graph {
  const offsets = new Int32Array(n + 1);
  let kept = 0;
  for (let v = 0; v < n; v += 1) {
    const end = rows.offsets[v + 1] ?? 0;
    const start = kept;
    for (let e = rows.offsets[v] ?? 0; e < end; e += 1) {
      const t = rows.targets[e] ?? 0;
      const w = rows.weights[e] ?? 0;
      if (kept > start && rows.targets[kept - 1] === t) {
        rows.weights[kept - 1] = (rows.weights[kept - 1] ?? 0) + w;
      } else {
        rows.targets[kept] = t;
        rows.weights[kept] = w;
        kept += 1;
      }
    }
    offsets[v + 1] = kept;
  }
  const targets = rows.targets.slice(0, kept);
  return { n, m: kept / 2, offsets, targets, weights: rows.weights.slice(0, kept) };
}

/** Edges at each node; n entries. */
export function degrees(graph: Graph): Int32Array {
  const values = new Int32Array(graph.n);
  for (let v = 0; v < graph.n; v += 1) {
    values[v] = (graph.offsets[v + 1] ?? 0) - (graph.offsets[v] ?? 0);
  }
  return values;
}

/** Sum of the weights at each node; n entries. */
export function strengths(graph: Graph): Float64Array {
  const values = new Float64Array(graph.n);
  for (let v = 0; v < graph.n; v += 1) {
    let sum = 0;
    const end = graph.offsets[v + 1] ?? 0;
    for (let e = graph.offsets[v] ?? 0; e < end; e += 1) sum += graph.weights[e] ?? 0;
    values[v] = sum;
  }
  return values;
}

/** Calls `visit` once per edge, with `source < target`. */
export function forEachEdge(
  graph: Graph,
  visit: (source: number, target: number, weight: number) => void,
): void {
  for (let v = 0; v < graph.n; v += 1) {
    const end = graph.offsets[v + 1] ?? 0;
    for (let e = graph.offsets[v] ?? 0; e < end; e += 1) {
      const t = graph.targets[e] ?? 0;
      if (t > v) visit(v, t, graph.weights[e] ?? 0);
    }
  }
}
