import type { DrawnNetwork } from '@vicinity/domain/insights';
import { type Graph, graphFromEdges } from '@vicinity/network';
import { kinds } from './use-words';

/** A network made ready for drawing, with what is shown of it. */
export interface Scene {
  readonly network: DrawnNetwork;
  /** Place of each node's kind in `kinds`. */
  readonly kindOf: Uint8Array;
  /** Pixels, by the number of ties. */
  readonly radius: Float32Array;
  /** All ties, whatever is shown: the picture stays while one filters. */
  readonly graph: Graph;
}

export interface Visible {
  readonly nodes: Uint8Array;
  /** Places of the edges shown, those between shown nodes in a shown layer. */
  readonly edges: Int32Array;
}

export function buildScene(network: DrawnNetwork): Scene {
  const { nodes, edges } = network;
  return {
    network,
    kindOf: Uint8Array.from(nodes, (node) => kinds.indexOf(node.kind)),
    radius: Float32Array.from(nodes, (node) => Math.min(14, 3.5 + 1.2 * Math.sqrt(node.ties))),
    graph: graphFromEdges(
      nodes.length,
      edges.map((edge) => edge.source),
      edges.map((edge) => edge.target),
    ),
  };
}

export function visibleIn(
  { network }: Scene,
  shownKinds: ReadonlySet<string>,
  shownLayers: ReadonlySet<string>,
): Visible {
  const nodes = Uint8Array.from(network.nodes, (node) => (shownKinds.has(node.kind) ? 1 : 0));
  const edges: number[] = [];
  network.edges.forEach((edge, i) => {
    const ends = nodes[edge.source] === 1 && nodes[edge.target] === 1;
    if (ends && edge.layers.some((layer) => shownLayers.has(layer))) edges.push(i);
  });
  return { nodes, edges: Int32Array.from(edges) };
}

/** The nodes tied with one, over the edges shown. */
export function neighbours({ network }: Scene, visible: Visible, node: number): number[] {
  const found: number[] = [];
  for (const i of visible.edges) {
    const edge = network.edges[i];
    if (edge?.source === node) found.push(edge.target);
    else if (edge?.target === node) found.push(edge.source);
  }
  return found;
}
