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
  const frequencies = new Map<number, number>();
  for (const { term, frequency } of index.terms(slot)) frequencies.set(term, frequency);
  const { k1, b } = parameters;
  const norm = lengthNorm(index.relativeLength(slot), b);
  const points = (weight: number, mass: number): number => (weight * mass) / (k1 + mass);
  const shares: TermShare[] = [];
  for (const { term, text, weight, translations, translatedWeight } of concepts) {
    const own = points(weight, (frequencies.get(term) ?? 0) * norm);
    const met = translations.filter((other) => frequencies.has(other.term));
    let mass = 0;
    for (const other of met) mass += (frequencies.get(other.term) ?? 0) * other.probability;
    const foreign = points(translatedWeight, mass * norm);
    const [first] = met;
    if (own === 0 && foreign === 0) continue;
    const counterpart =
      first === undefined ? {} : { counterpart: index.vocabulary.text(first.term) };
    shares.push({ text, points: Math.max(own, foreign), ...counterpart });
  }
  return shares.sort((a, b) => b.points - a.points);
}
