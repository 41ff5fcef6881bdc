import { type Graph, strengths } from '../graph/graph';

export interface PageRankOptions {
  /** Chance to follow a tie, in (0, 1). */
  readonly damping?: number;
  /** Stop when the scores move by less than this in sum. */
  readonly tolerance?: number;
  readonly maxIterations?: number;
}

/**
 * PageRank on the weighted graph (Brin & Page, Computer Networks 30, 1998). Only isolated nodes
 * lead nowhere here and hand their score to all alike, which has a closed form; what remains is a
 * linear system, solved by Gauss–Seidel sweeps in about half the rounds of power iteration
 * (Arasu et al., WWW 2002).
 *
 * @returns n scores that sum to 1
 * @throws RangeError when it does not settle within `maxIterations`
 */
export function pageRank(graph: Graph, options: PageRankOptions = {}): Float64Array {
  const { damping = 0.85, tolerance = 1e-10, maxIterations = 500 } = options;
  const { n, offsets, targets, weights } = graph;
  if (n === 0) return new Float64Array(0);
  const strength = strengths(graph);
  const isolated = strength.reduce((count, s) => (s === 0 ? count + 1 : count), 0);
  const base = (1 - damping) / (n - damping * isolated);
  // The score of each node per unit of strength: what it hands along a tie of weight 1.
  const share = strength.map((s) => (s === 0 ? 0 : 1 / (n * s)));
  for (let iteration = 0; iteration < maxIterations; iteration += 1) {
    let moved = 0;
    for (let v = 0; v < n; v += 1) {
      const s = strength[v] ?? 0;
      if (s === 0) continue;
      let sum = 0;
      const end = offsets[v + 1] ?? 0;
      for (let e = offsets[v] ?? 0; e < end; e += 1) {
        sum += (weights[e] ?? 0) * (share[targets[e] ?? 0] ?? 0);
      }
      const next = (base + damping * sum) / s;
      moved += Math.abs(next - (share[v] ?? 0)) * s;
      share[v] = next;
    }
    if (moved < tolerance) {
      const scores = share.map((value, v) =>
        strength[v] === 0 ? base : value * (strength[v] ?? 0),
      );
      const sum = scores.reduce((total, score) => total + score, 0);
      return scores.map((score) => score / sum);
    }
  }
  throw new RangeError(`PageRank did not settle in ${maxIterations} iterations`);
}
