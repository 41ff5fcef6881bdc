import { type Graph, strengths } from '../graph/graph';

export interface PageRankOptions {
  /** Chance to follow a tie, in (0, 1). */
  readonly damping?: number;
  /** Stop when the scores move by less than this in sum. */
  readonly tolerance?: number;
  readonly maxIterations?: number;
}

/**
 * PageRank on the weighted graph by power iteration; isolated nodes hand their score to all alike.
 * Source: Brin & Page, Computer Networks 30, 1998.
 *
 * @returns n scores that sum to 1
 * @throws RangeError when it does not settle within `maxIterations`
 */
export function pageRank(graph: Graph, options: PageRankOptions = {}): Float64Array {
  const { damping = 0.85, tolerance = 1e-10, maxIterations = 500 } = options;
  const { n, offsets, targets, weights } = graph;
  if (n === 0) return new Float64Array(0);
  const strength = strengths(graph);
  let scores = new Float64Array(n).fill(1 / n);
  let next = new Float64Array(n);
  const share = new Float64Array(n);
  for (let iteration = 0; iteration < maxIterations; iteration += 1) {
    let dangling = 0;
    for (let v = 0; v < n; v += 1) {
      const s = strength[v] ?? 0;
      const score = scores[v] ?? 0;
      if (s === 0) dangling += score;
      share[v] = s === 0 ? 0 : score / s;
    }
    const base = (1 - damping + damping * dangling) / n;
    let moved = 0;
    for (let v = 0; v < n; v += 1) {
      let sum = 0;
      const end = offsets[v + 1] ?? 0;
      for (let e = offsets[v] ?? 0; e < end; e += 1) {
        sum += (weights[e] ?? 0) * (share[targets[e] ?? 0] ?? 0);
      }
      const score = base + damping * sum;
      moved += Math.abs(score - (scores[v] ?? 0));
      next[v] = score;
    }
    const spent = scores;
    scores = next;
    next = spent;
    if (moved < tolerance) return scores;
  }
  throw new RangeError(`PageRank did not settle in ${maxIterations} iterations`);
}
