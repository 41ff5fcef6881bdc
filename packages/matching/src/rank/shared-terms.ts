import type { TextIndex } from '../index/text-index';
import { chinese } from '../text/vocabulary';
import type { SharedTerm } from './reasons';

export interface TermShare {
  readonly term: number;
  readonly points: number;
}

/**
 * The terms that brought most, fit to be read: Chinese pairs that overlap (生物, 物降, 降解) are
 * joined to the longest run, single characters that such a run holds are dropped.
 */
export function readableTerms(
  index: TextIndex,
  shares: readonly TermShare[],
  limit: number,
): SharedTerm[] {
  const total = shares.reduce((sum, { points }) => sum + points, 0);
  if (total === 0) return [];
  const latin: { text: string; points: number }[] = [];
  const pairs = new Map<string, number>();
  const singles: { text: string; points: number }[] = [];
  for (const { term, points } of shares) {
    const text = index.vocabulary.text(term);
    if (index.vocabulary.script(term) !== chinese) latin.push({ text, points });
    else if (text.length > 1) pairs.set(text, points);
    else singles.push({ text, points });
  }
  const runs = joinPairs(pairs);
  const alone = singles.filter(({ text }) => !runs.some((run) => run.text.includes(text)));
  const shown = [
    ...latin.map(({ text, points }) => ({ en: text, share: points / total })),
    ...[...runs, ...alone].map(({ text, points }) => ({ zh: text, share: points / total })),
  ];
  return shown.sort((a, b) => b.share - a.share).slice(0, limit);
}

function joinPairs(pairs: Map<string, number>): { text: string; points: number }[] {
  const left = new Map([...pairs].sort(([a], [b]) => (a < b ? -1 : 1)));
  const runs: { text: string; points: number }[] = [];
  const continues = new Set([...left.keys()].map((pair) => pair.slice(1)));
  const starts = [...left.keys()].filter((pair) => !continues.has(pair.slice(0, 1)));
  for (const start of [...starts, ...left.keys()]) {
    let points = left.get(start);
    if (points === undefined) continue;
    left.delete(start);
    let text = start;
    for (let next = follow(left, text); next !== undefined; next = follow(left, text)) {
      points += left.get(next) ?? 0;
      left.delete(next);
      text += next.slice(1);
    }
    runs.push({ text, points });
  }
  return runs;
}

function follow(pairs: ReadonlyMap<string, number>, text: string): string | undefined {
  if (text.length >= 8) return undefined;
  const last = text.slice(-1);
  for (const pair of pairs.keys()) if (pair.startsWith(last)) return pair;
  return undefined;
}
