import * as Y from 'yjs';
import { factsOf, Knowledge } from './knowledge';
import type { StoredRoom } from './room-store';

/** Up to this many bytes a joining client gets everything, known to it or not. */
const AS_STORED_LIMIT = 64 * 1024;

/** The durable part of a room's document, as bytes: a snapshot and the log behind it. */
export class HeldDocument {
  private snapshot: Uint8Array;
  private tail: Uint8Array[];
  private tailBytes: number;
  /** The last number of the log that is in here. */
  seq: number;
  /** The number up to which the snapshot contains the log. */
  snapshotSeq: number;

  constructor(stored: StoredRoom) {
    this.snapshot = stored.snapshot;
    this.tail = [...stored.updates];
    this.tailBytes = sizeOf(this.tail);
    this.seq = stored.lastSeq;
    this.snapshotSeq = stored.snapshotSeq;
  }

  get bytes(): number {
    return this.snapshot.byteLength + this.tailBytes;
  }

  get tailLength(): number {
    return this.tail.length;
  }

  append(seq: number, updates: readonly Uint8Array[]): void {
    this.seq = seq;
    this.tail.push(...updates);
    this.tailBytes += sizeOf(updates);
  }

  knowledge(): Knowledge {
    const knowledge = new Knowledge();
    for (const update of this.all()) knowledge.learn(factsOf(update));
    return knowledge;
  }

  /** Updates that carry a client with this state vector to the present; the last completes it. */
  missingFor(stateVector: Uint8Array): Uint8Array[] {
    const isFresh = Y.decodeStateVector(stateVector).size === 0;
    if (isFresh || this.bytes <= AS_STORED_LIMIT) return this.all();
    const doc = this.build();
    const missing = Y.encodeStateAsUpdate(doc, stateVector);
    doc.destroy();
    return [missing];
  }

  /**
   * The whole document as one update, without what was deleted; null where that cannot be made
   * without loss, because something in the log waits for an update that never came.
   */
  compacted(): Uint8Array | null {
    const doc = this.build();
    const isWhole = doc.store.pendingStructs === null && doc.store.pendingDs === null;
    const state = isWhole ? Y.encodeStateAsUpdate(doc) : null;
    doc.destroy();
    if (!state) return null;
    const compact = new Knowledge();
    compact.learn(factsOf(state));
    return this.all().every((update) => compact.assess(factsOf(update)) === 'known') ? state : null;
  }

  /** Puts a compacted state in the place of the snapshot and the first `count` of the tail. */
  replace(state: Uint8Array, seq: number, count: number): void {
    this.snapshot = state;
    this.snapshotSeq = seq;
    this.tail = this.tail.slice(count);
    this.tailBytes = sizeOf(this.tail);
  }

  private all(): Uint8Array[] {
    return [this.snapshot, ...this.tail];
  }

  private build(): Y.Doc {
    const doc = new Y.Doc();
    doc.transact(() => {
      for (const update of this.all()) Y.applyUpdate(doc, update);
    });
    return doc;
  }
}

function sizeOf(updates: readonly Uint8Array[]): number {
  return updates.reduce((sum, update) => sum + update.byteLength, 0);
}
