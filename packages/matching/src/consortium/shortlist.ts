import type { Candidate } from './search-cover';

/** How many organizations that serve the same are kept. */
const perService = 12;
const mostKept = 120;

function total({ strength }: Candidate): number {
  return strength.reduce((sum, each) => sum + each, 0);
}

/**
 * The organizations worth searching among: of those that serve the same requirements the strongest,
 * and of them all those that serve most; some remain for every requirement.
 * @returns indexes of the kept, ascending; all of them where there are few
 */
export function shortlist(all: readonly Candidate[]): number[] {
  if (all.length <= perService) return all.map((_, at) => at);
  const order = all
    .map((candidate, at) => ({ at, mask: candidate.mask, total: total(candidate) }))
    .sort((a, b) => b.total - a.total || a.at - b.at);
  const seen = new Map<number, number>();
  const best = order.filter(({ mask }) => {
    const count = (seen.get(mask) ?? 0) + 1;
    seen.set(mask, count);
    return count <= perService;
  });
  const kept = new Set(best.slice(0, mostKept).map(({ at }) => at));
  const served = new Map<number, number>();
  for (const { at, mask } of best) {
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      const bit = rest & -rest;
      const count = (served.get(bit) ?? 0) + 1;
      served.set(bit, count);
      if (count <= perService) kept.add(at);
    }
  }
  return [...kept].sort((a, b) => a - b);
}
