import { lengthNorm } from './index/search';
import type { TextIndex } from './index/text-index';
import type { TextQuery } from './query';
import type { TermShare } from './rank/shared-terms';

/** What each notion of a query brought to a slot, the most first, from the slot's own terms. */
export function matchedTerms(
  index: TextIndex,
  { concepts, parameters }: TextQuery,
  slot: number,
): TermShare[] {
  const masses = new Map<number, number>();
  const { k1, b } = parameters;
  const norm = lengthNorm(index.lengthCode(slot), index.averageLength, b);
  index.visitTerms(slot, (term, frequency) => masses.set(term, frequency * norm));
  const brought = ({ term, weight }: { term: number; weight: number }): number => {
    const mass = masses.get(term) ?? 0;
    return (weight * mass) / (k1 + mass);
  };
  const shares: TermShare[] = [];
  for (const concept of concepts) {
    let points = brought(concept);
    let most = 0;
    let counterpart: string | undefined;
    for (const translation of concept.translations) {
      const more = brought(translation);
      points += more;
      if (more <= most) continue;
      most = more;
      counterpart = index.vocabulary.text(translation.term);
    }
    if (points > 0) {
      shares.push({ text: concept.text, points, ...(counterpart ? { counterpart } : {}) });
    }
  }
  return shares.sort((a, b) => b.points - a.points);
}
