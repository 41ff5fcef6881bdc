import { lengthOfCode } from './lengths';
import { emptyList, type PostingList } from './posting-list';
import { frequencyUnit, type Segment } from './segment';
import type { TextIndex } from './text-index';
import { Top } from './top';

/** BM25: how late repetition saturates, and how much length counts (0 … 1). */
export interface Bm25 {
  readonly k1: number;
  readonly b: number;
}

export interface WeightedTerm {
  readonly term: number;
  readonly weight: number;
}

/** How the collection answers to a query; good until the next one and until the next change. */
export interface TextRanking {
  /** The most that a document could reach. */
  readonly most: number;
  /** What the terms of one slot bring. */
  score(slot: number): number;
  /** The accepted slots with the highest positive scores, equal ones in the order of `compare`. */
  top(
    limit: number,
    accepts: (slot: number) => boolean,
    compare: (a: number, b: number) => number,
  ): { slot: number; score: number }[];
}

/** A document shorter than this part of the average counts as if it were so long. */
const shortest = 0.2;

/** Scores are whole numbers up to this, so that a sum is the same in any order. */
const scoreRange = 2 ** 30;

/**
 * Terms are added up until those left could bring no more than this part of what the worst of the
 * best has; then only the promising documents are scored, by their own terms.
 */
const leftPart = 0.35;

/** What length does to a frequency that is kept in quarters. */
export function lengthNorm(code: number, average: number, b: number): number {
  if (code === 0) return 0;
  const relative = Math.max(shortest, (lengthOfCode[code] ?? 0) / average);
  return 1 / (frequencyUnit * (1 - b + b * relative));
}

/**
 * A page has hundreds of terms, and the lightest of them have the longest lists. Documents are found
 * by so many of the heaviest, a few more than asked for, and then scored by all.
 */
const mostSeekers = 64;
const poolMore = 60;

/** A posting list of one segment with the weight of its term and the most it can bring. */
interface Clause {
  readonly list: PostingList;
  term: number;
  weight: number;
  bound: number;
}

/**
 * Ranks by MaxScore (Turtle and Flood 1995) segment by segment: the terms that can bring most are
 * added up for all documents of a segment (which stay in the cache), until the others together can
 * lift no unseen document among the best; what is promising is then scored exactly from the terms
 * that the document itself holds. The same result as scoring
 * everything, but for pages (see `mostSeekers`).
 */
export class Searcher {
  /** The weight of each asked term. */
  private weights = new Float64Array(1 << 10);
  /** A bit for each term, set for those that count: small enough to stay in the cache. */
  private weighing = new Uint32Array(1 << 5);
  private asked: readonly WeightedTerm[] = [];
  private readonly norms = new Float64Array(256);
  private readonly sums: Int32Array;
  private readonly clauses: Clause[] = [];
  private k1 = 1;
  private densityFactor = 0;

  constructor(private readonly index: TextIndex) {
    this.sums = new Int32Array(index.segmentSize);
  }

  /** @param terms the heaviest first */
  rank(terms: readonly WeightedTerm[], { k1, b }: Bm25): TextRanking {
    const { index } = this;
    this.k1 = k1;
    const average = index.averageLength;
    for (let code = 0; code < 256; code += 1) this.norms[code] = lengthNorm(code, average, b);
    this.densityFactor = b > 0 ? average / (frequencyUnit * b) : Number.POSITIVE_INFINITY;
    let most = 0;
    for (const { weight } of terms) most += weight * (k1 + 1);
    const scale = most > 0 ? scoreRange / most : 0;
    this.ask(terms, (k1 + 1) * scale);
    return {
      most,
      score: (slot) => this.score(slot) / scale,
      top: (limit, accepts, compare) =>
        this.top(limit, accepts, compare).map(({ slot, score }) => ({
          slot,
          score: score / scale,
        })),
    };
  }

  private ask(terms: readonly WeightedTerm[], scale: number): void {
    this.weighOnly([]);
    if (this.weights.length < this.index.vocabulary.size) {
      const words = Math.ceil(this.index.vocabulary.size / 24);
      this.weights = new Float64Array(words * 32);
      this.weighing = new Uint32Array(words);
    }
    for (const { term, weight } of terms) this.weights[term] = weight * scale;
    this.asked = terms;
    this.weighOnly(terms);
    for (let i = this.clauses.length; i < terms.length; i += 1) {
      this.clauses.push({ list: emptyList(), term: 0, weight: 0, bound: 0 });
    }
  }

