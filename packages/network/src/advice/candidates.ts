import type { ChainStage, NodeRecord } from '../graph/records';
import type { Observed } from '../indicators/observe';

/** Why an introduction is proposed. Codes and parameters: sentences are made by the reader's side. */
export type MendReason =
  | { readonly code: 'fit'; readonly score: number }
  | { readonly code: 'shared_contacts'; readonly organizations: readonly string[] }
  | { readonly code: 'same_region'; readonly region: string }
  | { readonly code: 'closes_more'; readonly count: number }
  | { readonly code: 'adjacent_stage'; readonly stage: ChainStage }
  | { readonly code: 'well_tied'; readonly ties: number };

export interface Introduction {
  readonly between: readonly [string, string];
  /** 0 … 1, only to order by. */
  readonly score: number;
  readonly reasons: readonly MendReason[];
}

/** Two organizations that might be introduced. */
export interface Candidate {
  readonly from: string;
  readonly to: string;
  /** Breaks that this introduction would mend at once, ≥ 1. */
  readonly closes: number;
  readonly adjacentStage: ChainStage | null;
}

export interface Surroundings {
  readonly observed: Observed;
  readonly fit: (a: string, b: string) => number;
  /** How often each organization was proposed so far. */
  readonly asked: Map<string, number>;
  /** Introductions to keep per break. */
  readonly each: number;
}

/**
 * The best of the candidates that are not tied yet, at most one for each proposed organization.
 * The weights are ours: what the two offer each other counts half, shared contacts a fifth (ties
 * close triangles: Granovetter, Am. J. Sociology 78, 1973), region, reach and breadth the rest.
 */
export function rankCandidates(
  candidates: readonly Candidate[],
  around: Surroundings,
): Introduction[] {
  const best = new Map<string, Introduction>();
  for (const candidate of candidates) {
    const introduction = weigh(candidate, around);
    if (introduction === null) continue;
    const known = best.get(candidate.to);
    if (known === undefined || introduction.score > known.score) {
      best.set(candidate.to, introduction);
    }
  }
  const ranked = [...best.values()]
    .sort((a, b) => b.score - a.score || (a.between[1] < b.between[1] ? -1 : 1))
    .slice(0, around.each);
  const first = ranked[0]?.between[1];
  if (first !== undefined) around.asked.set(first, (around.asked.get(first) ?? 0) + 1);
  return ranked;
}

function weigh(candidate: Candidate, around: Surroundings): Introduction | null {
  const { from, to, closes, adjacentStage } = candidate;
  const { network, degree, record } = around.observed;
  const a = network.indexOf.get(from);
  const b = network.indexOf.get(to);
  if (a === undefined || b === undefined || a === b) return null;
  const shared = sharedNeighbours(around.observed, a, b);
  if (shared === 'tied') return null;
  const reasons: MendReason[] = [];
  const fit = Math.min(1, Math.max(0, around.fit(from, to)));
  const region = sharedRegion(record.nodes[a], record.nodes[b]);
  const ties = degree[b] ?? 0;
  if (fit > 0) reasons.push({ code: 'fit', score: fit });
  if (shared.length > 0) reasons.push({ code: 'shared_contacts', organizations: shared });
  if (closes > 1) reasons.push({ code: 'closes_more', count: closes });
  if (adjacentStage !== null) reasons.push({ code: 'adjacent_stage', stage: adjacentStage });
  if (region !== null) reasons.push({ code: 'same_region', region });
  if (ties >= 3) reasons.push({ code: 'well_tied', ties });
  const score =
    0.5 * fit +
    0.2 * (1 - 1 / (1 + shared.length)) +
    0.1 * (1 - 1 / closes) +
    (region === null ? 0 : 0.1) +
    0.1 * (1 - 1 / (1 + ties));
  return { between: [from, to], score: score / (1 + 0.15 * (around.asked.get(to) ?? 0)), reasons };
}

function sharedRegion(a: NodeRecord | undefined, b: NodeRecord | undefined): string | null {
  return a !== undefined && a.region === b?.region ? a.region : null;
}

/** Organizations tied with both, or that the two are tied already. Both rows are ascending. */
function sharedNeighbours(observed: Observed, a: number, b: number): readonly string[] | 'tied' {
  const { graph, ids } = observed.network;
  const shared: string[] = [];
  let right = graph.offsets[b] ?? 0;
  const rightEnd = graph.offsets[b + 1] ?? 0;
  const leftEnd = graph.offsets[a + 1] ?? 0;
  for (let left = graph.offsets[a] ?? 0; left < leftEnd; left += 1) {
    const t = graph.targets[left] ?? 0;
    if (t === b) return 'tied';
    while (right < rightEnd && (graph.targets[right] ?? 0) < t) right += 1;
    const id = ids[t];
    if (right < rightEnd && graph.targets[right] === t && id !== undefined) shared.push(id);
  }
  return shared;
}
