/**
 * Share of the directed pairs that run both ways (Wasserman & Faust, 1994, ch. 13); repeated pairs
 * count once, loops not at all. NaN without pairs.
 */
export function reciprocity(pairs: readonly (readonly [string, string])[]): number {
  const answers = new Map<string, Set<string>>();
  for (const [from, to] of pairs) {
    if (from === to) continue;
    const known = answers.get(from) ?? new Set<string>();
    answers.set(from, known.add(to));
  }
  let all = 0;
  let mutual = 0;
  for (const [from, tos] of answers) {
    for (const to of tos) {
      all += 1;
      if (answers.get(to)?.has(from)) mutual += 1;
    }
  }
  return mutual / all;
}
