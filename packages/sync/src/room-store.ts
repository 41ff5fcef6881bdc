import type { Claim } from './ownership';

/** Updates of one document that are committed together: one row of the log. */
export interface LogRow extends StoredRow {
  readonly document: string;
}

export interface StoredRow {
  /** 1, 2, 3 … within the document, without a gap. */
  readonly seq: number;
  /** Updates as `encodeBatch` frames them. */
  readonly batch: Uint8Array;
}

export interface StoredRoom {
  /** A state of the document, as a Yjs update. */
  readonly snapshot: Uint8Array;
  /** The snapshot's state vector; null where it was never worked out. */
  readonly stateVector: Uint8Array | null;
  /** Whose client ids are, as `Ownership` encodes it; null where none was claimed. */
  readonly owners: Uint8Array | null;
  /** What the log holds besides, in order. */
  readonly updates: Uint8Array[];
  /** Client ids that are claimed in it. */
  readonly claims: readonly Claim[];
  /** The last number used, in the snapshot or the log. */
  readonly lastSeq: number;
}

/** A document and the number behind which its log is to be read. */
export interface Place {
  readonly document: string;
  readonly seq: number;
}

/** What a document's log holds behind a place. */
export interface Continuation {
  readonly rows: StoredRow[];
  /** The number up to which the snapshot contains the log. */
  readonly snapshotSeq: number;
}

/** A state that contains the log up to `seq`. */
export interface Compaction {
  readonly seq: number;
  readonly state: Uint8Array;
  readonly stateVector: Uint8Array;
  readonly owners: Uint8Array;
}

/** What a node says of itself. */
export interface NodeSign {
  readonly node: string;
  /** Whether it has rooms open: whoever says so and falls silent has died. */
  readonly serving: boolean;
  /** Whether edits that it may have relayed were not stored since it last said so. */
  readonly lost: boolean;
}

/** Where rooms are kept. Every method either does all it says or throws and does nothing. */
export interface RoomStore {
  /** Null where no such document was ever made. */
  load(document: string): Promise<StoredRoom | null>;
  /**
   * At most one row for each document. Resolves with the documents whose rows are durable; a row
   * whose number is used already is not written, and the others are all the same.
   */
  append(rows: readonly LogRow[]): Promise<ReadonlySet<string>>;
  /** Documents whose logs go on behind the given places; others are left out. */
  readBehind(places: readonly Place[]): Promise<ReadonlyMap<string, Continuation>>;
  /**
   * Replaces the snapshot and the rows behind it by a state that contains both, unless the
   * snapshot has come as far already. Rows that other nodes may not have read yet stay.
   */
  compact(document: string, compaction: Compaction): Promise<void>;
  /** A node lives, or stops. */
  sign(sign: NodeSign): Promise<void>;
  /**
   * Whether, of late, a node was lost or could not write. `silent`: for how long a node that
   * serves may say nothing; `late`: how far back to look; both in milliseconds.
   */
  hasLost(silent: number, late: number): Promise<boolean>;
}
