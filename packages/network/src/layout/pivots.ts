import type { Graph } from '../graph/graph';
import { components } from '../measures/components';
import { type Random, seededRandom } from '../random';

/**
 * A first placement from the distances to a few far-apart pivots, projected on their two main axes
 * (PivotMDS: Brandes & Pich, Graph Drawing 2006). Each component of three nodes or more is placed
 * by itself and the components side by side on a spiral, the largest in the middle.
 *
 * @returns x, y for each node: 2n entries, edges about 1 long
 */
export function placeByPivots(graph: Graph, seed: number, pivots = 30): Float64Array {
  const random = seededRandom(seed);
  const positions = new Float64Array(2 * graph.n);
  const parts = components(graph);
  const members: number[][] = Array.from({ length: parts.count }, () => []);
  parts.of.forEach((part, v) => {
    members[part]?.push(v);
  });
  members.sort((a, b) => b.length - a.length);
  let reach = 0;
  let turn = 0;
  for (const nodes of members) {
    const radius = Math.sqrt(nodes.length);
    placeComponent(graph, nodes, radius, Math.min(pivots, nodes.length), random, positions);
    // The golden angle spreads the centres evenly whatever their number.
    const angle = turn * 2.399963229728653;
    const away = turn === 0 ? 0 : reach + radius;
    for (const v of nodes) {
      positions[2 * v] = (positions[2 * v] ?? 0) + away * Math.cos(angle);
      positions[2 * v + 1] = (positions[2 * v + 1] ?? 0) + away * Math.sin(angle);
    }
    // Area grows with the nodes placed, so the rim moves out by what this component adds to it.
    reach = turn === 0 ? radius : Math.sqrt(reach * reach + 2 * radius * radius);
    turn += 1;
  }
  return positions;
}

function placeComponent(
  graph: Graph,
  nodes: readonly number[],
  radius: number,
  pivots: number,
  random: Random,
  positions: Float64Array,
): void {
  const size = nodes.length;
  if (size === 1) return;
  const columns = distanceColumns(graph, nodes, pivots);
  const axes = mainAxes(columns, size, random);
  for (let axis = 0; axis < 2; axis += 1) {
    const values = axes[axis] ?? new Float64Array(size);
    const spread = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
    nodes.forEach((v, i) => {
      // A little noise parts nodes that see all pivots alike.
      const noise = (random() - 0.5) * 0.2 * radius;
      positions[2 * v + axis] = ((values[i] ?? 0) / spread) * radius + noise;
    });
  }
}

/** Doubly centred squared distances to each pivot; each next pivot is the node farthest from all. */
function distanceColumns(graph: Graph, nodes: readonly number[], pivots: number): Float64Array[] {
  const { offsets, targets } = graph;
  const nearest = new Float64Array(nodes.length).fill(Number.POSITIVE_INFINITY);
  const distance = new Int32Array(graph.n).fill(-1);
  const queue = new Int32Array(nodes.length);
  const columns: Float64Array[] = [];
  let pivot = 0;
  for (let k = 0; k < pivots; k += 1) {
    const root = nodes[pivot] ?? 0;
    let tail = 1;
    queue[0] = root;
    distance[root] = 0;
    for (let head = 0; head < tail; head += 1) {
      const v = queue[head] ?? 0;
      const end = offsets[v + 1] ?? 0;
      for (let e = offsets[v] ?? 0; e < end; e += 1) {
        const t = targets[e] ?? 0;
        if (distance[t] !== -1) continue;
        distance[t] = (distance[v] ?? 0) + 1;
        queue[tail] = t;
        tail += 1;
      }
    }
    columns.push(Float64Array.from(nodes, (v) => (distance[v] ?? 0) ** 2));
    nodes.forEach((v, i) => {
      nearest[i] = Math.min(nearest[i] ?? 0, distance[v] ?? 0);
      distance[v] = -1;
    });
    pivot = nearest.reduce((far, d, i) => (d > (nearest[far] ?? 0) ? i : far), 0);
  }
  return centred(columns, nodes.length);
}

function centred(columns: Float64Array[], size: number): Float64Array[] {
  const rowMeans = new Float64Array(size);
  for (const column of columns) {
    for (let i = 0; i < size; i += 1) {
      rowMeans[i] = (rowMeans[i] ?? 0) + (column[i] ?? 0) / columns.length;
    }
  }
  const mean = rowMeans.reduce((sum, value) => sum + value, 0) / size;
  return columns.map((column) => {
    const columnMean = column.reduce((sum, value) => sum + value, 0) / size;
    return column.map((value, i) => -0.5 * (value - columnMean - (rowMeans[i] ?? 0) + mean));
  });
}

/** The two main axes of the columns by power iteration, the second kept orthogonal to the first. */
function mainAxes(columns: readonly Float64Array[], size: number, random: Random): Float64Array[] {
  const axes: Float64Array[] = [];
  for (let axis = 0; axis < 2; axis += 1) {
    let vector = Float64Array.from({ length: size }, () => random() - 0.5);
    for (let iteration = 0; iteration < 30; iteration += 1) {
      const next = new Float64Array(size);
      for (const column of columns) {
        const along = dot(column, vector);
        for (let i = 0; i < size; i += 1) next[i] = (next[i] ?? 0) + along * (column[i] ?? 0);
      }
      for (const other of axes) {
        const along = dot(next, other) / (dot(other, other) || 1);
        for (let i = 0; i < size; i += 1) next[i] = (next[i] ?? 0) - along * (other[i] ?? 0);
      }
      const length = Math.sqrt(dot(next, next));
      if (length < 1e-12) break;
      vector = next.map((value) => value / length);
    }
    axes.push(vector);
  }
  return axes;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
