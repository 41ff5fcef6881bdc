import { degrees } from '../graph/graph';
import type { FundingSource, TieLayer, TieRecord } from '../graph/records';
import { STRUCTURAL_LAYERS } from '../graph/records';
import { type TieGraph, tieGraph } from '../graph/tie-graph';
import type { ClusterRecord } from './cluster-record';

/** Two tied organizations with all the evidence for it in the window. */
interface TiedPair {
  readonly a: string;
  readonly b: string;
  readonly layers: ReadonlySet<TieLayer>;
  /** Separate acts behind the structural tie. */
  readonly acts: number;
  /** All the evidence is policy money: the tie rests on it alone. */
  readonly policyOnly: boolean;
}

/** A record made ready: what several indicators share is worked out once. */
export interface Observed {
  /** Only with the organizations that had joined by the end of the window. */
  readonly record: ClusterRecord;
  /** Ties within the window whose two ends are organizations of the cluster. */
  readonly ties: readonly TieRecord[];
  /** The network of projects, introductions and matches; all organizations are its nodes. */
  readonly network: TieGraph;
  readonly degree: Int32Array;
  /** Pairs tied in the network; `a` stands before `b` among the nodes. */
  readonly pairs: readonly TiedPair[];
}

export function observe(given: ClusterRecord): Observed {
  const nodes = given.nodes.filter((node) => node.joinedAt <= given.to);
  const record = { ...given, nodes };
  const known = new Set(record.nodes.map((node) => node.id));
  const ties = record.ties.filter(
    (tie) =>
      (tie.until ?? tie.at) >= record.from &&
      tie.at <= record.to &&
      tie.source !== tie.target &&
      known.has(tie.source) &&
      known.has(tie.target),
  );
  const network = tieGraph(record.nodes, ties, STRUCTURAL_LAYERS);
  const pairs = pairUp(network.indexOf, ties);
  return { record, ties, network, degree: degrees(network.graph), pairs };
}

interface Gathered {
  a: string;
  b: string;
  layers: Set<TieLayer>;
  acts: Set<string>;
  sources: Set<FundingSource | 'none'>;
}

function pairUp(indexOf: ReadonlyMap<string, number>, ties: readonly TieRecord[]): TiedPair[] {
  const structural = new Set<TieLayer>(STRUCTURAL_LAYERS);
  const pairs = new Map<string, Gathered>();
  for (const tie of ties) {
    if (!structural.has(tie.layer)) continue;
    const forward = (indexOf.get(tie.source) ?? 0) < (indexOf.get(tie.target) ?? 0);
    const [a, b] = forward ? [tie.source, tie.target] : [tie.target, tie.source];
    const key = `${a} ${b}`;
    const pair = pairs.get(key) ?? {
      a,
      b,
      layers: new Set(),
      acts: new Set(),
      sources: new Set(),
    };
    pair.layers.add(tie.layer);
    pair.acts.add(tie.act);
    pair.sources.add(tie.fundingSource ?? 'none');
    pairs.set(key, pair);
  }
  return [...pairs.values()].map(({ a, b, layers, acts, sources }) => ({
    a,
    b,
    layers,
    acts: acts.size,
    policyOnly: sources.size === 1 && sources.has('policy'),
  }));
}
