import { widen } from '../pages';
import { Tokenizer } from '../text/tokenize';
import { chinese, latin, type Script, type Vocabulary } from '../text/vocabulary';
import { codeOfLength, lengthOfCode } from './lengths';
import { frequencyUnit, Segment, usualSegmentSize } from './segment';
import { TermBuffer } from './term-buffer';

const mostFrequent = 255;
/** A document keeps at most this many different terms. */
const mostTerms = 20_000;
/** A Chinese word gives about three terms: two characters and their pair. */
const latinUnits = 12;
const chineseUnits = 4;

/** A text and how much one of its words counts, in quarters. */
export interface Field {
  readonly text: string;
  readonly weight: number;
}

/** A document as the index keeps it: terms ascending, frequencies in quarters, 1 … 255. */
export interface Reading {
  /** Good until the next reading. */
  readonly document: Readonly<TermBuffer>;
  readonly code: number;
}

/**
 * Terms of documents, both ways: which documents hold a term, and which terms a document holds.
 * The second way makes deletion exact (every count is that of the living documents) and explains
 * a match without the text. A document lives in a slot of a segment; a segment that is mostly
 * deleted is given up, and what lives in it is moved.
 */
export class TextIndex {
  readonly segments: (Segment | undefined)[] = [];
  private open: number | undefined;
  private readonly tokenizer: Tokenizer;
  private documentCounts: Uint32Array<ArrayBuffer> = new Uint32Array(1 << 11);
  private living = 0;
  private totalLength = 0;
  private readonly withScript: [number, number] = [0, 0];
  private frequencies: Float64Array<ArrayBuffer> = new Float64Array(1 << 12);
  private touched: Uint32Array<ArrayBuffer> = new Uint32Array(1 << 10);
  private readonly buffer = new TermBuffer();

  constructor(
    readonly vocabulary: Vocabulary,
    readonly segmentSize: number = usualSegmentSize,
  ) {
    this.tokenizer = new Tokenizer(vocabulary, true);
  }

  /** Slots in which a document lives, in the order of arrival. */
  *slots(): Generator<number> {
    for (const [number, segment] of this.segments.entries()) {
      for (let local = 0; local < (segment?.count ?? 0); local += 1) {
        if (segment?.codes[local] !== 0) yield number * this.segmentSize + local;
      }
    }
  }

  /** Reads the fields into a new slot. */
  add(fields: readonly Field[]): number {
    return this.addReading(this.read(fields));
  }

  addReading({ document, code }: Reading): number {
    const number = this.openSegment();
    const segment = this.segments[number];
    if (segment === undefined) throw new RangeError('No open segment');
    const local = segment.add(document, code);
    this.book(document, code, 1);
    if (segment.full) {
      segment.settle(this.vocabulary.size);
      this.open = undefined;
    }
    return number * this.segmentSize + local;
  }

  /** Takes a slot's terms out of every count. Its entries in the postings weigh nothing from now on. */
  remove(slot: number): void {
    const segment = this.segmentOf(slot);
    const { document, code } = this.reading(slot);
    if (segment === undefined || code === 0) return;
    this.book(document, code, -1);
    segment.codes[slot % this.segmentSize] = 0;
    segment.deleted += 1;
  }

  /** Sealed segments of which less than half lives. */
  *wasted(): Generator<number> {
    for (const [number, segment] of this.segments.entries()) {
      if (segment?.full && segment.deleted * 2 > segment.count) yield number;
    }
  }

  /** Moves what lives in a segment to others and gives it up. */
  compact(number: number, moved: (from: number, to: number) => void): void {
    const segment = this.segments[number];
    if (segment === undefined) return;
    for (let local = 0; local < segment.count; local += 1) {
      const from = number * this.segmentSize + local;
      const reading = this.reading(from);
      if (reading.code === 0) continue;
      this.remove(from);
      moved(from, this.addReading(reading));
    }
    this.segments[number] = undefined;
  }

  /** Living documents that hold the term. */
  documentCount(term: number): number {
    return this.documentCounts[term] ?? 0;
  }

  /** Living documents with any term of the script. */
  documents(script: Script): number {
    return this.withScript[script];
  }

