import type { DocumentWork } from './document-work';
import type { HeldDocument } from './held-document';
import type { RoomStore } from './room-store';

/** Updates in the log behind the snapshot from which compaction is worth while. */
const LEAST = 200;
/** From this many on it is due whatever their size. */
const MOST = 5_000;
/** Until then they must come to this part of the snapshot, or a large one is rewritten for little. */
const SHARE = 1 / 8;
/** A document is compacted for no more than one part in this of the time. */
const REST = 20;

interface Waiting {
  readonly notBefore: number;
  /** What could not be compacted may be, later: when the log is this long. */
  readonly least: number;
}

export interface CompactableLog {
  readonly document: string;
  readonly held: HeldDocument;
}

/** Replaces long logs by snapshots, one document at a time. */
export class Compaction {
  private readonly queue = new Set<CompactableLog>();
  private readonly waiting = new WeakMap<HeldDocument, Waiting>();
  private running = false;

  constructor(
    private readonly store: RoomStore,
    private readonly work: DocumentWork,
    private readonly failed: (document: string, error: unknown) => void,
  ) {}

  /** Called when a log has grown. */
  consider(log: CompactableLog): void {
    if (this.queue.has(log) || !this.isDue(log.held)) return;
    this.queue.add(log);
    if (!this.running) void this.run();
  }

  private isDue(held: HeldDocument): boolean {
    const { notBefore, least } = this.waiting.get(held) ?? { notBefore: 0, least: LEAST };
    if (held.tailLength < least || Date.now() < notBefore) return false;
    return held.tailLength >= MOST || held.tailBytes >= held.snapshotBytes * SHARE;
  }

  private async run(): Promise<void> {
    this.running = true;
    for (const log of this.queue) {
      await this.compact(log);
      this.queue.delete(log);
    }
    this.running = false;
  }

  private async compact({ document, held }: CompactableLog): Promise<void> {
    const { tailLength, seq } = held;
    const began = Date.now();
    let done = false;
    try {
      const compacted = await this.work.compact(held.all());
      if (compacted) {
        await this.store.compact(document, { seq, ...compacted, owners: held.owners.encode() });
        held.replace(compacted, tailLength);
        done = true;
      }
    } catch (error) {
      this.failed(document, error);
    }
    const now = Date.now();
    this.waiting.set(held, {
      notBefore: now + (now - began) * REST,
      least: done ? LEAST : tailLength * 2,
    });
  }
}
