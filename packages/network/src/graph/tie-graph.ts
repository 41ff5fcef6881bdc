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

/** A member of a project, from when to when: milliseconds since the epoch. */
export interface Membership {
  readonly organization: string;
  readonly from: number;
  readonly until: number;
}

/**
 * The ties that one project makes: each pair of its k members that were in it together, for as
 * long as they were, with weight 1 / (k − 1), so that a member's strength grows by 1 per project
 * whatever its size (Newman, Phys. Rev. E 64, 016132, 2001).
 *
 * @param members each organization at most once
 */
export function projectTies(
  members: readonly Membership[],
  project: Pick<TieRecord, 'act' | 'fundingSource'>,
): TieRecord[] {
  const weight = 1 / (members.length - 1);
  return members.flatMap((a, i) =>
    members.slice(i + 1).flatMap((b): TieRecord[] => {
      const at = Math.max(a.from, b.from);
      const until = Math.min(a.until, b.until);
      if (at > until) return [];
      const ends = { source: a.organization, target: b.organization };
      return [{ ...project, ...ends, layer: 'project', weight, at, until }];
    }),
  );
}
