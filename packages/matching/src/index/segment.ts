import { Forward } from './forward';
import type { PostingList } from './posting-list';
import { SealedPostings } from './sealed-postings';
import type { TermBuffer } from './term-buffer';

/** Documents of a segment: a place in it fits into 16 bits, the sums of a query into the cache. */
export const usualSegmentSize = 1 << 15;

/** Frequencies are kept in quarters, so that fields can weigh less or more than one. */
export const frequencyUnit = 4;

/** The tail may grow to so many documents, or to this part of those sealed, before it is sealed too. */
const longestTail = 256;
const tailPart = 1 / 32;

/**
 * Up to `size` documents with their terms. The first ones are sealed: the other way round too, by
 * their terms. What came since, the tail, is read document by document, until a search finds it too
 * long. So adding costs no posting, and a row of additions is turned round once.
 */
export class Segment {
  /** Slots taken, those of deleted documents included. */
  count = 0;
  deleted = 0;
  readonly forward: Forward;
  /** Length of each document, see `lengths.ts`; 0: deleted. */
  readonly codes: Uint8Array;
  private postings: SealedPostings | undefined;

  constructor(private readonly size: number) {
    this.forward = new Forward(size, frequencyUnit);
    this.codes = new Uint8Array(size);
  }

  get full(): boolean {
    return this.count === this.size;
  }

  /** Documents before this slot are found by `read`; those from it on are the tail. */
  get sealed(): number {
    return this.postings?.size ?? 0;
  }

  add(document: Readonly<TermBuffer>, code: number): number {
    const slot = this.count;
    this.count += 1;
    this.codes[slot] = code;
    this.forward.append(slot, document);
    return slot;
  }

  /** Fills in the list of a term: the sealed documents that hold it. */
  read(term: number, list: PostingList): void {
    if (this.postings !== undefined) this.postings.read(term, list);
    else list.to = list.from;
  }

  /** Seals the tail where it is too long, or the segment is full. @param vocabulary terms that there are */
  settle(vocabulary: number): void {
    const tail = this.count - this.sealed;
    const allowed = this.full ? 0 : Math.max(longestTail, this.sealed * tailPart);
    if (tail <= allowed) return;
    this.postings = new SealedPostings(this.forward, this.count, this.codes, vocabulary);
    if (this.full) this.forward.seal();
  }

  get bytes(): number {
    return this.forward.byteLength + this.codes.byteLength + (this.postings?.bytes ?? 0);
  }
}
