import type { RoomStore, StoredRow } from './room-store';

/** A log that other nodes write to as well. */
export interface FollowingLog {
  readonly document: string;
  readonly held: { readonly seq: number };
  followed(rows: readonly StoredRow[], snapshotSeq: number): void;
  couldNotFollow(): void;
}

const MAX_PLACES = 500;

/**
 * Reads for all rooms what other nodes have written, one statement at a time; what is asked for
 * meanwhile goes with the next.
 */
export class Follower {
  private readonly waiting = new Set<FollowingLog>();
  private running: Promise<void> | null = null;

  constructor(
    private readonly store: RoomStore,
    private readonly failed: (error: unknown) => void,
  ) {}

  request(log: FollowingLog): void {
    this.waiting.add(log);
    this.running ??= this.run();
  }

  private async run(): Promise<void> {
    await new Promise(setImmediate);
    while (this.waiting.size > 0) await this.readGroup();
    this.running = null;
  }

  private async readGroup(): Promise<void> {
    const group = [...this.waiting].slice(0, MAX_PLACES);
    for (const log of group) this.waiting.delete(log);
    try {
      const found = await this.store.readBehind(
        group.map((log) => ({ document: log.document, seq: log.held.seq })),
      );
      for (const log of group) {
        const { rows = [], snapshotSeq = 0 } = found.get(log.document) ?? {};
        log.followed(rows, snapshotSeq);
      }
    } catch (error) {
      this.failed(error);
      for (const log of group) log.couldNotFollow();
    }
  }
}
