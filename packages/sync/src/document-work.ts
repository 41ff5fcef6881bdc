/** What takes a Yjs document, or time in proportion to one: done beside the main thread. */
export interface DocumentWork {
  /** What a client with this state vector lacks of a state. */
  difference(state: Uint8Array, stateVector: Uint8Array): Promise<Uint8Array>;
  /**
   * One state in the place of many updates, checked against them; null where that cannot be made
   * without loss, because one of them waits for another that never came.
   */
  compact(updates: readonly Uint8Array[]): Promise<Compacted | null>;
  close(): Promise<void>;
}

export interface Compacted {
  readonly state: Uint8Array;
  readonly stateVector: Uint8Array;
}

export type WorkRequest =
  | {
      readonly kind: 'difference';
      readonly id: number;
      readonly state: Uint8Array;
      readonly stateVector: Uint8Array;
    }
  | { readonly kind: 'compact'; readonly id: number; readonly updates: readonly Uint8Array[] };

export type WorkReply =
  | { readonly kind: 'difference'; readonly id: number; readonly missing: Uint8Array }
  | { readonly kind: 'compacted'; readonly id: number; readonly compacted: Compacted | null }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };
