import { type Graph, strengths } from '../graph/graph';

/**
 * Burt's constraint: c_i = Σ_j (p_ij + Σ_q p_iq p_qj)², j over the neighbours of i, p_ij the share
 * of i's strength spent on j (Burt, Structural Holes, 1992, ch. 2). Low means that i spans holes.
 *
 * @returns n values > 0, NaN for isolated nodes, where it is undefined
 */
export function constraint(graph: Graph): Float64Array {
  const { n, offsets, targets, weights } = graph;
  const strength = strengths(graph);
  const values = new Float64Array(n).fill(Number.NaN);
  const mark = new Int32Array(n).fill(-1);
  const invested = new Float64Array(n);
  for (let i = 0; i < n; i += 1) {
    const start = offsets[i] ?? 0;
    const end = offsets[i + 1] ?? 0;
    if (start === end) continue;
    const own = strength[i] ?? 0;
    for (let e = start; e < end; e += 1) {
      const j = targets[e] ?? 0;
      mark[j] = i;
      invested[j] = (weights[e] ?? 0) / own;
    }
    for (let e = start; e < end; e += 1) {
      const q = targets[e] ?? 0;
      const through = (weights[e] ?? 0) / own / (strength[q] ?? 0);
      const last = offsets[q + 1] ?? 0;
      for (let f = offsets[q] ?? 0; f < last; f += 1) {
        const j = targets[f] ?? 0;
        if (mark[j] === i) invested[j] = (invested[j] ?? 0) + through * (weights[f] ?? 0);
      }
    }
    let sum = 0;
    for (let e = start; e < end; e += 1) {
      const value = invested[targets[e] ?? 0] ?? 0;
      sum += value * value;
    }
    values[i] = sum;
  }
  return values;
}
