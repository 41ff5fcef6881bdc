import type { Dialect } from '../../../tests/load/dialect';

/** What the load client is told to do, as a message to its process. */
export type Scenario = EditScenario | OpenScenario | HoldScenario;

export interface Door {
  readonly address: string;
  /** The document's name, for servers that want it in each message. */
  readonly document: string;
}

/** People who type, and people who watch: the first `editors` of each room type. */
export interface EditScenario {
  readonly kind: 'edit';
  readonly dialect: Dialect;
  readonly rooms: readonly { readonly doors: readonly Door[]; readonly editors: number }[];
  /** One after the other: letters per second of each editor, for so many seconds. */
  readonly stages: readonly { readonly rate: number; readonly seconds: number }[];
  /** No further stage once the 99th percentile is above this, in milliseconds. */
  readonly stopAbove?: number;
}

/** Many who come at once and want the whole document. */
export interface OpenScenario {
  readonly kind: 'open';
  readonly dialect: Dialect;
  readonly doors: readonly Door[];
}

/** Connections that are opened, and then are idle until the process is told `release`. */
export interface HoldScenario {
  readonly kind: 'hold';
  readonly dialect: Dialect;
  readonly doors: readonly Door[];
}

export interface StageOutcome {
  readonly rate: number;
  readonly deliveredPerSecond: number;
  readonly delivered: number;
  readonly lost: number;
  readonly p50: number;
  readonly p99: number;
  readonly worst: number;
  /** Of each acknowledgement, from the edit; null where the server sends none. */
  readonly ackP99: number | null;
  /** CPU seconds of the load client per second of the clock: near 1 it is itself the limit. */
  readonly clientLoad: number;
}

export interface OpenOutcome {
  /** Milliseconds from the first connection's start until the last has all. */
  readonly all: number;
  readonly median: number;
  readonly bytes: number;
  readonly clientLoad: number;
}

/** What the load client says. `begin` and `end` enclose what is measured. */
export type Report =
  | { readonly kind: 'begin' }
  | { readonly kind: 'end'; readonly stage: StageOutcome }
  | { readonly kind: 'opened'; readonly outcome: OpenOutcome }
  | { readonly kind: 'held' }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly reason: string };
