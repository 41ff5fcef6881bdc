import { degrees, type Graph } from '../graph/graph';
import { components } from '../measures/components';
import { placeByPivots } from './pivots';
import { emptyQuadtree, fillQuadtree, type Quadtree } from './quadtree';

export interface LayoutOptions {
  readonly seed?: number;
  /** Rounds until it rests. */
  readonly rounds?: number;
}

/** A layout under way. The same graph and options give the same positions at every round. */
export interface Layout {
  /** x, y per node: 2n entries, moved in place. Neighbours are about 1 apart. */
  readonly positions: Float64Array;
  /** Rounds left. */
  remaining: number;
  /** Runs up to `rounds` more. */
  advance(rounds: number): void;
}

/** Cells that look smaller than this from a node act as one body. */
const OPENING = 1.1;
const REPULSION = 0.08;
const GRAVITY = 0.012;
/** What hangs on nothing large would drift off: it is drawn in more strongly. */
const STRAY_GRAVITY = 10;

/**
 * A force-directed layout: neighbours attract in proportion to their distance, all nodes repel in
 * proportion to (degree + 1) over it (ForceAtlas2: Jacomy et al., PLoS ONE 9(6), 2014), from a
 * placement by pivots, each step bounded by a falling temperature (Fruchterman & Reingold,
 * Software: Practice and Experience 21, 1991). O(rounds · (n log n + m)), for up to 10,000 nodes.
 */
export function startLayout(graph: Graph, options: LayoutOptions = {}): Layout {
  const { seed = 1, rounds = graph.n > 3000 ? 60 : 120 } = options;
  const positions = placeByPivots(graph, seed);
  const masses = Float64Array.from(degrees(graph), (degree) => degree + 1);
  const forces = new Float64Array(2 * graph.n);
  const parts = components(graph);
  const gravities = masses.map((mass, v) => {
    const stray = parts.sizes[parts.of[v] ?? 0] !== parts.largest || parts.largest === 1;
    return GRAVITY * mass * (stray ? STRAY_GRAVITY : 1);
  });
  const tree = emptyQuadtree(graph.n);
  const stack = new Int32Array(256);
  const warmest = Math.sqrt(graph.n) / 8;
  const layout: Layout = {
    positions,
    remaining: graph.n > 1 ? rounds : 0,
    advance(count) {
      const last = Math.max(0, layout.remaining - count);
      for (; layout.remaining > last; layout.remaining -= 1) {
        fillQuadtree(tree, positions, masses);
        forces.fill(0);
        repel(tree, positions, masses, forces, stack);
        attract(graph, positions, gravities, forces);
        move(positions, forces, masses, warmest * (layout.remaining / rounds) ** 2);
      }
    },
  };
  return layout;
}

/** The layout at rest: 2n entries. */
export function layOut(graph: Graph, options: LayoutOptions = {}): Float64Array {
  const layout = startLayout(graph, options);
  layout.advance(layout.remaining);
  return layout.positions;
}

function repel(
  tree: Quadtree,
  positions: Float64Array,
  masses: Float64Array,
  forces: Float64Array,
  stack: Int32Array,
): void {
  const near = OPENING * OPENING;
  for (let v = 0; v < masses.length; v += 1) {
    const px = positions[2 * v] ?? 0;
    const py = positions[2 * v + 1] ?? 0;
    let fx = 0;
    let fy = 0;
    let top = 1;
    stack[0] = 0;
    while (top > 0) {
      top -= 1;
      const cell = stack[top] ?? 0;
      const dx = px - (tree.x[cell] ?? 0);
      const dy = py - (tree.y[cell] ?? 0);
      const squared = dx * dx + dy * dy;
      const side = tree.side[cell] ?? 0;
      const body = tree.body[cell] ?? -1;
      if (body === v && tree.mass[cell] === masses[v]) continue;
      if (body !== -1 || side * side < near * squared) {
        const pull = (tree.mass[cell] ?? 0) / Math.max(squared, 1e-4);
        fx += dx * pull;
        fy += dy * pull;
        continue;
      }
      for (let quarter = 4 * cell; quarter < 4 * cell + 4; quarter += 1) {
        const child = tree.children[quarter] ?? -1;
        if (child === -1) continue;
        stack[top] = child;
        top += 1;
      }
    }
    const mass = REPULSION * (masses[v] ?? 1);
    forces[2 * v] = fx * mass;
    forces[2 * v + 1] = fy * mass;
  }
}

function attract(
  graph: Graph,
  positions: Float64Array,
  gravities: Float64Array,
  forces: Float64Array,
): void {
  const { n, offsets, targets } = graph;
  for (let v = 0; v < n; v += 1) {
    const px = positions[2 * v] ?? 0;
    const py = positions[2 * v + 1] ?? 0;
    const weight = gravities[v] ?? 0;
    let fx = (forces[2 * v] ?? 0) - weight * px;
    let fy = (forces[2 * v + 1] ?? 0) - weight * py;
    const end = offsets[v + 1] ?? 0;
    for (let e = offsets[v] ?? 0; e < end; e += 1) {
      const t = targets[e] ?? 0;
      fx += (positions[2 * t] ?? 0) - px;
      fy += (positions[2 * t + 1] ?? 0) - py;
    }
    forces[2 * v] = fx;
    forces[2 * v + 1] = fy;
  }
}

/** One step along the force per mass, at most `temperature` long. */
function move(
  positions: Float64Array,
  forces: Float64Array,
  masses: Float64Array,
  temperature: number,
): void {
  for (let v = 0; v < masses.length; v += 1) {
    const mass = 2 * (masses[v] ?? 1);
    const fx = (forces[2 * v] ?? 0) / mass;
    const fy = (forces[2 * v + 1] ?? 0) / mass;
    const length = Math.sqrt(fx * fx + fy * fy);
    const bounded = length > temperature ? temperature / length : 1;
    positions[2 * v] = (positions[2 * v] ?? 0) + fx * bounded;
    positions[2 * v + 1] = (positions[2 * v + 1] ?? 0) + fy * bounded;
  }
}
