/** A row's identity and the time of its last change, ms since 1970. */
export type Stamp = { readonly id: string; readonly changedAt: number };

/** What a follower has to know of a table to keep something made of it up to date. */
export interface Followed {
  /** Rows changed at or after an instant, whether or not they are to be held. */
  changed(since: Date): Promise<readonly Stamp[]>;
  /** Every row that is to be held. */
  all(): Promise<readonly Stamp[]>;
  /** Reads rows and holds, or lets go of, each. Returns when they had last changed. */
  take(ids: readonly string[]): Promise<readonly Stamp[]>;
  drop(id: string): void;
}

/** Milliseconds; see {@link TableFollower}. */
const overlap = 120_000;
/** Milliseconds between two comparisons of what is held with the whole table. */
const reconcileEvery = 600_000;
/** Rows read between two breaths of the process. */
const batch = 500;

/**
 * Keeps up with a table by `updated_at`. A row carries the time its writer began, and may become
 * visible long after rows with later times: each reading therefore goes back `overlap` before the
 * newest time seen, and skips what it knows in that state. What even that misses (rows written
 * with old times, deleted rows) a reconciliation with the whole table finds.
 */
export class TableFollower {
  /** When each row that was read had last changed; held or not to be held. */
  private readonly known = new Map<string, number>();
  private seenUntil = 0;
  private reconciledAt = Number.NEGATIVE_INFINITY;
  /** Rows to be read by the reading under way, and those read. */
  readonly progress = { wanted: 0, read: 0 };

  constructor(
    private readonly table: Followed,
    private readonly now: () => number,
  ) {}

  async update(): Promise<void> {
    if (this.now() - this.reconciledAt >= reconcileEvery) await this.reconcile();
    else await this.readStale(await this.table.changed(new Date(this.seenUntil - overlap)));
  }

  /** Lets go of rows that turned out to be gone. */
  forget(ids: Iterable<string>): void {
    for (const id of ids) {
      this.table.drop(id);
      this.known.delete(id);
    }
  }

  private async reconcile(): Promise<void> {
    const stamps = await this.table.all();
    const present = new Set(stamps.map(({ id }) => id));
    this.forget([...this.known.keys()].filter((id) => !present.has(id)));
    await this.readStale(stamps);
    this.reconciledAt = this.now();
  }

  private async readStale(stamps: readonly Stamp[]): Promise<void> {
    const stale = stamps.filter(({ id, changedAt }) => this.known.get(id) !== changedAt);
    this.progress.wanted = stale.length;
    this.progress.read = 0;
    for (let at = 0; at < stale.length; at += batch) {
      const ids = stale.slice(at, at + batch).map(({ id }) => id);
      // Known also where it is not held: the window would have it read again and again.
      for (const { id, changedAt } of await this.table.take(ids)) this.known.set(id, changedAt);
      this.progress.read += ids.length;
      await new Promise(setImmediate);
    }
    const newest = stamps.reduce(
      (latest, { changedAt }) => Math.max(latest, changedAt),
      this.seenUntil,
    );
    // A clock that ran ahead somewhere must not blind the follower to everybody else's changes.
    this.seenUntil = Math.min(newest, this.now());
  }
}
