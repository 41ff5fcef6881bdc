import type { SharedTerm } from './reasons';

/** A term of the query, what it brought, and the term in the other language that met it, if any. */
export interface TermShare {
  readonly text: string;
  readonly points: number;
  readonly counterpart?: string;
}

const chinese = /^\p{Script=Han}/u;
const longestRun = 8;

/**
 * The terms that brought most, fit to be read: Chinese pairs that overlap (生物, 物降, 降解) are
 * joined to the longest run, single characters that such a run holds are dropped.
 */
export function readableTerms(shares: readonly TermShare[], limit: number): SharedTerm[] {
  const total = shares.reduce((sum, { points }) => sum + points, 0);
  if (total === 0) return [];
  const english = shares.filter(({ text }) => !chinese.test(text));
  const pairs = shares.filter(({ text }) => chinese.test(text) && text.length > 1);
  const singles = shares.filter(({ text }) => chinese.test(text) && text.length === 1);
  const runs = joinPairs(new Map(pairs.map((share) => [share.text, share])));
  const alone = singles.filter(({ text }) => !runs.some((run) => run.text.includes(text)));
  const shown: SharedTerm[] = [
    ...english.map(({ text, points, counterpart }) => ({
      en: text,
      ...(counterpart === undefined ? {} : { zh: counterpart }),
      share: points / total,
    })),
    ...[...runs, ...alone].map(({ text, points, counterpart }) => ({
      zh: text,
      ...(counterpart === undefined ? {} : { en: counterpart }),
      share: points / total,
    })),
  ];
  return shown.sort((a, b) => b.share - a.share).slice(0, limit);
}

function joinPairs(pairs: ReadonlyMap<string, TermShare>): TermShare[] {
  const left = new Map([...pairs].sort(([a], [b]) => (a < b ? -1 : 1)));
  const runs: TermShare[] = [];
  const seconds = new Set([...left.keys()].map((pair) => pair.slice(1)));
  const starts = [...left.keys()].filter((pair) => !seconds.has(pair.slice(0, 1)));
  for (const start of [...starts, ...left.keys()]) {
    const first = left.get(start);
    if (first === undefined) continue;
    left.delete(start);
    let run = first;
    for (let next = follow(left, run.text); next !== undefined; next = follow(left, run.text)) {
      left.delete(next.text);
      const counterpart = run.counterpart ?? next.counterpart;
      run = {
        text: run.text + next.text.slice(1),
        points: run.points + next.points,
        ...(counterpart === undefined ? {} : { counterpart }),
      };
    }
    runs.push(run);
  }
  return runs;
}

function follow(pairs: ReadonlyMap<string, TermShare>, text: string): TermShare | undefined {
  if (text.length >= longestRun) return undefined;
  const last = text.slice(-1);
  for (const [pair, share] of pairs) if (pair.startsWith(last)) return share;
  return undefined;
}
