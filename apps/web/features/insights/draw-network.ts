import type { Camera, Point, Size } from './camera';
import type { Scene, Visible } from './scene';

/** Colours of the picture in the current scheme. */
export interface Palette {
  readonly kinds: readonly string[];
  readonly edge: string;
  readonly accent: string;
  readonly text: string;
  readonly halo: string;
}

export interface View {
  readonly scene: Scene;
  readonly visible: Visible;
  /** x, y per node. */
  readonly positions: ArrayLike<number>;
  readonly camera: Camera;
  readonly size: Size;
  readonly palette: Palette;
  /** Nodes that stand out, with their ties. */
  readonly hovered: number | null;
  readonly selected: number | null;
  readonly label: (node: number) => string;
  /** While the picture moves, many edges are thinned to a tenth. */
  readonly moving: boolean;
}

const MANY_EDGES = 5_000;
const LABELS = 14;

/** Draws the network in batches: one path for all edges, one for the nodes of each kind. */
export function drawNetwork(context: CanvasRenderingContext2D, view: View): void {
  const { size } = view;
  context.clearRect(0, 0, size.width, size.height);
  drawEdges(context, view);
  view.palette.kinds.forEach((colour, kind) => {
    context.beginPath();
    forEachShown(view, (node, at) => {
      if (view.scene.kindOf[node] === kind) outline(context, kind, at, radiusOf(view, node));
    });
    context.fillStyle = colour;
    context.fill();
    context.strokeStyle = view.palette.halo;
    context.lineWidth = 1;
    context.stroke();
  });
  drawMarks(context, view);
  drawLabels(context, view);
}

/** The node under a point of the screen, within reach of a finger or a pointer. */
export function nodeAt(view: View, at: Point, reach = 6): number | null {
  let best: number | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  forEachShown(view, (node, place) => {
    const distance = Math.hypot(place.x - at.x, place.y - at.y);
    if (distance <= radiusOf(view, node) + reach && distance < nearest) {
      best = node;
      nearest = distance;
    }
  });
  return best;
}

function onScreen({ camera, size, positions }: View, node: number): Point {
  return {
    x: ((positions[2 * node] ?? 0) - camera.x) * camera.scale + size.width / 2,
    y: ((positions[2 * node + 1] ?? 0) - camera.y) * camera.scale + size.height / 2,
  };
}

function radiusOf({ scene, camera }: View, node: number): number {
  return (scene.radius[node] ?? 4) * Math.min(1.4, Math.max(0.35, Math.sqrt(camera.scale / 25)));
}

function forEachShown(view: View, visit: (node: number, at: Point) => void): void {
  const { nodes } = view.visible;
  for (let node = 0; node < nodes.length; node += 1) {
    if (nodes[node] !== 1) continue;
    const at = onScreen(view, node);
    const { width, height } = view.size;
    if (at.x > -20 && at.y > -20 && at.x < width + 20 && at.y < height + 20) visit(node, at);
  }
}

function drawEdges(context: CanvasRenderingContext2D, view: View): void {
  const { edges } = view.visible;
  const step = view.moving && edges.length > MANY_EDGES ? 10 : 1;
  context.beginPath();
  for (let i = 0; i < edges.length; i += step) line(context, view, edges[i] ?? 0);
  context.strokeStyle = view.palette.edge;
  context.globalAlpha = edges.length > MANY_EDGES ? 0.25 : 0.6;
  context.lineWidth = 1;
  context.stroke();
  context.globalAlpha = 1;
  const marked = view.hovered ?? view.selected;
  if (marked === null) return;
  context.beginPath();
  for (const i of edges) {
    const edge = view.scene.network.edges[i];
    if (edge?.source === marked || edge?.target === marked) line(context, view, i);
  }
  context.strokeStyle = view.palette.accent;
  context.lineWidth = 2;
  context.stroke();
}

function line(context: CanvasRenderingContext2D, view: View, i: number): void {
  const edge = view.scene.network.edges[i];
  if (edge === undefined) return;
  const from = onScreen(view, edge.source);
  const to = onScreen(view, edge.target);
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
}

/** Corners of each kind's shape, so that colour is not all that tells them apart; 0: a circle. */
const CORNERS = [0, 4, -4, 3, 5, 6] as const;

function outline(
  context: CanvasRenderingContext2D,
  kind: number,
  { x, y }: Point,
  radius: number,
): void {
  const corners = CORNERS[kind] ?? 0;
  if (corners === 0) {
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  // A negative count stands on its point: four corners make a diamond instead of a square.
  const count = Math.abs(corners);
  const start = corners === 4 ? Math.PI / 4 : -Math.PI / 2;
  for (let corner = 0; corner <= count; corner += 1) {
    const angle = start + (2 * Math.PI * corner) / count;
    const px = x + 1.2 * radius * Math.cos(angle);
    const py = y + 1.2 * radius * Math.sin(angle);
    if (corner === 0) context.moveTo(px, py);
    else context.lineTo(px, py);
  }
}

/** Draws one kind's shape by itself, for the legend. */
export function drawSymbol(
  context: CanvasRenderingContext2D,
  kind: number,
  colour: string,
  size: number,
): void {
  context.clearRect(0, 0, size, size);
  context.beginPath();
  outline(context, kind, { x: size / 2, y: size / 2 }, size * 0.34);
  context.fillStyle = colour;
  context.fill();
}

function drawMarks(context: CanvasRenderingContext2D, view: View): void {
  for (const node of [view.hovered, view.selected]) {
    if (node === null || view.visible.nodes[node] !== 1) continue;
    const at = onScreen(view, node);
    context.beginPath();
    context.arc(at.x, at.y, radiusOf(view, node) + 4, 0, 2 * Math.PI);
    context.strokeStyle = view.palette.accent;
    context.lineWidth = 2.5;
    context.stroke();
  }
}

/** Names the marked nodes and the best tied ones, none over another. */
function drawLabels(context: CanvasRenderingContext2D, view: View): void {
  const { nodes } = view.scene.network;
  const shown: { node: number; at: Point; ties: number }[] = [];
  forEachShown(view, (node, at) => {
    shown.push({ node, at, ties: nodes[node]?.ties ?? 0 });
  });
  const first = [view.selected, view.hovered];
  shown.sort(
    (a, b) => Number(first.includes(b.node)) - Number(first.includes(a.node)) || b.ties - a.ties,
  );
  context.font = '12px system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.lineJoin = 'round';
  const taken: { left: number; right: number; top: number }[] = [];
  for (const { node, at } of shown.slice(0, 3 * LABELS)) {
    if (taken.length >= LABELS) break;
    const text = view.label(node);
    const half = context.measureText(text).width / 2 + 4;
    const box = { left: at.x - half, right: at.x + half, top: at.y + radiusOf(view, node) + 3 };
    const free = taken.every(
      (other) =>
        box.right < other.left || box.left > other.right || Math.abs(box.top - other.top) > 15,
    );
    if (!free) continue;
    taken.push(box);
    context.strokeStyle = view.palette.halo;
    context.lineWidth = 3;
    context.strokeText(text, at.x, box.top);
    context.fillStyle = view.palette.text;
    context.fillText(text, at.x, box.top);
  }
}
