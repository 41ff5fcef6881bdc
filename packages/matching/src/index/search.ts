import { best } from './best';
import type { TextIndex } from './text-index';

/** BM25: how late repetition saturates, and how much length counts (0 … 1). */
export interface Bm25 {
  readonly k1: number;
  readonly b: number;
}

export interface WeightedTerm {
  readonly term: number;
  readonly probability: number;
}

/** One notion of a query: a term itself, the terms that translate it, and the weight of either. */
export interface QueryConcept {
  /** −1 where the collection does not hold the term itself. */
  readonly term: number;
  /** As the index spells it. */
  readonly text: string;
  readonly weight: number;
  readonly translations: readonly WeightedTerm[];
  readonly translatedWeight: number;
}

/** How the collection answers to a query; good until the next one. */
export interface TextRanking {
  /** The most that a document could reach. */
  readonly most: number;
  score(slot: number): number;
  /** The accepted slots with the highest positive scores, equal ones in the order of `compare`. */
  top(
    limit: number,
    accepts: (slot: number) => boolean,
    compare: (a: number, b: number) => number,
  ): number[];
}

type Numbers = Float64Array<ArrayBuffer>;

/** A document shorter than this part of the average counts as if it were so long. */
const shortest = 0.2;

/** What length does to a frequency. */
export function lengthNorm(relativeLength: number, b: number): number {
  return 1 / (1 - b + b * Math.max(shortest, relativeLength));
}

/**
 * Scores every document for a query, term at a time into one array: with the block chains laid out
 * flat this costs about 2 ns per posting, and leaves the score of each document at hand for the
 * other features. The translations of a term share one saturation (probabilistic structured
 * queries: Darwish and Oard 2003), and a document that holds both the term and its translation
 * counts the better of the two, so that writing in two languages brings no advantage by itself.
 */
export class Searcher {
  private scores: Numbers = new Float64Array(0);
  private norms: Numbers = new Float64Array(0);
  private normedFor = '';
  private mass: Numbers = new Float64Array(0);
  private touched: Uint32Array<ArrayBuffer> = new Uint32Array(0);

  constructor(private readonly index: TextIndex) {}

  rank(query: readonly QueryConcept[], parameters: Bm25): TextRanking {
    const most = this.fill(query, parameters);
    const { scores, index } = this;
    return {
      most,
      score: (slot) => scores[slot] ?? 0,
      top: (limit, accepts, compare) => best(scores, index.slots, limit, accepts, compare),
    };
  }

  /** Fills `scores[slot]`; gives the most a document could reach. */
  private fill(query: readonly QueryConcept[], parameters: Bm25): number {
    this.prepare(parameters);
    let most = 0;
    for (const concept of query) {
      const found = this.addTranslations(concept);
      if (concept.term >= 0) this.addTerm(concept, parameters.k1, found > 0);
      if (found > 0) this.flush(found, concept.translatedWeight, parameters.k1);
      most += Math.max(concept.weight, concept.translatedWeight) * (parameters.k1 + 1);
    }
    return most;
  }

  private addTerm(concept: QueryConcept, k1: number, translated: boolean): void {
    const { scores, norms, mass } = this;
    const weight = concept.weight * (k1 + 1);
    const other = concept.translatedWeight * (k1 + 1);
    const entries = this.index.postings.read(concept.term);
    const count = this.index.postings.count(concept.term);
    // Frequencies are in quarters.
    const saturation = k1 * 4;
    for (let i = 0; i < count; i += 1) {
      const entry = entries[i] ?? 0;
      const slot = entry >>> 8;
      const own = (entry & 255) * (norms[slot] ?? 0);
      let points = (weight * own) / (saturation + own);
      const foreign = translated ? (mass[slot] ?? 0) : 0;
      if (foreign > 0) {
        points = Math.max(points, (other * foreign) / (saturation + foreign));
        mass[slot] = 0;
      }
      scores[slot] = (scores[slot] ?? 0) + points;
    }
  }

  /** Gathers in `mass` what the translations weigh in each document; gives how many were touched. */
  private addTranslations({ translations }: QueryConcept): number {
    const { mass, touched, norms } = this;
    let found = 0;
    for (const { term, probability } of translations) {
      const entries = this.index.postings.read(term);
      const count = this.index.postings.count(term);
      for (let i = 0; i < count; i += 1) {
        const entry = entries[i] ?? 0;
        const slot = entry >>> 8;
        const more = (entry & 255) * (norms[slot] ?? 0) * probability;
        if (more === 0) continue;
        const before = mass[slot] ?? 0;
        if (before === 0) {
          touched[found] = slot;
          found += 1;
        }
        mass[slot] = before + more;
      }
    }
    return found;
  }

  private flush(found: number, translatedWeight: number, k1: number): void {
    const { scores, mass, touched } = this;
    const weight = translatedWeight * (k1 + 1);
    const saturation = k1 * 4;
    for (let i = 0; i < found; i += 1) {
      const slot = touched[i] ?? 0;
      const sum = mass[slot] ?? 0;
      if (sum === 0) continue;
      scores[slot] = (scores[slot] ?? 0) + (weight * sum) / (saturation + sum);
      mass[slot] = 0;
    }
  }

  private prepare({ b }: Bm25): void {
    const { index } = this;
    if (this.scores.length < index.slots) {
      const size = Math.ceil(index.slots * 1.25);
      this.scores = new Float64Array(size);
      this.mass = new Float64Array(size);
      this.norms = new Float64Array(size);
      this.touched = new Uint32Array(size);
      this.normedFor = '';
    } else this.scores.fill(0);
    const key = `${index.version}:${b}`;
    if (key === this.normedFor) return;
    this.normedFor = key;
    for (let slot = 0; slot < index.slots; slot += 1) {
      const length = index.relativeLength(slot);
      this.norms[slot] = length === 0 ? 0 : lengthNorm(length, b);
    }
  }
}