  /** Mean of the living documents, in the units of `lengths.ts`. */
  get averageLength(): number {
    return this.living === 0 ? 1 : this.totalLength / this.living;
  }

  /** Code of a slot's length; 0 where nothing lives. */
  lengthCode(slot: number): number {
    return this.segmentOf(slot)?.codes[slot % this.segmentSize] ?? 0;
  }

  /** Rarity after Robertson and Spärck Jones, kept above 0 by the 1 in the logarithm. */
  rarity(term: number): number {
    const documents = this.documents(this.vocabulary.script(term));
    const count = this.documentCount(term);
    return Math.log(1 + Math.max(0, documents - count + 0.5) / (count + 0.5));
  }

  /** Calls back for each term of a slot, with its frequency in quarters. */
  visitTerms(slot: number, take: (term: number, frequency: number) => void): void {
    const { terms, frequencies, count } = this.reading(slot).document;
    for (let i = 0; i < count; i += 1) take(terms[i] ?? 0, frequencies[i] ?? 0);
  }

  reading(slot: number): Reading {
    const document = this.buffer;
    document.count = 0;
    this.segmentOf(slot)?.forward.decode(slot % this.segmentSize, document);
    return { document, code: this.lengthCode(slot) };
  }

  /** Without the vocabulary. */
  get bytes(): number {
    let sum = this.documentCounts.byteLength + this.frequencies.byteLength;
    for (const segment of this.segments) sum += segment?.bytes ?? 0;
    return sum;
  }

  private segmentOf(slot: number): Segment | undefined {
    return this.segments[Math.floor(slot / this.segmentSize)];
  }

  private openSegment(): number {
    if (this.open !== undefined) return this.open;
    const free = this.segments.indexOf(undefined);
    this.open = free < 0 ? this.segments.length : free;
    this.segments[this.open] = new Segment(this.segmentSize);
    return this.open;
  }

  /** Sums the fields' terms and measures them. */
  read(fields: readonly Field[]): Reading {
    let count = 0;
    const lengths: [number, number] = [0, 0];
    let weight = 1;
    const sink = (term: number, script: Script): void => {
      if (term >= this.frequencies.length) {
        this.frequencies = widen(this.frequencies, term + 1, (n) => new Float64Array(n));
      }
      const before = this.frequencies[term] ?? 0;
      if (before === 0) {
        if (count >= mostTerms) return;
        if (count >= this.touched.length) {
          this.touched = widen(this.touched, count + 1, (n) => new Uint32Array(n));
        }
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
    const document = this.buffer;
    document.reserve(count);
    document.count = count;
    document.terms.set(this.touched.subarray(0, count).sort());
    for (let i = 0; i < count; i += 1) {
      const term = document.terms[i] ?? 0;
      const frequency = Math.round((this.frequencies[term] ?? 0) * frequencyUnit);
      document.frequencies[i] = Math.min(mostFrequent, Math.max(1, frequency));
      this.frequencies[term] = 0;
    }
    return { document, code: codeOfLength(measure(lengths)) };
  }

  private book({ terms, count }: Readonly<TermBuffer>, code: number, sign: 1 | -1): void {
    const { vocabulary } = this;
    const has = [false, false];
    if (vocabulary.size > this.documentCounts.length) {
      this.documentCounts = widen(this.documentCounts, vocabulary.size, (n) => new Uint32Array(n));
    }
    for (let i = 0; i < count; i += 1) {
      const term = terms[i] ?? 0;
      this.documentCounts[term] = (this.documentCounts[term] ?? 0) + sign;
      has[vocabulary.script(term)] = true;
    }
    for (const script of [latin, chinese] as const) {
      if (has[script]) this.withScript[script] += sign;
    }
    this.living += sign;
    this.totalLength += sign * (lengthOfCode[code] ?? 0);
  }
}

/**
 * One length for texts in any mixture: two words of English in a Chinese page do not make it long,
 * and a full translation beside a text counts half, as it says the same again.
 */
function measure(lengths: readonly [number, number]): number {
  const english = lengths[latin] * latinUnits;
  const han = lengths[chinese] * chineseUnits;
  return Math.max(english, han) + Math.min(english, han) / 2;
}
