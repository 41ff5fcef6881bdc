/** A square of the plane with the mass in it; four children a quarter each, or one body. */
export interface Quadtree {
  /** 4 per cell: child cell, or −1. */
  readonly children: Int32Array;
  /** The only body of a leaf, else −1. */
  readonly body: Int32Array;
  readonly mass: Float64Array;
  /** Centre of mass. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Side of the cell. */
  readonly side: Float64Array;
  cells: number;
}

const DEEPEST = 40;

export function emptyQuadtree(bodies: number): Quadtree {
  const cells = 8 * bodies + 64;
  return {
    children: new Int32Array(4 * cells),
    body: new Int32Array(cells),
    mass: new Float64Array(cells),
    x: new Float64Array(cells),
    y: new Float64Array(cells),
    side: new Float64Array(cells),
    cells: 0,
  };
}

/**
 * Puts all bodies into the tree, reusing its memory (Barnes & Hut, Nature 324, 1986). Bodies at
 * one place, or beyond the memory, are merged into one.
 *
 * @param positions x, y per body; finite
 */
export function fillQuadtree(tree: Quadtree, positions: Float64Array, masses: Float64Array): void {
  const n = masses.length;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < 2 * n; i += 1) {
    low = Math.min(low, positions[i] ?? 0);
    high = Math.max(high, positions[i] ?? 0);
  }
  tree.cells = 0;
  addCell(tree, Math.max(high - low, 1e-9) * 1.0001);
  for (let i = 0; i < n; i += 1) insert(tree, positions, masses, i, low);
  for (let cell = 0; cell < tree.cells; cell += 1) {
    const mass = tree.mass[cell] ?? 1;
    tree.x[cell] = (tree.x[cell] ?? 0) / mass;
    tree.y[cell] = (tree.y[cell] ?? 0) / mass;
  }
}

function addCell(tree: Quadtree, side: number): number {
  const cell = tree.cells;
  tree.cells = cell + 1;
  tree.children.fill(-1, 4 * cell, 4 * cell + 4);
  tree.body[cell] = -1;
  tree.mass[cell] = 0;
  tree.x[cell] = 0;
  tree.y[cell] = 0;
  tree.side[cell] = side;
  return cell;
}

function addMass(tree: Quadtree, cell: number, mass: number, x: number, y: number): void {
  tree.mass[cell] = (tree.mass[cell] ?? 0) + mass;
  tree.x[cell] = (tree.x[cell] ?? 0) + mass * x;
  tree.y[cell] = (tree.y[cell] ?? 0) + mass * y;
}

/** Until the tree is filled x and y hold mass-weighted sums. */
function insert(
  tree: Quadtree,
  positions: Float64Array,
  masses: Float64Array,
  body: number,
  low: number,
): void {
  const px = positions[2 * body] ?? 0;
  const py = positions[2 * body + 1] ?? 0;
  let cell = 0;
  let x0 = low;
  let y0 = low;
  for (let depth = 0; ; depth += 1) {
    const held = tree.body[cell] ?? -1;
    const empty = tree.mass[cell] === 0;
    const full = depth >= DEEPEST || tree.body.length - tree.cells < 8;
    if (empty) tree.body[cell] = body;
    addMass(tree, cell, masses[body] ?? 1, px, py);
    if (empty || (full && held !== -1)) return;
    const half = (tree.side[cell] ?? 0) / 2;
    if (held !== -1) {
      tree.body[cell] = -1;
      const hx = positions[2 * held] ?? 0;
      const hy = positions[2 * held + 1] ?? 0;
      const quarter = (hx >= x0 + half ? 1 : 0) + (hy >= y0 + half ? 2 : 0);
      const child = addCell(tree, half);
      tree.children[4 * cell + quarter] = child;
      tree.body[child] = held;
      addMass(tree, child, masses[held] ?? 1, hx, hy);
    }
    const right = px >= x0 + half;
    const below = py >= y0 + half;
    if (right) x0 += half;
    if (below) y0 += half;
    const slot = 4 * cell + (right ? 1 : 0) + (below ? 2 : 0);
    let child = tree.children[slot] ?? -1;
    if (child === -1) {
      if (full) return;
      child = addCell(tree, half);
      tree.children[slot] = child;
    }
    cell = child;
  }
}
