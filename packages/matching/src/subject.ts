import type { Collection } from './collection';
import { factsOf, type ListingFacts, type MatchDocument } from './documents';
import { fieldsOf } from './fields';
import type { Searcher, TextRanking } from './index/search';
import { frequencyUnit } from './index/segment';
import type { Lexicon } from './lexicon/lexicon';
import {
  countTerms,
  listingTuning,
  makeQuery,
  type TermCounts,
  type TextQuery,
  type Tuning,
} from './query';

/** The listing asked about, and how the collection answers to its words. */
export interface Subject {
  readonly facts: ListingFacts;
  readonly counts: TermCounts;
  readonly query: TextQuery;
  /** Among listings. */
  readonly ranking: TextRanking;
}

/** A raw score of this part of the possible one makes a text relevance of 1 − 1/e. */
const textScale = 0.12;

export function readSubject(
  collection: Collection,
  searcher: Searcher,
  lexicon: Lexicon,
  of: string | MatchDocument,
  tuning: Tuning = listingTuning,
): Subject | undefined {
  const read = typeof of === 'string' ? knownSubject(collection, of) : newSubject(of);
  if (read === undefined) return undefined;
  const { facts, counts } = read;
  const query = makeQuery(collection.listings.text, lexicon, counts, tuning);
  return { facts, counts, query, ranking: searcher.rank(query.terms, query.parameters) };

  function newSubject(document: MatchDocument): { facts: ListingFacts; counts: TermCounts } {
    const facts = factsOf(document);
    const fields = fieldsOf(document.texts, facts.capabilities, collection.tree);
    return { facts, counts: countTerms(collection, lexicon, fields) };
  }
}

/** A listing of the collection asks with the terms that the index holds of it. */
function knownSubject(
  { vocabulary, listings }: Collection,
  id: string,
): { facts: ListingFacts; counts: TermCounts } | undefined {
  const slot = listings.slots.get(id);
  const facts = slot === undefined ? undefined : listings.at(slot);
  if (slot === undefined || facts === undefined) return undefined;
  const counts: TermCounts = new Map();
  listings.text.visitTerms(slot, (term, frequency) => {
    const script = vocabulary.script(term);
    counts.set(vocabulary.text(term), { count: frequency / frequencyUnit, script });
  });
  return { facts, counts };
}

/** How much a slot says of what was asked, 0 … 1. */
export function textRelevance(ranking: TextRanking, slot: number): number {
  if (ranking.most === 0) return 0;
  return 1 - Math.exp(-ranking.score(slot) / (ranking.most * textScale));
}

/** What an outside opinion adds to the words, at most halving what they leave open. */
export function withOpinion(text: number, opinion: number | undefined): number {
  if (opinion === undefined || !(opinion > 0)) return text;
  return 1 - (1 - text) * (1 - Math.min(1, opinion) / 2);
}
