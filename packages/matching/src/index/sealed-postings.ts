import type { Forward } from './forward';
import { lengthOfCode } from './lengths';
import type { PostingList } from './posting-list';
import { TermBuffer } from './term-buffer';

/**
 * The first documents of a segment by their terms, turned round from the terms by their documents:
 * flat arrays, five bytes and less for each posting.
 */
export class SealedPostings {
  private readonly terms: Uint32Array;
  private readonly starts: Uint32Array;
  private readonly slots: Uint16Array;
  private readonly frequencies: Uint8Array;
  private readonly mostFrequent: Uint8Array;
  private readonly densest: Float32Array;

  /**
   * @param size documents taken in
   * @param codes the length of each document, as in `lengths.ts`; what is 0 is left out
   * @param vocabulary terms that there are
   */
  constructor(
    forward: Forward,
    readonly size: number,
    codes: Uint8Array,
    vocabulary: number,
  ) {
    const document = new TermBuffer();
    const ends = new Uint32Array(vocabulary);
    let entries = 0;
    for (let slot = 0; slot < size; slot += 1) {
      if (codes[slot] === 0) continue;
      forward.decode(slot, document);
      const { terms, count } = document;
      entries += count;
      for (let i = 0; i < count; i += 1) ends[terms[i] ?? 0] = (ends[terms[i] ?? 0] ?? 0) + 1;
    }
    let rows = 0;
    for (let term = 0; term < vocabulary; term += 1) if (ends[term] !== 0) rows += 1;
    this.terms = new Uint32Array(rows);
    this.starts = new Uint32Array(rows + 1);
    this.slots = new Uint16Array(entries);
    this.frequencies = new Uint8Array(entries);
    this.mostFrequent = new Uint8Array(rows);
    this.densest = new Float32Array(rows);
    this.layOut(ends);
    // From here on `ends` tells where the next document of a term goes.
    for (let slot = 0; slot < size; slot += 1) {
      if (codes[slot] === 0) continue;
      forward.decode(slot, document);
      const { terms, frequencies, count } = document;
      for (let i = 0; i < count; i += 1) {
        const at = ends[terms[i] ?? 0] ?? 0;
        ends[terms[i] ?? 0] = at + 1;
        this.slots[at] = slot;
        this.frequencies[at] = frequencies[i] ?? 0;
      }
    }
    this.bound(codes);
  }

  read(term: number, list: PostingList): void {
    const row = this.find(term);
    list.slots = this.slots;
    list.frequencies = this.frequencies;
    list.from = row < 0 ? 0 : (this.starts[row] ?? 0);
    list.to = row < 0 ? 0 : (this.starts[row + 1] ?? 0);
    list.mostFrequent = this.mostFrequent[row] ?? 0;
    list.densest = this.densest[row] ?? 0;
  }

  get bytes(): number {
    return (
      this.terms.byteLength +
      this.starts.byteLength +
      this.slots.byteLength +
      this.frequencies.byteLength +
      this.mostFrequent.byteLength +
      this.densest.byteLength
    );
  }

  /** Turns counts by term into places by term. */
  private layOut(counts: Uint32Array): void {
    let row = 0;
    let at = 0;
    for (let term = 0; term < counts.length; term += 1) {
      const count = counts[term] ?? 0;
      counts[term] = at;
      if (count === 0) continue;
      at += count;
      this.terms[row] = term;
      row += 1;
      this.starts[row] = at;
    }
  }

  private bound(codes: Uint8Array): void {
    for (let row = 0; row < this.terms.length; row += 1) {
      let most = 0;
      let densest = 0;
      for (let at = this.starts[row] ?? 0; at < (this.starts[row + 1] ?? 0); at += 1) {
        const frequency = this.frequencies[at] ?? 0;
        const length = lengthOfCode[codes[this.slots[at] ?? 0] ?? 0] ?? 1;
        if (frequency > most) most = frequency;
        if (frequency > densest * length) densest = frequency / length;
      }
      this.mostFrequent[row] = most;
      // Rounded up, so that it stays a bound.
      this.densest[row] = densest * (1 + 1e-6);
    }
  }

  private find(term: number): number {
    const { terms } = this;
    let low = 0;
    let high = terms.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = terms[middle] ?? 0;
      if (found === term) return middle;
      if (found < term) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}
