import { Pages, pageSize, widen } from '../pages';
import { Tokenizer } from '../text/tokenize';
import { chinese, latin, type Script, Vocabulary } from '../text/vocabulary';
import { Postings } from './postings';

/** Frequencies are kept in quarters, so that fields can weigh less or more than one. */
const frequencyUnit = 4;
const mostFrequent = 255;
/** A document keeps at most this many different terms. */
const mostTerms = 20_000;

/** A text and how much one of its words counts. */
export interface Field {
  readonly text: string;
  readonly weight: number;
}

/** Documents with any term of a script, and the number and length of those that have most of it. */
interface Totals {
  documents: number;
  mainly: number;
  length: number;
}

/**
 * Terms of documents, both ways: which documents hold a term, and which terms a document holds.
 * The second way makes deletion exact (every count is that of the living documents) and explains
 * a match without the text. A document lives in a slot; slots of deleted documents are used again
 * only when the index is rebuilt.
 */
export class TextIndex {
  readonly vocabulary = new Vocabulary();
  readonly postings = new Postings();
  /** Raised by each change; what is derived from the whole collection is derived again. */
  version = 0;
  slots = 0;
  private readonly tokenizer = new Tokenizer(this.vocabulary, true);
  private readonly pages = new Pages();
  private pointers: Uint32Array<ArrayBuffer> = new Uint32Array(1 << 8);
  private termCounts: Uint32Array<ArrayBuffer> = new Uint32Array(1 << 8);
  private lengths: readonly [Float64Array<ArrayBuffer>, Float64Array<ArrayBuffer>] = [
    new Float64Array(1 << 8),
    new Float64Array(1 << 8),
  ];
  private documentCounts: Uint32Array<ArrayBuffer> = new Uint32Array(1 << 11);
  private readonly totals: readonly [Totals, Totals] = [
    { documents: 0, mainly: 0, length: 0 },
    { documents: 0, mainly: 0, length: 0 },
  ];
  private frequencies: Float64Array<ArrayBuffer> = new Float64Array(1 << 12);
  private touched: Uint32Array<ArrayBuffer> = new Uint32Array(1 << 10);

  /** Reads the fields into a new slot. */
  add(fields: readonly Field[]): number {
    const slot = this.slots;
    this.slots += 1;
    this.version += 1;
    this.reserveSlot(slot);
    const count = this.count(fields, slot);
    const kept = Math.min(count, pageSize);
    const pointer = this.pages.allocate(kept);
    const page = kept > 0 ? this.pages.page(pointer) : this.touched;
    const offset = pointer % pageSize;
    for (let i = 0; i < count; i += 1) {
      const term = this.touched[i] ?? 0;
      const frequency = Math.min(
        mostFrequent,
        Math.max(1, Math.round((this.frequencies[term] ?? 0) * frequencyUnit)),
      );
      this.frequencies[term] = 0;
      page[offset + i] = term * 256 + frequency;
      this.postings.append(term, slot * 256 + frequency);
      this.documentCounts = widen(this.documentCounts, term + 1, (n) => new Uint32Array(n));
      this.documentCounts[term] = (this.documentCounts[term] ?? 0) + 1;
    }
    this.pointers[slot] = pointer;
    this.termCounts[slot] = kept;
    this.book(slot, 1);
    return slot;
  }

  /** Takes a slot's terms out of every count. Its entries in the postings weigh nothing from now on. */
  remove(slot: number): void {
    this.version += 1;
    const { page, offset, count } = this.entries(slot);
    for (let i = 0; i < count; i += 1) {
      const term = (page[offset + i] ?? 0) >>> 8;
      this.documentCounts[term] = (this.documentCounts[term] ?? 1) - 1;
    }
    this.book(slot, -1);
    this.termCounts[slot] = 0;
    this.lengths[latin][slot] = 0;
    this.lengths[chinese][slot] = 0;
  }

