import { Forward } from './forward';
import type { PostingList } from './posting-list';
import { Postings } from './postings';
import { SealedPostings } from './sealed-postings';

/** Documents of a segment: a place in it fits into 16 bits, the sums of a query into the cache. */
export const usualSegmentSize = 1 << 15;

/** Frequencies are kept in quarters, so that fields can weigh less or more than one. */
export const frequencyUnit = 4;

/**
 * Up to `size` documents, both ways: which hold a term, and which terms a document holds. An
 * open segment takes documents into chains of blocks; a full one is sealed into flat arrays.
 */
export class Segment {
  /** Slots taken, those of deleted documents included. */
  count = 0;
  deleted = 0;
  readonly forward: Forward;
  /** Length of each document, see `lengths.ts`; 0: deleted. */
  readonly codes: Uint8Array;
  private open: Postings | undefined = new Postings();
  private sealed: SealedPostings | undefined;
  private slots = new Uint16Array(1 << 10);
  private frequencies = new Uint8Array(1 << 10);

  constructor(private readonly size: number) {
    this.forward = new Forward(size, frequencyUnit);
    this.codes = new Uint8Array(size);
  }

  get full(): boolean {
    return this.count === this.size;
  }

  /** @param terms ascending */
  add(terms: Uint32Array, frequencies: Uint8Array, code: number): number {
    const slot = this.count;
    this.count += 1;
    this.codes[slot] = code;
    this.forward.append(slot, terms, frequencies);
    for (let i = 0; i < terms.length; i += 1) {
      this.open?.append(terms[i] ?? 0, slot * 256 + (frequencies[i] ?? 0));
    }
    return slot;
  }

  /** Fills in the list of a term, which is good until the next call for an open segment. */
  read(term: number, list: PostingList): void {
    if (this.sealed !== undefined) this.sealed.read(term, list);
    else if (this.open !== undefined) this.readOpen(this.open, term, list);
  }

  /** @param size terms of the vocabulary */
  seal(size: number): void {
    if (this.open === undefined) return;
    this.sealed = new SealedPostings(this.open, size, this.codes);
    this.open = undefined;
    this.forward.seal();
  }

  get bytes(): number {
    return (
      this.forward.byteLength +
      this.codes.byteLength +
      (this.open?.bytes ?? 0) +
      (this.sealed?.bytes ?? 0) +
      this.slots.byteLength * 1.5
    );
  }

  private readOpen(postings: Postings, term: number, list: PostingList): void {
    const count = postings.count(term);
    if (count > this.slots.length) {
      this.slots = new Uint16Array(count * 2);
      this.frequencies = new Uint8Array(count * 2);
    }
    const entries = postings.read(term);
    for (let i = 0; i < count; i += 1) {
      const entry = entries[i] ?? 0;
      this.slots[i] = entry >>> 8;
      this.frequencies[i] = entry & 255;
    }
    list.slots = this.slots;
    list.frequencies = this.frequencies;
    list.from = 0;
    list.to = count;
    // A bound would have to follow each document; an open segment is read whole instead.
    list.mostFrequent = count > 0 ? 255 : 0;
    list.densest = count > 0 ? 255 : 0;
  }
}