  /** Lets `score` count these of the asked terms. */
  private weighOnly(terms: readonly WeightedTerm[]): void {
    const { weighing } = this;
    for (const { term } of this.asked) weighing[term >>> 5] = 0;
    for (const { term } of terms) {
      weighing[term >>> 5] = (weighing[term >>> 5] ?? 0) | (1 << (term & 31));
    }
  }

  private score(slot: number): number {
    const { weights, weighing, k1 } = this;
    const { document, code } = this.index.reading(slot);
    const { terms, frequencies, count } = document;
    const norm = this.norms[code] ?? 0;
    let sum = 0;
    for (let i = 0; i < count; i += 1) {
      const term = terms[i] ?? 0;
      if ((((weighing[term >>> 5] ?? 0) >>> (term & 31)) & 1) === 0) continue;
      const weight = weights[term] ?? 0;
      const mass = (frequencies[i] ?? 0) * norm;
      sum += ((weight * mass) / (k1 + mass)) | 0;
    }
    return sum;
  }

  private top(
    limit: number,
    accepts: (slot: number) => boolean,
    compare: (a: number, b: number) => number,
  ): { slot: number; score: number }[] {
    if (limit <= 0) return [];
    if (this.asked.length <= mostSeekers) return this.seek(this.asked, limit, accepts, compare);
    const seekers = this.asked.slice(0, mostSeekers);
    this.weighOnly(seekers);
    const found = this.seek(seekers, limit + poolMore, accepts, compare);
    this.weighOnly(this.asked);
    const best = new Top(limit, compare);
    for (const { slot } of found) best.offer(slot, this.score(slot));
    return best.sorted();
  }

  /** The best by some of the terms. */
  private seek(
    seekers: readonly WeightedTerm[],
    limit: number,
    accepts: (slot: number) => boolean,
    compare: (a: number, b: number) => number,
  ): { slot: number; score: number }[] {
    const best = new Top(limit, compare);
    for (const [number, segment] of this.index.segments.entries()) {
      if (segment === undefined) continue;
      this.searchSegment(seekers, segment, number * this.index.segmentSize, best, accepts);
    }
    return best.sorted();
  }

  private searchSegment(
    seekers: readonly WeightedTerm[],
    segment: Segment,
    base: number,
    best: Top,
    accepts: (slot: number) => boolean,
  ): void {
    const { sums } = this;
    segment.settle(this.index.vocabulary.size);
    const { sealed, codes, count } = segment;
    sums.fill(0, 0, sealed);
    const clauses = this.readClauses(seekers, segment);
    let left = 0;
    for (const { bound } of clauses) left += bound;
    for (const clause of clauses) {
      if (left <= best.threshold * leftPart) break;
      this.add(codes, clause);
      left -= clause.bound;
    }
    left = Math.max(0, Math.ceil(left));
    let floor = Math.max(1, best.threshold - left);
    for (let local = 0; local < sealed; local += 1) {
      const sum = sums[local] ?? 0;
      if (sum < floor || !accepts(base + local)) continue;
      best.offer(base + local, left === 0 ? sum : this.score(base + local));
      floor = Math.max(1, best.threshold - left);
    }
    for (let local = sealed; local < count; local += 1) {
      if (codes[local] === 0 || !accepts(base + local)) continue;
      const score = this.score(base + local);
      if (score > 0) best.offer(base + local, score);
    }
  }

  /** The terms that the segment holds, the one that can bring most first. */
  private readClauses(seekers: readonly WeightedTerm[], segment: Segment): Clause[] {
    const { k1 } = this;
    const found: Clause[] = [];
    const highestNorm = this.norms[1] ?? 0;
    for (const { term } of seekers) {
      const clause = this.clauses[found.length];
      if (clause === undefined) break;
      const { list } = clause;
      segment.read(term, list);
      if (list.from === list.to) continue;
      const mass = Math.min(list.mostFrequent * highestNorm, list.densest * this.densityFactor);
      clause.term = term;
      clause.weight = this.weights[term] ?? 0;
      clause.bound = (clause.weight * mass) / (k1 + mass);
      found.push(clause);
    }
    return found.sort((a, b) => b.bound - a.bound);
  }

  private add(codes: Uint8Array, { list, weight }: Clause): void {
    const { sums, norms, k1 } = this;
    const { slots, frequencies, to } = list;
    for (let i = list.from; i < to; i += 1) {
      const slot = slots[i] ?? 0;
      const mass = (frequencies[i] ?? 0) * (norms[codes[slot] ?? 0] ?? 0);
      sums[slot] = (sums[slot] ?? 0) + (((weight * mass) / (k1 + mass)) | 0);
    }
  }
}
