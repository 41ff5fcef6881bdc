import { Pages, pageSize, widen } from '../pages';

const none = 0xffffffff;
const largestBlock = 1 << 12;

function blockLength(block: number): number {
  return block > 9 ? largestBlock : 4 << block;
}

/**
 * For each term the documents that hold it, as numbers `slot · 256 + frequency`, in order of slot.
 * The first entry of a term lies in the table itself (most terms are rare); the others in a chain
 * of blocks of 4, 8, 16 … 4,096 numbers, of which the first is the pointer to the next block.
 */
export class Postings {
  private counts = new Uint32Array(1 << 11);
  private firsts = new Uint32Array(1 << 11);
  private heads = new Uint32Array(1 << 11);
  private tails = new Uint32Array(1 << 11);
  private free = new Uint32Array(1 << 11);
  private readonly pages = new Pages();
  private buffer = new Uint32Array(1 << 12);

  /** Entries of a term, those of deleted documents included. */
  count(term: number): number {
    return this.counts[term] ?? 0;
  }

  append(term: number, entry: number): void {
    if (term >= this.counts.length) this.reserve(term + 1);
    const count = this.counts[term] ?? 0;
    this.counts[term] = count + 1;
    if (count === 0) {
      this.firsts[term] = entry;
      return;
    }
    if (count === 1 || this.free[term] === 0) this.chain(term, count);
    const tail = this.tails[term] ?? 0;
    const room = this.free[term] ?? 0;
    // `tail` points past the end of the block, so its free places are the last `room` ones.
    this.pages.page(tail - 1)[(tail - room) % pageSize] = entry;
    this.free[term] = room - 1;
  }

  /** All entries of a term in a shared buffer that is good until the next call. */
  read(term: number): Uint32Array {
    const count = this.counts[term] ?? 0;
    if (count > this.buffer.length) this.buffer = new Uint32Array(count * 2);
    const { buffer } = this;
    if (count > 0) buffer[0] = this.firsts[term] ?? 0;
    let filled = 1;
    let pointer = this.heads[term] ?? none;
    for (let block = 0; filled < count; block += 1) {
      const page = this.pages.page(pointer);
      const from = pointer % pageSize;
      const length = Math.min(blockLength(block) - 1, count - filled);
      for (let i = 0; i < length; i += 1) buffer[filled + i] = page[from + 1 + i] ?? 0;
      filled += length;
      pointer = page[from] ?? none;
    }
    return buffer;
  }

  get bytes(): number {
    return this.counts.byteLength * 5 + this.pages.bytes;
  }

  /** Hangs a new block on the chain; its number follows from how many entries the others hold. */
  private chain(term: number, count: number): void {
    let block = 0;
    for (let held = 1; held < count; block += 1) held += blockLength(block) - 1;
    const length = blockLength(block);
    const pointer = this.pages.allocate(length);
    this.pages.page(pointer)[pointer % pageSize] = none;
    if (block === 0) this.heads[term] = pointer;
    else {
      const previous = (this.tails[term] ?? 0) - blockLength(block - 1);
      this.pages.page(previous)[previous % pageSize] = pointer;
    }
    this.tails[term] = pointer + length;
    this.free[term] = length - 1;
  }

  private reserve(length: number): void {
    const make = (size: number): Uint32Array<ArrayBuffer> => new Uint32Array(size);
    this.counts = widen(this.counts, length, make);
    this.firsts = widen(this.firsts, length, make);
    this.heads = widen(this.heads, length, make);
    this.tails = widen(this.tails, length, make);
    this.free = widen(this.free, length, make);
  }
}