  /** Living documents that hold the term. */
  documentCount(term: number): number {
    return this.documentCounts[term] ?? 0;
  }

  /** Living documents with any term of the script. */
  documents(script: Script): number {
    return this.totals[script].documents;
  }

  /**
   * A document's length against the average one, in the script that it has most of: two words of
   * English in a Chinese page neither make it short nor, beside a full translation, long.
   */
  relativeLength(slot: number): number {
    return Math.max(
      (this.lengths[latin][slot] ?? 0) / this.averageLength(latin),
      (this.lengths[chinese][slot] ?? 0) / this.averageLength(chinese),
    );
  }

  /** Rarity after Robertson and Spärck Jones, kept above 0 by the 1 in the logarithm. */
  rarity(term: number): number {
    const documents = this.documents(this.vocabulary.script(term));
    const count = this.documentCount(term);
    return Math.log(1 + Math.max(0, documents - count + 0.5) / (count + 0.5));
  }

  /** The terms of a slot with their frequencies. */
  *terms(slot: number): Generator<{ term: number; frequency: number }> {
    const { page, offset, count } = this.entries(slot);
    for (let i = 0; i < count; i += 1) {
      const entry = page[offset + i] ?? 0;
      yield { term: entry >>> 8, frequency: (entry & 255) / frequencyUnit };
    }
  }

  get bytes(): number {
    return (
      this.vocabulary.bytes +
      this.postings.bytes +
      this.pages.bytes +
      this.pointers.byteLength * 2 +
      this.lengths[0].byteLength * 2 +
      this.documentCounts.byteLength
    );
  }

  private entries(slot: number): { page: Uint32Array; offset: number; count: number } {
    const count = this.termCounts[slot] ?? 0;
    const pointer = this.pointers[slot] ?? 0;
    return {
      page: count > 0 ? this.pages.page(pointer) : this.touched,
      offset: pointer % pageSize,
      count,
    };
  }

  /** Sums the fields' terms in `frequencies`, lists them in `touched`, and measures the slot. */
  private count(fields: readonly Field[], slot: number): number {
    let count = 0;
    const lengths: [number, number] = [0, 0];
    let weight = 1;
    const sink = (term: number, script: Script): void => {
      this.frequencies = widen(this.frequencies, term + 1, (n) => new Float64Array(n));
      const before = this.frequencies[term] ?? 0;
      if (before === 0) {
        if (count >= mostTerms) return;
        this.touched = widen(this.touched, count + 1, (n) => new Uint32Array(n));
        this.touched[count] = term;
        count += 1;
      }
      this.frequencies[term] = before + weight;
      lengths[script] += weight;
    };
    for (const field of fields) {
      weight = field.weight;
      this.tokenizer.read(field.text, sink);
    }
    this.lengths[latin][slot] = lengths[latin];
    this.lengths[chinese][slot] = lengths[chinese];
    return count;
  }

  private book(slot: number, sign: 1 | -1): void {
    const lengths = [this.lengths[latin][slot] ?? 0, this.lengths[chinese][slot] ?? 0] as const;
    for (const script of [latin, chinese] as const) {
      if (lengths[script] > 0) this.totals[script].documents += sign;
    }
    const main = lengths[chinese] > lengths[latin] ? chinese : latin;
    this.totals[main].mainly += sign;
    this.totals[main].length += sign * lengths[main];
  }

  private averageLength(script: Script): number {
    const { mainly, length } = this.totals[script];
    return length === 0 ? 1 : length / mainly;
  }

  private reserveSlot(slot: number): void {
    this.pointers = widen(this.pointers, slot + 1, (n) => new Uint32Array(n));
    this.termCounts = widen(this.termCounts, slot + 1, (n) => new Uint32Array(n));
    const make = (n: number): Float64Array<ArrayBuffer> => new Float64Array(n);
    this.lengths = [
      widen(this.lengths[latin], slot + 1, make),
      widen(this.lengths[chinese], slot + 1, make),
    ];
  }
}
