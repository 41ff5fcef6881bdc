/** Updates of one document that are committed together: one row of the log. */
export interface LogRow {
  readonly document: string;
  /** 1, 2, 3 … within the document, without a gap. */
  readonly seq: number;
  /** Updates as `encodeBatch` frames them. */
  readonly batch: Uint8Array;
}

export interface StoredRoom {
  /** A state of the document, as a Yjs update. */
  readonly snapshot: Uint8Array;
  /** What the log holds besides, in order. */
  readonly updates: readonly Uint8Array[];
  /** The number up to which the snapshot contains the log. */
  readonly snapshotSeq: number;
  /** The last number used, in the snapshot or the log. */
  readonly lastSeq: number;
}

/** Where rooms are kept. Every method either does all it says or throws and does nothing. */
export interface RoomStore {
  /** Makes a document with its first state, unless there is one. */
  create(document: string, state: Uint8Array): Promise<void>;
  /** Null where no such document was ever made. */
  load(document: string): Promise<StoredRoom | null>;
  /**
   * Durable when it resolves. Throws where a row of that number exists: then somebody else
   * writes to the same log, and what this process holds in memory is not the truth.
   */
  append(rows: readonly LogRow[]): Promise<void>;
  /** Replaces the snapshot and the rows behind it by a state that contains both. */
  compact(document: string, compaction: Compaction): Promise<void>;
}

/** A state that contains the snapshot of number `from` and the rows after it up to `to`. */
export interface Compaction {
  readonly from: number;
  readonly to: number;
  readonly state: Uint8Array;
}
