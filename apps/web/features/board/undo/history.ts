import type { Change } from '@vicinity/board';

/** One step that a person took, and how it was announced. */
export interface Done {
  readonly changes: readonly Change[];
  readonly said: string;
}

/** What this person did on this page and may take back, and what they took back; latest last. */
export interface History {
  readonly past: readonly Done[];
  readonly future: readonly Done[];
}

export const noHistory: History = { past: [], future: [] };

const KEPT = 200;

/** A new step; what was taken back before can no longer be done again. */
export function pushed({ past }: History, entry: Done): History {
  return { past: [...past, entry].slice(-KEPT), future: [] };
}

/** A step was taken back; `back` does it again, or is null where that was refused. */
export function undone({ past, future }: History, entry: Done, back: Done | null): History {
  return {
    past: past.filter((done) => done !== entry),
    future: back ? [...future, back] : future,
  };
}

/** A step was done again; `back` takes it back, or is null where that was refused. */
export function redone({ past, future }: History, entry: Done, back: Done | null): History {
  return {
    past: back ? [...past, back] : past,
    future: future.filter((done) => done !== entry),
  };
}
