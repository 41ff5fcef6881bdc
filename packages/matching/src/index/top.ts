/** A slot and its score. */
interface Found {
  readonly slot: number;
  readonly score: number;
}

/** The best few of the slots offered; equal scores in the order that `compare` gives. */
export class Top {
  private readonly heap: Found[] = [];

  constructor(
    private readonly limit: number,
    private readonly compare: (a: number, b: number) => number,
  ) {}

  /** A score below this is not among the best; an equal one may be. */
  get threshold(): number {
    return this.heap.length < this.limit ? 0 : (this.heap[0]?.score ?? Number.POSITIVE_INFINITY);
  }

  offer(slot: number, score: number): void {
    const found = { slot, score };
    if (this.heap.length < this.limit) this.push(found);
    else {
      const [root] = this.heap;
      if (root !== undefined && this.worse(root, found)) this.replaceRoot(found);
    }
  }

  /** The best first. */
  sorted(): Found[] {
    return [...this.heap].sort((a, b) => (this.worse(a, b) ? 1 : -1));
  }

  private worse(a: Found, b: Found): boolean {
    return a.score !== b.score ? a.score < b.score : this.compare(a.slot, b.slot) > 0;
  }

  private push(found: Found): void {
    const { heap } = this;
    let at = heap.length;
    heap.push(found);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent];
      if (above === undefined || !this.worse(found, above)) break;
      heap[at] = above;
      heap[parent] = found;
      at = parent;
    }
  }

  private replaceRoot(found: Found): void {
    const { heap } = this;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      const left = heap[child];
      const right = heap[child + 1];
      if (left === undefined) break;
      let least = left;
      if (right !== undefined && this.worse(right, left)) {
        child += 1;
        least = right;
      }
      if (!this.worse(least, found)) break;
      heap[at] = least;
      at = child;
    }
    heap[at] = found;
  }
}
