import { forEachEdge, graphFromEdges } from '../graph/graph';
import type { NodeRecord, PartyKind } from '../graph/records';
import { eiAgainstChance } from '../measures/mixing';
import { seededRandom } from '../random';
import { figureOf, partsOf, shareOf } from './build';
import type { IndicatorId } from './catalogue';
import type { Observed } from './observe';
import type { IndicatorResult, Row } from './result';

/** Tied pairs of different kinds / all tied pairs, with the pairs of kinds as parts. */
export function crossKindTies(observed: Observed): IndicatorResult {
  const rows = pairRows(observed, (node) => node.kind);
  return shareOf('crossKindTies', { subject: 'tie', rows }, { parts: partsOf([], rows) });
}

/** S9: E–I index by kind less its mean under shuffled kinds: below 0, kinds keep to themselves. */
export function kindMixing(observed: Observed): IndicatorResult {
  return mixing('kindMixing', observed, (node) => node.kind);
}

/** S9: the same by region, over the organizations whose region is known. */
export function regionMixing(observed: Observed): IndicatorResult {
  return mixing('regionMixing', observed, (node) => node.region);
}

function mixing(
  id: IndicatorId,
  observed: Observed,
  label: (node: NodeRecord) => string | null,
): IndicatorResult {
  const rows = pairRows(observed, label);
  const known = observed.record.nodes.filter((node) => label(node) !== null);
  const indexOf = new Map(known.map((node, i) => [node.id, i]));
  const graph = graphFromEdges(
    known.length,
    rows.map((row) => indexOf.get(row.ids[0] ?? '') ?? 0),
    rows.map((row) => indexOf.get(row.ids[1] ?? '') ?? 0),
  );
  const numbers = [...new Set(known.map(label))];
  const labels = Int32Array.from(known, (node) => numbers.indexOf(label(node)));
  const found = eiAgainstChance(graph, labels, seededRandom(observed.record.seed));
  return figureOf(
    id,
    graph.m,
    {
      value: found.value - found.expected,
      numerator: rows.filter((row) => row.counted).length,
      denominator: graph.m,
    },
    { subject: 'tie', rows },
    { chance: { expected: found.expected, z: found.z } },
  );
}

function pairRows(observed: Observed, label: (node: NodeRecord) => string | null): Row[] {
  const { nodes } = observed.record;
  const rows: Row[] = [];
  forEachEdge(observed.network.graph, (source, target) => {
    const ends = [nodes[source], nodes[target]].flatMap((node) => {
      const own = node === undefined ? null : label(node);
      return node === undefined || own === null ? [] : [{ id: node.id, label: own }];
    });
    if (ends.length < 2) return;
    const labels = ends.map((end) => end.label).sort();
    const counted = labels[0] !== labels[1];
    rows.push({ ids: ends.map((end) => end.id), part: labels.join(' '), counted, value: null });
  });
  return rows;
}

const KNOWLEDGE: ReadonlySet<PartyKind> = new Set(['university', 'institute']);

/** A firm tied with a university or institute. */
export interface KnowledgePair {
  readonly firm: string;
  readonly knowledge: string;
  /** No funder within one step of either. */
  readonly open: boolean;
}

/** Every firm–university and firm–institute tie, and whether a funder stands beside it. */
export function knowledgePairs(observed: Observed): KnowledgePair[] {
  const kind = new Map(observed.record.nodes.map((node) => [node.id, node.kind]));
  const funded = new Set<string>();
  for (const tie of observed.ties) {
    if (tie.layer === 'board') continue;
    if (kind.get(tie.source) === 'funder' || tie.layer === 'funding') funded.add(tie.target);
    if (kind.get(tie.target) === 'funder') funded.add(tie.source);
  }
  return observed.pairs.flatMap(({ a, b }) => {
    const kinds = [kind.get(a), kind.get(b)];
    const firm = kinds[0] === 'firm' ? a : b;
    const knowledge = firm === a ? b : a;
    const other = kind.get(knowledge);
    if (!kinds.includes('firm') || other === undefined || !KNOWLEDGE.has(other)) return [];
    return [{ firm, knowledge, open: !funded.has(firm) && !funded.has(knowledge) }];
  });
}

/** Firm–university or –institute ties with no funder within one step of either / all of them. */
export function openTriads(observed: Observed): IndicatorResult {
  const rows = knowledgePairs(observed).map(
    (pair): Row => ({
      ids: [pair.firm, pair.knowledge],
      part: null,
      counted: pair.open,
      value: null,
    }),
  );
  return shareOf('openTriads', { subject: 'pair', rows });
}
