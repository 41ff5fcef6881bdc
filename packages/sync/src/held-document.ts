import * as Y from 'yjs';
import { Deletions } from './deletions';
import type { Compacted, DocumentWork } from './document-work';
import { Knowledge } from './knowledge';
import { Ownership } from './ownership';
import type { StoredRoom } from './room-store';
import { deletesOffset, type Facts, scanUpdate } from './scan-update';

/** Up to this many bytes a joining client gets everything, known to it or not. */
const AS_STORED_LIMIT = 64 * 1024;

/**
 * The durable part of a room's document, as bytes: a snapshot and the log behind it. Updates of
 * the log are held as they are; nothing of them is made into objects.
 */
export class HeldDocument {
  private snapshot: Uint8Array;
  /** How far the snapshot goes, without the tail; null where that was never worked out. */
  private snapshotVector: Uint8Array | null;
  private tail: Uint8Array[];
  tailBytes: number;
  /** Whose the client ids are, of what waits for the log too. */
  readonly owners: Ownership;
  /** What the tail deletes, and what waits to become part of it. */
  private deletions = new Deletions();
  /** Where in the snapshot its deletions begin. */
  private deletesAt: number | null = null;
  /** The last number of the log that is in here. */
  seq: number;

  constructor(stored: StoredRoom) {
    this.snapshot = stored.snapshot;
    this.snapshotVector = stored.stateVector;
    this.tail = stored.updates;
    this.tailBytes = sizeOf(this.tail);
    this.seq = stored.lastSeq;
    this.owners = new Ownership(stored.owners);
    this.owners.claim(stored.claims);
  }

  get bytes(): number {
    return this.snapshot.byteLength + this.tailBytes;
  }

  get snapshotBytes(): number {
    return this.snapshot.byteLength;
  }

  get tailLength(): number {
    return this.tail.length;
  }

  /** @throws Malformed where the store holds something else than updates */
  knowledge(): Knowledge {
    const knowledge = new Knowledge(this.snapshotVector ?? undefined);
    if (!this.snapshotVector) {
      knowledge.learn(scanUpdate(this.snapshot));
      this.snapshotVector = knowledge.stateVector();
    }
    for (const update of this.tail) {
      const facts = scanUpdate(update);
      knowledge.learn(facts);
      this.deletions.add(facts.deletes);
    }
    return knowledge;
  }

  append(seq: number, updates: readonly Uint8Array[]): void {
    this.seq = seq;
    for (const update of updates) {
      this.tail.push(update);
      this.tailBytes += update.byteLength;
    }
  }

  /** Remembers what an update deletes that was accepted and is yet to be appended. */
  learnDeletes({ deletes }: Facts): void {
    this.deletions.add(deletes);
  }

  /** Whether all that an update deletes is deleted already. Looks through the snapshot. */
  hasDeleted({ deletes }: Facts): boolean {
    if (this.deletions.cover(deletes)) return true;
    const all = new Deletions();
    all.add(scanUpdate(this.deletesOfSnapshot()).deletes);
    for (const update of this.tail) all.add(scanUpdate(update).deletes);
    return all.cover(deletes);
  }

  /**
   * Updates that carry a client with this state vector to the present. Only where a large
   * snapshot has something that the client lacks, and the client something of its own, does it
   * take work.
   */
  missingFor(stateVector: Uint8Array, work: DocumentWork): Uint8Array[] | Promise<Uint8Array[]> {
    const theirs = Y.decodeStateVector(stateVector);
    if (theirs.size === 0 || this.bytes <= AS_STORED_LIMIT) return this.all();
    if (this.snapshotVector && new Knowledge(this.snapshotVector).isWithin(theirs)) {
      return [this.deletesOfSnapshot(), ...this.tail];
    }
    const tail = [...this.tail];
    return work.difference(this.snapshot, stateVector).then((missing) => [missing, ...tail]);
  }

  /** Updates that together are all that the log holds. */
  all(): Uint8Array[] {
    return [this.snapshot, ...this.tail];
  }

  /** Puts a compacted state in the place of the snapshot and the first `count` of the tail. */
  replace({ state, stateVector }: Compacted, count: number): void {
    this.snapshot = state;
    this.snapshotVector = stateVector;
    this.deletesAt = null;
    this.tail = this.tail.slice(count);
    this.tailBytes = sizeOf(this.tail);
  }

  /** The snapshot's deletions alone, as an update without structs. */
  private deletesOfSnapshot(): Uint8Array {
    this.deletesAt ??= deletesOffset(this.snapshot);
    const update = new Uint8Array(1 + this.snapshot.byteLength - this.deletesAt);
    update.set(this.snapshot.subarray(this.deletesAt), 1);
    return update;
  }
}

function sizeOf(updates: readonly Uint8Array[]): number {
  return updates.reduce((sum, update) => sum + update.byteLength, 0);
}
