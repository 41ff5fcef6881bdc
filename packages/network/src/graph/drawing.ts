import type { ClusterRecord } from '../indicators/cluster-record';
import { observe } from '../indicators/observe';
import { betweenness } from '../measures/betweenness';
import { components } from '../measures/components';
import { TIE_LAYERS, type TieLayer } from './records';
import { tieGraph } from './tie-graph';

export interface DrawnNode {
  readonly id: string;
  /** Organizations tied with it, in whatever layer. */
  readonly ties: number;
  /** Organizations in its component, itself included. */
  readonly component: number;
  /** Betweenness, 0 … 1. */
  readonly brokerage: number;
}

export interface DrawnEdge {
  /** Places in `nodes`. */
  readonly source: number;
  readonly target: number;
  readonly layers: readonly TieLayer[];
  /** Separate acts behind it. */
  readonly acts: number;
}

/** What a picture of the network needs. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  /** Organizations left out because there are too many to draw: those with the fewest ties. */
  readonly omitted: number;
}

/** The network of the window in all layers, with at most `most` organizations. */
export function drawing(given: ClusterRecord, most = 10_000): Drawing {
  const { record, ties } = observe(given);
  const { graph, ids } = tieGraph(record.nodes, ties, TIE_LAYERS);
  const { of, sizes } = components(graph);
  const brokerage = betweenness(graph, { exactUpTo: 3_000, seed: record.seed }).values;
  const all = ids.map(
    (id, i): DrawnNode => ({
      id,
      ties: (graph.offsets[i + 1] ?? 0) - (graph.offsets[i] ?? 0),
      component: sizes[of[i] ?? 0] ?? 0,
      brokerage: brokerage[i] ?? 0,
    }),
  );
  const nodes = all.length > most ? [...all].sort((a, b) => b.ties - a.ties).slice(0, most) : all;
  const place = new Map(nodes.map((node, i) => [node.id, i]));
  const found = new Map<
    string,
    { source: number; target: number; layers: Set<TieLayer>; acts: Set<string> }
  >();
  for (const tie of ties) {
    const a = place.get(tie.source);
    const b = place.get(tie.target);
    if (a === undefined || b === undefined) continue;
    const source = Math.min(a, b);
    const target = Math.max(a, b);
    const key = `${source} ${target}`;
    const edge = found.get(key) ?? { source, target, layers: new Set(), acts: new Set() };
    edge.layers.add(tie.layer);
    edge.acts.add(tie.act);
    found.set(key, edge);
  }
  const edges = [...found.values()].map(
    ({ source, target, layers, acts }): DrawnEdge => ({
      source,
      target,
      layers: TIE_LAYERS.filter((layer) => layers.has(layer)),
      acts: acts.size,
    }),
  );
  return { nodes, edges, omitted: all.length - nodes.length };
}
