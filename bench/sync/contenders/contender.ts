import type { Dialect } from '../../../tests/load/dialect';
import type { Door } from '../client/scenario';

/** A server that can be measured. */
export interface Contender {
  readonly name: string;
  readonly dialect: Dialect;
  /** Whether a document is still there after a restart. */
  readonly keeps: boolean;
  /** Why it can not be measured here; undefined where it can. */
  obstacle(): Promise<string | undefined>;
  start(): Promise<Running>;
}

/** One that runs. What it is not able to, or what can not be seen from here, is null. */
export interface Running {
  /** A way in, for somebody with the right to write. */
  door(document: string): Door;
  /** Makes documents; without a state, empty ones. */
  make(documents: readonly { readonly name: string; readonly state?: Uint8Array }[]): Promise<void>;
  /** CPU seconds so far, those of its database included. */
  cpu(): number | null;
  readonly pid: number | undefined;
  /** After a collection of garbage. `held`: the heap and what hangs on it; `rss`: all. Bytes. */
  memory(): Promise<{ readonly held: number; readonly rss: number } | null>;
  /** Ends it and starts it again with the same data; null where it is not ours to end. */
  readonly restart: ((signal: 'SIGTERM' | 'SIGKILL') => Promise<void>) | null;
  stop(): Promise<void>;
}
