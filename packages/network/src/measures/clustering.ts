import { degrees, type Graph } from '../graph/graph';
import { range } from '../random';

export interface Clustering {
  /** Triangles through each node. */
  readonly triangles: Int32Array;
  /** Triangles in all, each counted once. */
  readonly total: number;
  /** Local coefficient of each node in 0 … 1; 0 below degree 2. */
  readonly local: Float64Array;
  /** Mean of the local coefficients over all nodes (Watts & Strogatz, Nature 393, 1998). */
  readonly average: number;
  /** 3 × triangles / wedges (Newman, Watts & Strogatz, PNAS 99, 2002); 0 without wedges. */
  readonly transitivity: number;
}

/**
 * Counts triangles by walking each edge from its lower- to its higher-degree end, O(m √m)
 * (forward algorithm: Schank & Wagner, WEA 2005).
 */
export function clustering(graph: Graph): Clustering {
  const { n } = graph;
  const degree = degrees(graph);
  const triangles = countTriangles(graph, degree);
  const local = new Float64Array(n);
  let sum = 0;
  let corners = 0;
  let wedges = 0;
  for (let v = 0; v < n; v += 1) {
    const k = degree[v] ?? 0;
    const pairs = (k * (k - 1)) / 2;
    const at = triangles[v] ?? 0;
    wedges += pairs;
    corners += at;
    if (pairs > 0) local[v] = at / pairs;
    sum += local[v] ?? 0;
  }
  return {
    triangles,
    total: corners / 3,
    local,
    average: n === 0 ? 0 : sum / n,
    transitivity: wedges === 0 ? 0 : corners / wedges,
  };
}

function countTriangles(graph: Graph, degree: Int32Array): Int32Array {
  const { n, offsets, targets } = graph;
  const order = range(n).sort((a, b) => (degree[a] ?? 0) - (degree[b] ?? 0) || a - b);
  const rank = new Int32Array(n);
  for (let i = 0; i < n; i += 1) rank[order[i] ?? 0] = i;
  const upOffsets = new Int32Array(n + 1);
  const up = new Int32Array(graph.m);
  let filled = 0;
  for (let i = 0; i < n; i += 1) {
    const v = order[i] ?? 0;
    const end = offsets[v + 1] ?? 0;
    for (let e = offsets[v] ?? 0; e < end; e += 1) {
      const r = rank[targets[e] ?? 0] ?? 0;
      if (r > i) {
        up[filled] = r;
        filled += 1;
      }
    }
    upOffsets[i + 1] = filled;
  }
  const counts = new Int32Array(n);
  const mark = new Int32Array(n).fill(-1);
  for (let a = 0; a < n; a += 1) {
    const first = upOffsets[a] ?? 0;
    const last = upOffsets[a + 1] ?? 0;
    for (let e = first; e < last; e += 1) mark[up[e] ?? 0] = a;
    for (let e = first; e < last; e += 1) {
      const b = up[e] ?? 0;
      const end = upOffsets[b + 1] ?? 0;
      for (let f = upOffsets[b] ?? 0; f < end; f += 1) {
        const c = up[f] ?? 0;
        if (mark[c] !== a) continue;
        counts[a] = (counts[a] ?? 0) + 1;
        counts[b] = (counts[b] ?? 0) + 1;
        counts[c] = (counts[c] ?? 0) + 1;
      }
    }
  }
  return counts.map((_, v) => counts[rank[v] ?? 0] ?? 0);
}
