import type { Collection } from './collection';
import type { Bm25, WeightedTerm } from './index/search';
import type { Field, TextIndex } from './index/text-index';
import type { Lexicon } from './lexicon/lexicon';
import { Tokenizer } from './text/tokenize';
import { chinese, latin, type Script } from './text/vocabulary';

/**
 * Parameters by the length of the query, fitted on development queries. A query of few words is met
 * exactly; a page is met in its gist: repetition goes on counting, length counts in full, and a word
 * that the page repeats counts less than once more.
 */
const repetition = { short: 1, page: 0.7 };
/** Words from which on a query is a page. */
const pageWords = 100;

/** BM25 for a query of up to so many words, and for a page. */
export interface Tuning {
  readonly shortWords: number;
  readonly short: Bm25;
  readonly page: Bm25;
}
const pageBm25: Bm25 = { k1: 4, b: 1 };
/** For finding listings. */
export const listingTuning: Tuning = {
  shortWords: 6,
  short: { k1: 1.2, b: 0.4 },
  page: pageBm25,
};
/** For listings as evidence of what their organization can do: a title is met as a title. */
export const evidenceTuning: Tuning = {
  shortWords: 15,
  short: { k1: 1, b: 0.3 },
  page: pageBm25,
};
/** A profile speaks of many things, so its length says more and repetition goes on counting. */
export const profileTuning: Tuning = {
  shortWords: 15,
  short: { k1: 2, b: 0.6 },
  page: pageBm25,
};

/** Translations are worth their time only for the heaviest terms of a page. */
const translatedTerms = 80;
const chineseStart = /^\p{Script=Han}/u;
const han = /\p{Script=Han}/u;

/** Terms of a query, translations included; the lightest are left out. */
const mostTerms = 600;

/** One notion of a query: a term itself, and the terms that translate it, with the weight of each. */
export interface QueryConcept {
  /** −1 where the collection does not hold the term itself. */
  readonly term: number;
  /** As the index spells it. */
  readonly text: string;
  readonly weight: number;
  readonly translations: readonly WeightedTerm[];
}

export interface TextQuery {
  readonly concepts: readonly QueryConcept[];
  /** All terms with what they weigh over all concepts, the heaviest first. */
  readonly terms: readonly WeightedTerm[];
  readonly parameters: Bm25;
}

/** How often each term occurs in a text, weighted; terms by their spelling in the index. */
export type TermCounts = Map<string, { count: number; script: Script }>;

/** Counts the terms that the collection holds or the lexicon translates. Learns no new term. */
export function countTerms(
  { vocabulary, holds, listings, profiles }: Collection,
  lexicon: Lexicon,
  fields: readonly Field[],
): TermCounts {
  const counts: TermCounts = new Map();
  const own = new Map<number, number>();
  const foreign = new Map<number, number>();
  const reader = new Tokenizer(vocabulary, false);
  const crossing = [listings, profiles].some(({ text }) => text.documents(chinese) > 0);
  for (const { text, weight } of fields) {
    reader.read(text, (term) => own.set(term, (own.get(term) ?? 0) + weight));
    if (!crossing && !han.test(text)) continue;
    lexicon.read(text, (term) => foreign.set(term, (foreign.get(term) ?? 0) + weight));
  }
  for (const [term, count] of own) {
    // A word of deleted documents only is as unknown as one never read.
    if (!holds(term)) continue;
    counts.set(vocabulary.text(term), { count, script: vocabulary.script(term) });
  }
  for (const [term, count] of foreign) {
    const text = lexicon.text(term);
    if (!counts.has(text)) counts.set(text, { count, script: lexicon.script(term) });
  }
  return counts;
}

/** 0 for a short query … 1 for a page. A Chinese word gives about three terms. */
function pageness(counts: TermCounts, shortWords: number): number {
  let words = 0;
  for (const { script } of counts.values()) words += script === chinese ? 1 / 3 : 1;
  const span = Math.log(pageWords / shortWords);
  return Math.min(1, Math.max(0, Math.log(Math.max(1, words) / shortWords) / span));
}

function between(part: number, from: number, to: number): number {
  return from + part * (to - from);
}

/**
 * A term weighs its rarity; its translations share the weight by their probabilities, each by its
 * own rarity (probabilistic structured queries: Darwish and Oard 2003, with the terms kept apart).
 */
export function makeQuery(
  index: TextIndex,
  lexicon: Lexicon,
  counts: TermCounts,
  tuning: Tuning,
): TextQuery {
  const part = pageness(counts, tuning.shortWords);
  const power = between(part, repetition.short, repetition.page);
  const drafts: { text: string; script: Script; term: number; times: number; weight: number }[] =
    [];
  for (const [text, { count, script }] of counts) {
    const found = index.vocabulary.find(text);
    const term = found >= 0 && index.documentCount(found) > 0 ? found : -1;
    const times = count ** power;
    drafts.push({ text, script, term, times, weight: term < 0 ? 0 : times * index.rarity(term) });
  }
  // One order for equal collections, whatever order they came in: sums round alike.
  drafts.sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1));
  const concepts: QueryConcept[] = [];
  let translated = 0;
  for (const { text, script, term, times, weight } of drafts) {
    const asked = translated < translatedTerms;
    const translations = asked ? translate(index, lexicon, text, script, times) : [];
    if (term < 0 && translations.length === 0) continue;
    if (translations.length > 0) translated += 1;
    concepts.push({ term, text, weight, translations });
  }
  const parameters = {
    k1: between(part, tuning.short.k1, tuning.page.k1),
    b: between(part, tuning.short.b, tuning.page.b),
  };
  return { concepts, terms: flatten(index, concepts), parameters };
}

function flatten(index: TextIndex, concepts: readonly QueryConcept[]): WeightedTerm[] {
  const weights = new Map<number, number>();
  const add = ({ term, weight }: WeightedTerm): void => {
    if (term >= 0) weights.set(term, (weights.get(term) ?? 0) + weight);
  };
  for (const concept of concepts) {
    add(concept);
    for (const translation of concept.translations) add(translation);
  }
  const spelled = (term: number): string => index.vocabulary.text(term);
  return [...weights]
    .map(([term, weight]) => ({ term, weight }))
    .sort((a, b) => b.weight - a.weight || (spelled(a.term) < spelled(b.term) ? -1 : 1))
    .slice(0, mostTerms);
}

/** Terms of the collection that translate the term; a single character is too vague to translate. */
function translate(
  index: TextIndex,
  lexicon: Lexicon,
  text: string,
  script: Script,
  times: number,
): WeightedTerm[] {
  if (script === chinese && text.length === 1) return [];
  if (index.documents(script === chinese ? latin : chinese) === 0) return [];
  const translations: WeightedTerm[] = [];
  for (const { text: other, probability } of lexicon.of(lexicon.find(text))) {
    const term = index.vocabulary.find(other);
    if (term < 0 || index.documentCount(term) === 0) continue;
    translations.push({ term, weight: times * probability * index.rarity(term) });
  }
  return translations;
}

/** The terms of a query that a reader would mark; single characters only where they stand alone. */
export function readableQuery(index: TextIndex, { terms }: TextQuery): string[] {
  const spelled = terms.map(({ term }) => index.vocabulary.text(term));
  const isPair = (text: string): boolean => text.length > 1 && chineseStart.test(text);
  const pairs = spelled.filter(isPair);
  return spelled.filter(
    (text) =>
      text.length > 1 || !chineseStart.test(text) || !pairs.some((pair) => pair.includes(text)),
  );
}
