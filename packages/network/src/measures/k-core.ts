import { degrees, type Graph } from '../graph/graph';

/**
 * Coreness of each node: the largest k such that it lies in a subgraph where all have degree ≥ k
 * (Seidman, Social Networks 5, 1983), by bucket peeling in O(m) (Batagelj & Zaveršnik, 2003).
 */
export function coreness(graph: Graph): Int32Array {
  const { n, offsets, targets } = graph;
  const core = degrees(graph);
  const most = core.reduce((a, b) => Math.max(a, b), 0);
  const start = new Int32Array(most + 2);
  for (let v = 0; v < n; v += 1) {
    const bucket = (core[v] ?? 0) + 1;
    start[bucket] = (start[bucket] ?? 0) + 1;
  }
  for (let d = 0; d <= most; d += 1) start[d + 1] = (start[d + 1] ?? 0) + (start[d] ?? 0);
  const order = new Int32Array(n);
  const place = new Int32Array(n);
  const next = start.slice();
  for (let v = 0; v < n; v += 1) {
    const at = next[core[v] ?? 0] ?? 0;
    order[at] = v;
    place[v] = at;
    next[core[v] ?? 0] = at + 1;
  }
  for (let i = 0; i < n; i += 1) {
    const v = order[i] ?? 0;
    const level = core[v] ?? 0;
    const end = offsets[v + 1] ?? 0;
    for (let e = offsets[v] ?? 0; e < end; e += 1) {
      const t = targets[e] ?? 0;
      const degree = core[t] ?? 0;
      if (degree <= level) continue;
      const front = start[degree] ?? 0;
      const moved = order[front] ?? 0;
      const from = place[t] ?? 0;
      order[front] = t;
      order[from] = moved;
      place[t] = front;
      place[moved] = from;
      start[degree] = front + 1;
      core[t] = degree - 1;
    }
  }
  return core;
}
