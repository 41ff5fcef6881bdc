import { type Graph, graphFromEdges } from './graph';
import type { NodeRecord, TieLayer, TieRecord } from './records';

/** A graph whose node `i` is the organization `ids[i]`. */
export interface TieGraph {
  readonly graph: Graph;
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
}

/**
 * The graph over all given organizations of the ties in the given layers, weights added per pair.
 * Ties with an end outside `nodes`, and ties of an organization with itself, are left out.
 */
export function tieGraph(
  nodes: readonly NodeRecord[],
  ties: readonly TieRecord[],
  layers: readonly TieLayer[],
): TieGraph {
  const ids = nodes.map((node) => node.id);
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const wanted = new Set(layers);
  const sources: number[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  for (const tie of ties) {
    if (!wanted.has(tie.layer)) continue;
    const source = indexOf.get(tie.source);
    const target = indexOf.get(tie.target);
    if (source === undefined || target === undefined) continue;
    sources.push(source);
    targets.push(target);
    weights.push(tie.weight);
  }
  return { graph: graphFromEdges(ids.length, sources, targets, weights), ids, indexOf };
}

/**
 * The ties that one project makes: each pair of its k members once, with weight 1 / (k − 1), so
 * that a member's strength grows by 1 per project whatever its size
 * (Newman, Phys. Rev. E 64, 016132, 2001).
 */
export function projectTies(
  members: readonly string[],
  tie: Omit<TieRecord, 'source' | 'target' | 'layer' | 'weight'>,
): TieRecord[] {
  const distinct = [...new Set(members)];
  const weight = 1 / (distinct.length - 1);
  return distinct.flatMap((source, i) =>
    distinct
      .slice(i + 1)
      .map((target): TieRecord => ({ ...tie, source, target, layer: 'project', weight })),
  );
}
