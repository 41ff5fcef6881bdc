import { lengthOfCode } from './lengths';
import type { PostingList } from './posting-list';
import type { Postings } from './postings';

/** Postings of a segment that takes no more documents: five bytes and less for each. */
export class SealedPostings {
  private readonly terms: Uint32Array;
  private readonly starts: Uint32Array;
  private readonly slots: Uint16Array;
  private readonly frequencies: Uint8Array;
  private readonly mostFrequent: Uint8Array;
  private readonly densest: Float32Array;

  /** @param codes the length of each slot, as in `lengths.ts` */
  constructor(postings: Postings, size: number, codes: Uint8Array) {
    let terms = 0;
    let entries = 0;
    for (let term = 0; term < size; term += 1) {
      const count = postings.count(term);
      entries += count;
      if (count > 0) terms += 1;
    }
    this.terms = new Uint32Array(terms);
    this.starts = new Uint32Array(terms + 1);
    this.slots = new Uint16Array(entries);
    this.frequencies = new Uint8Array(entries);
    this.mostFrequent = new Uint8Array(terms);
    this.densest = new Float32Array(terms);
    let row = 0;
    let at = 0;
    for (let term = 0; term < size; term += 1) {
      const count = postings.count(term);
      if (count === 0) continue;
      this.terms[row] = term;
      const list = postings.read(term);
      let most = 0;
      let densest = 0;
      for (let i = 0; i < count; i += 1) {
        const slot = (list[i] ?? 0) >>> 8;
        const frequency = (list[i] ?? 0) & 255;
        this.slots[at] = slot;
        this.frequencies[at] = frequency;
        at += 1;
        most = Math.max(most, frequency);
        densest = Math.max(densest, frequency / Math.max(1, lengthOfCode[codes[slot] ?? 0] ?? 1));
      }
      this.mostFrequent[row] = most;
      // Rounded up, so that it stays a bound.
      this.densest[row] = densest * (1 + 1e-6);
      row += 1;
      this.starts[row] = at;
    }
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
