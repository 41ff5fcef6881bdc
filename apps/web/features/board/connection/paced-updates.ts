/** While edits come in fast, they are taken in together and at most so often, in milliseconds. */
const PACE = 50;
/** So many times as long as taking them in took, the page is then left to who uses it. */
const REST = 2;

/**
 * Edits of others on their way into a document. Each time some are taken in, the editor and the
 * page follow, so that twenty who write fast would leave no time for the one who sits here. An
 * edit after a quiet moment is taken in at once.
 */
export class PacedUpdates {
  private waiting: Uint8Array[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;
  private restsUntil = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly takeIn: (updates: readonly Uint8Array[]) => void,
    private readonly now: () => number = () => performance.now(),
  ) {}

  add(update: Uint8Array): void {
    this.waiting.push(update);
    const rest = this.restsUntil - this.now();
    if (rest <= 0) this.flush();
    else this.timer ??= setTimeout(() => this.flush(), rest);
  }

  /** Takes in what waits. */
  flush(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (this.waiting.length === 0) return;
    const updates = this.waiting;
    this.waiting = [];
    const began = this.now();
    this.takeIn(updates);
    const ended = this.now();
    this.restsUntil = ended + Math.max(PACE, REST * (ended - began));
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.waiting = [];
  }
}
