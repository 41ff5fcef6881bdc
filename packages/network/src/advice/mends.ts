import { CHAIN_STAGES, type ChainStage, type NodeRecord, type PartyKind } from '../graph/records';
import type { ClusterRecord } from '../indicators/cluster-record';
import { knowledgePairs } from '../indicators/mixing';
import { type Observed, observe } from '../indicators/observe';
import { type Candidate, type Introduction, rankCandidates, type Surroundings } from './candidates';

/** A place where the network does not hold together. */
export type Break =
  | {
      readonly type: 'open_triad';
      readonly organizations: readonly [firm: string, knowledge: string];
    }
  | { readonly type: 'isolated'; readonly organizations: readonly [string] }
  | {
      readonly type: 'thin_stage';
      readonly organizations: readonly string[];
      readonly stage: ChainStage;
    };

/** What is missing inside the cluster, to be sought outside. */
export interface Recruit {
  readonly kinds: readonly PartyKind[];
  readonly stage: ChainStage | null;
}

export interface Mend {
  readonly broken: Break;
  /** Best first; each alone would mend the break. Empty when the cluster itself cannot. */
  readonly introductions: readonly Introduction[];
  readonly recruit: Recruit | null;
}

export interface MendOptions {
  /** How well two organizations fit, 0 … 1, from their recommendations; 0 when unknown. */
  readonly fit?: (a: string, b: string) => number;
  /** Introductions per break. */
  readonly each?: number;
  /** Breaks of each type. */
  readonly most?: number;
}

/** Kinds that a lone organization gains most from, by its own kind. */
const COMPLEMENTS: Readonly<Record<PartyKind, readonly PartyKind[]>> = {
  firm: ['university', 'institute', 'intermediary', 'firm'],
  university: ['firm', 'intermediary'],
  institute: ['firm', 'intermediary'],
  funder: ['firm', 'university', 'institute'],
  government: ['intermediary', 'firm'],
  intermediary: ['firm', 'university', 'institute'],
};

/** Kinds that usually work at a stage of the innovation chain. */
const AT_STAGE: Readonly<Record<ChainStage, readonly PartyKind[]>> = {
  idea: ['university', 'institute'],
  rnd: ['university', 'institute'],
  pilot: ['institute', 'firm'],
  product: ['firm'],
  market: ['firm', 'intermediary'],
};

/**
 * The broken links of a cluster with the introductions that would mend them: open triads (a firm
 * and a university or institute tied, no funder near), isolated organizations, and stages of the
 * innovation chain with at most one organization at work. An organization that was already
 * proposed often ranks lower, so that the same few are not asked every time.
 */
export function mends(record: ClusterRecord, options: MendOptions = {}): Mend[] {
  const { fit = () => 0, each = 3, most = 50 } = options;
  const observed = observe(record);
  const around: Surroundings = { observed, fit, asked: new Map(), each };
  return [
    ...thinStages(observed, around),
    ...openTriads(observed, around, most),
    ...isolated(observed, around, most),
  ];
}

function openTriads(observed: Observed, around: Surroundings, most: number): Mend[] {
  const open = knowledgePairs(observed).filter((pair) => pair.open);
  const uses = new Map<string, number>();
  for (const end of open.flatMap((pair) => [pair.firm, pair.knowledge])) {
    uses.set(end, (uses.get(end) ?? 0) + 1);
  }
  function weight(pair: { firm: string; knowledge: string }): number {
    return Math.max(uses.get(pair.firm) ?? 0, uses.get(pair.knowledge) ?? 0);
  }
  const funders = observed.record.nodes.filter((node) => node.kind === 'funder');
  return open
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, most)
    .map((pair): Mend => {
      const candidates = funders.flatMap((funder): Candidate[] =>
        [pair.firm, pair.knowledge].map((end) => ({
          from: end,
          to: funder.id,
          closes: uses.get(end) ?? 1,
          adjacentStage: null,
        })),
      );
      const introductions = rankCandidates(candidates, around);
      return {
        broken: { type: 'open_triad', organizations: [pair.firm, pair.knowledge] },
        introductions,
        recruit: introductions.length > 0 ? null : { kinds: ['funder'], stage: null },
      };
    });
}

function isolated(observed: Observed, around: Surroundings, most: number): Mend[] {
  const { nodes } = observed.record;
  const alone = nodes.filter((_, i) => observed.degree[i] === 0).slice(0, most);
  return alone.map((node): Mend => {
    const kinds = COMPLEMENTS[node.kind];
    const candidates = nodes
      .filter((other) => other.id !== node.id && kinds.includes(other.kind))
      .map((other): Candidate => ({ from: node.id, to: other.id, closes: 1, adjacentStage: null }));
    const introductions = rankCandidates(candidates, around);
    return {
      broken: { type: 'isolated', organizations: [node.id] },
      introductions,
      recruit: introductions.length > 0 ? null : { kinds, stage: null },
    };
  });
}

function thinStages(observed: Observed, around: Surroundings): Mend[] {
  const { nodes } = observed.record;
  function at(stage: ChainStage | undefined): NodeRecord[] {
    return stage === undefined ? [] : nodes.filter((node) => node.stages.includes(stage));
  }
  // A cluster without any project has no chain yet, rather than five broken links.
  if (nodes.every((node) => node.stages.length === 0)) return [];
  return CHAIN_STAGES.flatMap((stage, i): Mend[] => {
    const present = at(stage);
    if (present.length > 1) return [];
    const only = present[0];
    const beside = [CHAIN_STAGES[i - 1], CHAIN_STAGES[i + 1]].flatMap((next) =>
      busiest(observed, at(next)).map((node) => ({ node, next })),
    );
    const able = busiest(
      observed,
      nodes.filter((node) => AT_STAGE[stage].includes(node.kind) && node !== only),
    );
    const candidates =
      only === undefined
        ? beside.flatMap(({ node, next }) =>
            able.map((other): Candidate => pairAt(node.id, other.id, next)),
          )
        : beside.map(({ node, next }): Candidate => pairAt(only.id, node.id, next));
    return [
      {
        broken: { type: 'thin_stage', organizations: present.map((node) => node.id), stage },
        introductions: rankCandidates(candidates, around),
        recruit: { kinds: AT_STAGE[stage], stage },
      },
    ];
  });
}

/** The 50 best tied: beyond them a large cluster would ask for millions of pairs. */
function busiest(observed: Observed, nodes: readonly NodeRecord[]): NodeRecord[] {
  function ties(node: NodeRecord): number {
    return observed.degree[observed.network.indexOf.get(node.id) ?? -1] ?? 0;
  }
  return [...nodes].sort((a, b) => ties(b) - ties(a)).slice(0, 50);
}

function pairAt(from: string, to: string, stage: ChainStage | undefined): Candidate {
  return { from, to, closes: 1, adjacentStage: stage ?? null };
}
