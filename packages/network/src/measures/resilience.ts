import { degrees, type Graph } from '../graph/graph';
import { range } from '../random';

/** Nodes in the order of falling degree, ties by index: the order of a targeted attack. */
export function byFallingDegree(graph: Graph): Int32Array {
  const degree = degrees(graph);
  return range(graph.n).sort((a, b) => (degree[b] ?? 0) - (degree[a] ?? 0) || a - b);
}

/**
 * Size of the largest component after each removal, as a share of n: entry q for q nodes gone,
 * n + 1 entries. Runs backwards, joining nodes with union–find, O(n + m α)
 * (Newman & Ziff, PRL 85, 2000).
 */
export function attackCurve(graph: Graph, order: Int32Array): Float64Array {
  const { n, offsets, targets } = graph;
  const curve = new Float64Array(n + 1);
  const parent = new Int32Array(n).fill(-1);
  const size = new Int32Array(n);
  let largest = 0;
  for (let q = n - 1; q >= 0; q -= 1) {
    const v = order[q] ?? 0;
    parent[v] = v;
    size[v] = 1;
    let root = v;
    const end = offsets[v + 1] ?? 0;
    for (let e = offsets[v] ?? 0; e < end; e += 1) {
      const t = targets[e] ?? 0;
      if (parent[t] === -1) continue;
      let other = find(parent, t);
      if (other === root) continue;
      if ((size[other] ?? 0) > (size[root] ?? 0)) [root, other] = [other, root];
      parent[other] = root;
      size[root] = (size[root] ?? 0) + (size[other] ?? 0);
    }
    largest = Math.max(largest, size[root] ?? 0);
    curve[q] = largest / n;
  }
  return curve;
}

/**
 * R = (1/N) Σ_{q=1…N} S(q), 0 … 0.5: how much of the network holds while nodes fall in `order`
 * (Schneider et al., PNAS 108, 2011). Static falling degree unless another order is given.
 */
export function resilience(graph: Graph, order: Int32Array = byFallingDegree(graph)): number {
  if (graph.n === 0) return 0;
  return (
    attackCurve(graph, order)
      .subarray(1)
      .reduce((sum, share) => sum + share, 0) / graph.n
  );
}

function find(parent: Int32Array, node: number): number {
  let at = node;
  for (let up = parent[at] ?? 0; up !== at; up = parent[at] ?? 0) {
    const above = parent[up] ?? 0;
    parent[at] = above;
    at = above;
  }
  return at;
}
