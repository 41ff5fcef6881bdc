/** A page holds this many numbers; a pointer is page · pageSize + offset. */
export const pageSize = 1 << 16;

/** Numbers in pages that never move, so that growing copies nothing and wastes at most one page. */
export class Pages {
  private readonly pages: Uint32Array[] = [];
  private used = pageSize;

  /** Room for `length` ≤ pageSize neighbouring numbers; gives the pointer to the first. */
  allocate(length: number): number {
    if (this.used + length > pageSize) {
      this.pages.push(new Uint32Array(pageSize));
      this.used = 0;
    }
    const pointer = (this.pages.length - 1) * pageSize + this.used;
    this.used += length;
    return pointer;
  }

  page(pointer: number): Uint32Array {
    const page = this.pages[Math.floor(pointer / pageSize)];
    if (page === undefined) throw new RangeError('No such page');
    return page;
  }

  get bytes(): number {
    return this.pages.length * pageSize * 4;
  }
}

/** A copy of the numbers with at least `length` places. */
export function widen<T extends Uint32Array | Uint16Array | Float64Array>(
  array: T,
  length: number,
  make: (length: number) => T,
): T {
  if (length <= array.length) return array;
  const next = make(Math.max(length, array.length * 2));
  next.set(array);
  return next;
}
