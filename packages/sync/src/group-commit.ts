import type { LogRow, RoomStore } from './room-store';

/** Something with updates to write: a room. */
export interface Writer {
  /** The next row, or null where nothing waits. Called only when no row of it is in flight. */
  takeRow(): LogRow | null;
  /** The row is durable. */
  committed(): void;
  /** The row may or may not be durable. */
  failed(error: unknown): void;
}

const MAX_ROWS = 256;

/**
 * Writes what all rooms have waiting in one statement, one statement at a time: what arrives
 * while one is being written goes with the next. So a commit's cost is shared by everyone who
 * edits at that moment, and nobody waits for a timer.
 */
export class GroupCommit {
  private readonly waiting = new Set<Writer>();
  private running: Promise<void> | null = null;
  commits = 0;

  constructor(private readonly store: RoomStore) {}

  request(writer: Writer): void {
    this.waiting.add(writer);
    this.running ??= this.run();
  }

  /** Resolves when nothing waits and nothing is being written. */
  async idle(): Promise<void> {
    while (this.running) await this.running;
  }

  private async run(): Promise<void> {
    // Messages that the sockets deliver in the same turn go into the same group.
    await new Promise(setImmediate);
    while (this.waiting.size > 0) await this.commitGroup();
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
    try {
      await this.store.append(group.map(({ row }) => row));
      this.commits += 1;
    } catch (error) {
      for (const { writer } of group) writer.failed(error);
      return;
    }
    for (const { writer } of group) writer.committed();
  }
}
