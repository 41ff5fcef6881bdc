import type { Bm25, QueryConcept } from './index/search';
import type { Field, TextIndex } from './index/text-index';
import { Tokenizer } from './text/tokenize';

/** A query of few words is met exactly; a page is met in its gist, so repetition counts on. */
const short: Bm25 = { k1: 1.2, b: 0.4 };
const page: Bm25 = { k1: 3, b: 0.9 };
/** Different terms from which a query counts as a page. */
const pageTerms = 40;

export interface TextQuery {
  readonly concepts: readonly QueryConcept[];
  readonly parameters: Bm25;
}

/** How often each term of the index occurs in the fields, weighted. Learns no new term. */
export function countTerms(index: TextIndex, fields: readonly Field[]): Map<number, number> {
  const counts = new Map<number, number>();
  const reader = new Tokenizer(index.vocabulary, false);
  for (const { text, weight } of fields) {
    reader.read(text, (term) => counts.set(term, (counts.get(term) ?? 0) + weight));
  }
  return counts;
}

export function makeQuery(index: TextIndex, counts: ReadonlyMap<number, number>): TextQuery {
  const concepts: (QueryConcept & { term: number })[] = [];
  for (const [term, count] of counts) {
    if (index.documentCount(term) === 0) continue;
    const weight = count * index.rarity(term);
    concepts.push({ term, weight, terms: [{ term, probability: 1 }] });
  }
  // One order for equal collections, whatever order they came in: sums round alike.
  concepts.sort((a, b) => b.weight - a.weight || compareTerms(index, a.term, b.term));
  return { concepts, parameters: concepts.length >= pageTerms ? page : short };
}

function compareTerms(index: TextIndex, a: number, b: number): number {
  return index.vocabulary.text(a) < index.vocabulary.text(b) ? -1 : 1;
}
