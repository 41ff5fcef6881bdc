/** The layout of a board's document that this code reads and writes. See `migrations.ts`. */
export const BOARD_VERSION = 1;

/** `[columnId, key]`: one value, so that a move is one `set` and can neither tear nor double. */
export type Position = readonly [columnId: string, key: string];

export interface CardView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly position: Position;
  /** Ids of persons, sorted. */
  readonly assignees: readonly string[];
  /** A calendar day, `YYYY-MM-DD`, without a time zone. */
  readonly dueOn: string | null;
  /** Sorted. */
  readonly labels: readonly string[];
  readonly deliverable: boolean;
  /** Milliseconds since 1970 by the clock of whoever archived it. */
  readonly archivedAt: number | null;
}

export interface ColumnView {
  readonly id: string;
  readonly title: string;
  readonly key: string;
  readonly archivedAt: number | null;
  /** In order, without archived ones. */
  readonly cards: readonly CardView[];
}

/**
 * A board as it is shown. Every card of the document stands in exactly one of
 * `columns[].cards`, `unsorted` and `archivedCards`.
 */
export interface BoardView {
  readonly version: number;
  readonly columns: readonly ColumnView[];
  /** Cards whose column is gone or archived: they stay visible here. */
  readonly unsorted: readonly CardView[];
  readonly archivedCards: readonly CardView[];
  readonly archivedColumns: readonly ColumnView[];
}
