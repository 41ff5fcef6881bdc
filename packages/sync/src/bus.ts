import type { LogRow } from './room-store';

/** Presence as nodes tell it each other. */
export interface SharedPresence {
  readonly client: number;
  readonly clock: number;
  /** JSON with the identity in it, or `null` for somebody who left. */
  readonly state: string;
  readonly owner: string;
}

export interface BusHandlers {
  /** A row that another node committed; without `batch` where only its number is known. */
  row(document: string, seq: number, batch: Uint8Array | null): void;
  presence(document: string, entries: readonly SharedPresence[]): void;
  /** Somebody wants to know who is present here. */
  presenceAsked(document: string): void;
  /** Messages may have been missed: what is open must be read again. */
  doubt(): void;
}

/**
 * What nodes tell each other. Nothing may depend on it arriving: the log is the truth, and every
 * node looks at it regularly.
 */
export interface Bus {
  start(handlers: BusHandlers): Promise<void>;
  /** A room was opened here (and who is present elsewhere is of interest), or closed. */
  opened(document: string): void;
  closed(document: string): void;
  committed(rows: readonly LogRow[]): void;
  presence(document: string, entries: readonly SharedPresence[]): void;
  close(): Promise<void>;
}

/** For one process alone. */
export const noBus: Bus = {
  start: () => Promise.resolve(),
  opened: () => undefined,
  closed: () => undefined,
  committed: () => undefined,
  presence: () => undefined,
  close: () => Promise.resolve(),
};
