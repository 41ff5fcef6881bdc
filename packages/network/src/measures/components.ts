import type { Graph } from '../graph/graph';

export interface Components {
  /** Component of each node, 0 … count − 1; components are numbered by their lowest node. */
  readonly of: Int32Array;
  readonly count: number;
  /** Nodes in each component. */
  readonly sizes: Int32Array;
  /** Nodes in the largest, 0 in the empty graph. */
  readonly largest: number;
}

/** Connected components by breadth-first search, O(n + m) (Hopcroft & Tarjan, CACM 16(6), 1973). */
export function components(graph: Graph): Components {
  const { n, offsets, targets } = graph;
  const of = new Int32Array(n).fill(-1);
  const queue = new Int32Array(n);
  const sizes: number[] = [];
  for (let root = 0; root < n; root += 1) {
    if (of[root] !== -1) continue;
    const label = sizes.length;
    let tail = 1;
    queue[0] = root;
    of[root] = label;
    for (let head = 0; head < tail; head += 1) {
      const v = queue[head] ?? 0;
      const end = offsets[v + 1] ?? 0;
      for (let e = offsets[v] ?? 0; e < end; e += 1) {
        const t = targets[e] ?? 0;
        if (of[t] !== -1) continue;
        of[t] = label;
        queue[tail] = t;
        tail += 1;
      }
    }
    sizes.push(tail);
  }
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  return { of, count: sizes.length, sizes: Int32Array.from(sizes), largest };
}
