import type { Graph } from '../graph/graph';

/**
 * Closeness on the unweighted graph, ((r − 1) / (n − 1)) · ((r − 1) / Σ d) over the r nodes within
 * reach, so that small components score low (Freeman, Social Networks 1, 1979; the correction:
 * Wasserman & Faust, 1994, eq. 5.22). O(n · m): for graphs up to about 10,000 nodes.
 *
 * @returns n values in 0 … 1; 0 for isolated nodes
 */
export function closeness(graph: Graph): Float64Array {
  const { n, offsets, targets } = graph;
  const values = new Float64Array(n);
  const queue = new Int32Array(n);
  const distance = new Int32Array(n).fill(-1);
  for (let source = 0; source < n; source += 1) {
    let tail = 1;
    let sum = 0;
    queue[0] = source;
    distance[source] = 0;
    for (let head = 0; head < tail; head += 1) {
      const v = queue[head] ?? 0;
      const d = distance[v] ?? 0;
      sum += d;
      const end = offsets[v + 1] ?? 0;
      for (let e = offsets[v] ?? 0; e < end; e += 1) {
        const t = targets[e] ?? 0;
        if (distance[t] !== -1) continue;
        distance[t] = d + 1;
        queue[tail] = t;
        tail += 1;
      }
    }
    if (sum > 0) values[source] = (tail - 1) ** 2 / ((n - 1) * sum);
    for (let head = 0; head < tail; head += 1) distance[queue[head] ?? 0] = -1;
  }
  return values;
}
