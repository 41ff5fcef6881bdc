import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../text/vocabulary';
import { type Bm25, Searcher, type WeightedTerm } from './search';
import { TextIndex } from './text-index';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
console.info(`search: seed ${seed}`);

/** Words of very different frequency, so that there is something to leave out. */
const word = fc.nat(999).map((n) => `w${Math.floor(Math.sqrt(n) / 2)}`);
const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
const parameters = fc.record({
  k1: fc.double({ min: 0.5, max: 5, noNaN: true }),
  b: fc.double({ min: 0, max: 1, noNaN: true }),
});
const bySlot = (a: number, b: number): number => a - b;

function queryOf(index: TextIndex, words: string): WeightedTerm[] {
  const terms = [...new Set(words.split(' '))].map((each) => index.vocabulary.find(each));
  return terms
    .filter((term) => term >= 0 && index.documentCount(term) > 0)
    .map((term) => ({ term, weight: index.rarity(term) }));
}

function filled(texts: readonly string[], segmentSize = 8): TextIndex {
  const index = new TextIndex(new Vocabulary(), segmentSize);
  for (const each of texts) index.add([{ text: each, weight: 1 }]);
  return index;
}

function contents(index: TextIndex, slot: number): unknown {
  const { document, code } = index.reading(slot);
  const { terms, frequencies, count } = document;
  return { terms: terms.slice(0, count), frequencies: frequencies.slice(0, count), code };
}

function expectBest(index: TextIndex, asked: string, limit: number, bm25: Bm25): void {
  const ranking = new Searcher(index).rank(queryOf(index, asked), bm25);
  const accepts = (slot: number): boolean => slot % 3 !== 0;
  const all = [...index.slots()]
    .filter(accepts)
    .map((slot) => ({ slot, score: ranking.score(slot) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.slot - b.slot);
  expect(ranking.top(limit, accepts, bySlot)).toEqual(all.slice(0, limit));
}

describe('search over segments', () => {
  it('finds what scoring every document finds, deletions and compaction included', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 80 }),
        fc.array(fc.nat(79), { maxLength: 60 }),
        text,
        fc.integer({ min: 1, max: 12 }),
        parameters,
        (texts, removed, asked, limit, bm25) => {
          const index = filled(texts);
          for (const slot of removed) if (slot < texts.length) index.remove(slot);
          for (const wasted of [...index.wasted()]) index.compact(wasted, () => {});
          expectBest(index, asked, limit, bm25);
        },
      ),
      { seed, numRuns: 200 },
    );
  });

  it('finds the same while a segment is filled between searches', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 700, maxLength: 900 }),
        fc.array(fc.nat(899), { maxLength: 60 }),
        text,
        parameters,
        (texts, removed, asked, bm25) => {
          const index = filled(texts.slice(0, 300), 1024);
          for (const end of [350, 600, texts.length]) {
            expectBest(index, asked, 12, bm25);
            for (const slot of removed) if (slot < end) index.remove(slot);
            for (let at = index.segments[0]?.count ?? 0; at < end; at += 1) {
              index.add([{ text: texts[at] ?? '', weight: 1 }]);
            }
          }
          expectBest(index, asked, 12, bm25);
        },
      ),
      { seed, numRuns: 20 },
    );
  });

  it('finds by the heaviest terms of a page and ranks by all of them', () => {
    const page = Array.from({ length: 200 }, (_, at) => `w${at}`);
    const index = filled([page.slice(0, 100).join(' '), page.join(' '), page.slice(50).join(' ')]);
    const terms = queryOf(index, page.join(' '));
    const ranking = new Searcher(index).rank(terms, { k1: 2, b: 0 });
    const [first, ...rest] = ranking.top(3, () => true, bySlot);
    expect(first).toEqual({ slot: 1, score: ranking.score(1) });
    expect(rest.map(({ score, slot }) => score === ranking.score(slot))).toEqual([true, true]);
  });

  it('keeps the terms of a document as they were, whatever segment it lives in', () => {
    const texts = Array.from({ length: 40 }, (_, at) => `alpha beta${at} ${'gamma '.repeat(at)}`);
    const index = filled(texts);
    const before = new Map([...index.slots()].map((slot) => [slot, contents(index, slot)]));
    for (let slot = 0; slot < 7; slot += 1) index.remove(slot);
    const moves = new Map<number, number>();
    for (const wasted of [...index.wasted()]) {
      index.compact(wasted, (from, to) => moves.set(from, to));
    }
    expect([...moves.keys()]).toEqual([7]);
    for (const slot of index.slots()) {
      const from = [...moves].find(([, to]) => to === slot)?.[0] ?? slot;
      expect(contents(index, slot)).toEqual(before.get(from));
    }
  });
});
