import type { LogRow, RoomStore } from './room-store';

/** Something with updates to write: a room's log. */
export interface Writer {
  /** The next row, or null where nothing can be written now. */
  takeRow(): LogRow | null;
  /** The row is durable. */
  committed(): void;
  /** The row is not written, because another node has written one of this number. */
  taken(): void;
  /** The row may or may not be durable. */
  failed(error: unknown): void;
}

export interface CommitEvents {
  /** `rows` were offered together, which took `milliseconds`; `kept` of them are durable. */
  committed(kept: readonly LogRow[], rows: number, milliseconds: number): void;
}

const MAX_ROWS = 256;
/** From the beginning of one group to that of the next, at least, in milliseconds. */
const PACE = 5;

/**
 * Writes what all rooms have waiting in one statement, one statement at a time: what arrives
 * while one is being written goes with the next. So a commit's cost, and that of the frame that
 * relays it to each socket, is shared by all who edit at that moment. Who edits after a quiet
 * moment waits for nothing; while edits come in fast, groups follow each other at a pace.
 */
export class GroupCommit {
  private readonly waiting = new Set<Writer>();
  private running: Promise<void> | null = null;
  private beganAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly store: RoomStore,
    private readonly events: CommitEvents,
  ) {}

  /** How many rooms wait for a commit. */
  get depth(): number {
    return this.waiting.size;
  }

  request(writer: Writer): void {
    this.waiting.add(writer);
    this.running ??= this.run();
  }

  /** Resolves when nothing waits and nothing is being written. */
  async idle(): Promise<void> {
    while (this.running) await this.running;
  }

  private async run(): Promise<void> {
    do {
      const rest = this.beganAt + PACE - performance.now();
      // At the least, what the sockets deliver in the same turn goes into the same group.
      if (rest < 1) await new Promise(setImmediate);
      else await new Promise((resolve) => setTimeout(resolve, rest));
      await this.commitGroup();
    } while (this.waiting.size > 0);
    this.running = null;
  }

  private async commitGroup(): Promise<void> {
    const group: { writer: Writer; row: LogRow }[] = [];
    for (const writer of this.waiting) {
      if (group.length === MAX_ROWS) break;
      this.waiting.delete(writer);
      const row = writer.takeRow();
      if (row) group.push({ writer, row });
    }
    if (group.length === 0) return;
    const rows = group.map(({ row }) => row);
    const began = performance.now();
    this.beganAt = began;
    let kept: ReadonlySet<string>;
    try {
      kept = await this.store.append(rows);
    } catch (error) {
      for (const { writer } of group) writer.failed(error);
      return;
    }
    const durable = rows.filter(({ document }) => kept.has(document));
    this.events.committed(durable, rows.length, performance.now() - began);
    for (const { writer, row } of group) {
      if (kept.has(row.document)) writer.committed();
      else writer.taken();
    }
  }
}
