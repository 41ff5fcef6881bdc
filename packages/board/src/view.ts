/** The layout of a board's document that this code reads and writes. See `migrations.ts`. */
export const BOARD_VERSION = 1;

/** `[columnId, key]`: one value, so that a move is one `set` and can neither tear nor double. */
export type Position = readonly [columnId: string, key: string];

/** What columns and labels are coloured with: names, which each theme gives its own tone. */
export const boardColors = [
  'gray',
  'red',
  'orange',
  'yellow',
  'green',
  'teal',
  'blue',
  'violet',
  'pink',
] as const;
export type BoardColor = (typeof boardColors)[number];

/** Most urgent first. */
export const priorities = ['urgent', 'high', 'medium', 'low'] as const;
export type Priority = (typeof priorities)[number];

/** Somebody on a card, for the organization they are on it for (null: not recorded). */
export interface Assignee {
  readonly personId: string;
  readonly organizationId: string | null;
}

export interface CardView {
  readonly id: string;
  readonly title: string;
  /** The beginning of the card's text, for lists and search. The text is a document of its own. */
  readonly excerpt: string;
  readonly position: Position;
  /** By person id. */
  readonly assignees: readonly Assignee[];
  /** Calendar days, `YYYY-MM-DD`, without a time zone. A start may lie behind its due day. */
  readonly startOn: string | null;
  readonly dueOn: string | null;
  /** Days of work of one person, above 0. */
  readonly estimate: number | null;
  readonly priority: Priority | null;
  /** Ids of labels, sorted; some may be archived: look them up in `BoardView.labels`. */
  readonly labels: readonly string[];
  readonly deliverable: boolean;
  /** Ids of the cards that must be done before this one, sorted; merging may close a circle. */
  readonly dependsOn: readonly string[];
  /** Milliseconds since 1970 by the clock of whoever did it; null where it was not recorded. */
  readonly createdAt: number | null;
  readonly archivedAt: number | null;
}

export interface ColumnView {
  readonly id: string;
  readonly title: string;
  readonly key: string;
  readonly color: BoardColor | null;
  /** How many cards it should hold at most; more is shown as a warning and never refused. */
  readonly wipLimit: number | null;
  readonly archivedAt: number | null;
  /** In order, without archived ones. */
  readonly cards: readonly CardView[];
}

export interface LabelView {
  readonly id: string;
  readonly name: string;
  readonly color: BoardColor;
  readonly archivedAt: number | null;
}

/** Whom a rule tells when a card enters its column. */
export const notified = ['nobody', 'assignees', 'parties'] as const;

/** What happens to a card when it enters a column; see `rules.ts`. */
export interface RuleView {
  readonly id: string;
  readonly columnId: string;
  /** A label's id. */
  readonly label: string | null;
  readonly priority: Priority | null;
  /** The card is due so many days after it enters. */
  readonly dueIn: number | null;
  readonly deliverable: boolean;
  /** `<person id> <organization id>`, or `mover`. */
  readonly assignee: string | null;
  readonly notify: (typeof notified)[number];
  readonly archivedAt: number | null;
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
  /** Latest first. */
  readonly archivedCards: readonly CardView[];
  readonly archivedColumns: readonly ColumnView[];
  /** By name; those that cards carry without a definition are among them. */
  readonly labels: readonly LabelView[];
  readonly archivedLabels: readonly LabelView[];
  /** By id, without archived ones. */
  readonly rules: readonly RuleView[];
}
