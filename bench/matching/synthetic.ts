import { listCapabilities } from '@vicinity/classifications';
import { createMatcher, type MatchDocument, restoreMatcher } from '@vicinity/matching';
import { percentile, round } from './figures';
import { heldBytes } from './measure';

/** Words of a listing, and of a need that fills a page. */
const listingWords = 120;
const needWords = 400;
const vocabularySize = 120_000;
/** Words that the documents of one subject share. */
const subjects = 2_000;
const subjectWords = 60;

/** A number in 0 … 1, the same row for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Texts with the word frequencies of language (Zipf's law) and with subjects: a third of the words
 * of a text belong to one.
 */
class Texts {
  private readonly random: () => number;
  private readonly words: string[];

  constructor(seed: number) {
    this.random = randomNumbers(seed);
    this.words = Array.from({ length: vocabularySize }, (_, rank) => spell(rank));
  }

  next(length: number): string {
    const subject = Math.floor(this.random() * subjects);
    const text: string[] = [];
    for (let at = 0; at < length; at += 1) {
      text.push(this.words[this.random() < 1 / 3 ? this.about(subject) : this.common()] ?? '');
    }
    return text.join(' ');
  }

  private common(): number {
    return Math.floor(vocabularySize ** this.random()) - 1;
  }

  private about(subject: number): number {
    const word = Math.floor(this.random() ** 2 * subjectWords);
    return 500 + (((subject * 7919 + word * 104_729) >>> 0) % (vocabularySize - 500));
  }
}

const syllables = ['ba', 'ko', 'mi', 'tu', 'ren', 'sol', 'vak', 'lim', 'dor', 'pel', 'gan', 'fiz'];

function spell(rank: number): string {
  let word = '';
  for (let rest = rank + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length)) {
    word += syllables[rest % syllables.length] ?? '';
  }
  return word;
}

function listing(at: number, text: string, kind: 'need' | 'expertise'): MatchDocument {
  return {
    id: `${kind}-${at}`,
    kind,
    organizationId: `organization-${at % 10_000}`,
    organizationKind: 'firm',
    texts: { en: { description: text } },
    capabilities: [],
  };
}

export interface SyntheticFigures {
  readonly listings: number;
  readonly buildSeconds: number;
  readonly documentsPerSecond: number;
  readonly indexBytesPerListing: number;
  /** With the facts of each listing, as the heap and its buffers grew. */
  readonly heldBytesPerListing: number;
  readonly searchP50Ms: number;
  readonly searchP95Ms: number;
  readonly recommendP50Ms: number;
  readonly recommendP95Ms: number;
  readonly upsertP95Ms: number;
  readonly snapshotBytes: number;
  readonly snapshotSeconds: number;
  readonly restoreSeconds: number;
}

/** Listings of 120 words, and needs of a page each: texts are made beforehand in batches, untimed. */
export function measureSynthetic(
  listings: number,
  queries: number,
  seed: number,
): SyntheticFigures {
  const taxonomy = listCapabilities();
  const texts = new Texts(seed);
  const before = heldBytes();
  const matcher = createMatcher({ taxonomy });
  let spent = 0;
  const batch = 1000;
  for (let from = 0; from < listings; from += batch) {
    const documents = Array.from({ length: Math.min(batch, listings - from) }, (_, at) =>
      listing(from + at, texts.next(listingWords), 'expertise'),
    );
    const started = performance.now();
    for (const document of documents) matcher.upsert(document);
    spent += performance.now() - started;
  }
  const held = heldBytes() - before;
  const needs = Array.from({ length: queries + 5 }, () => texts.next(needWords));
  const timed = (ask: (text: string, at: number) => void): number[] =>
    needs
      .map((text, at) => {
        const started = performance.now();
        ask(text, at);
        return performance.now() - started;
      })
      .slice(5);
  const searches = timed((text) => matcher.search(text, { limit: 20 }));
  const recommends = timed((text, at) => {
    matcher.recommend({ ...listing(at, text, 'need'), organizationId: 'asker' }, { limit: 20 });
  });
  const upserts = timed((text, at) => {
    matcher.upsert(listing(at, text.slice(0, 900), 'expertise'));
  });
  const started = performance.now();
  const snapshot = matcher.snapshot();
  const written = performance.now();
  const restored = restoreMatcher({ taxonomy }, snapshot);
  const restoredAt = performance.now();
  if (restored?.size !== listings) throw new Error('The snapshot came back with other listings');
  return {
    listings,
    buildSeconds: round(spent / 1000, 2),
    documentsPerSecond: Math.round(listings / (spent / 1000)),
    indexBytesPerListing: Math.round(matcher.bytes / listings),
    heldBytesPerListing: Math.round(held / listings),
    searchP50Ms: round(percentile(searches, 0.5), 2),
    searchP95Ms: round(percentile(searches, 0.95), 2),
    recommendP50Ms: round(percentile(recommends, 0.5), 2),
    recommendP95Ms: round(percentile(recommends, 0.95), 2),
    upsertP95Ms: round(percentile(upserts, 0.95), 2),
    snapshotBytes: snapshot.length,
    snapshotSeconds: round((written - started) / 1000, 2),
    restoreSeconds: round((restoredAt - written) / 1000, 2),
  };
}
