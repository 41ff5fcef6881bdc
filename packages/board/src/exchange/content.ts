import type { BoardColor, Priority, RuleView } from '../view';
import type { BodyNode } from './text/body-node';

/**
 * A board as files carry it: what every format is read into and written from. Ids are those of the
 * source; columns, and cards within their column, stand in order.
 */
export interface BoardContent {
  readonly columns: readonly ColumnContent[];
  readonly labels: readonly LabelContent[];
  readonly cards: readonly CardContent[];
  /** Those whom the cards' assignees name. */
  readonly people: readonly PersonContent[];
  /** What happens when a card enters a column; other tools' files have none. */
  readonly rules?: readonly RuleContent[];
}

export type RuleContent = Omit<RuleView, 'archivedAt'>;

export interface ColumnContent {
  readonly id: string;
  readonly title: string;
  readonly color: BoardColor | null;
  readonly wipLimit: number | null;
  /** Milliseconds since 1970. */
  readonly archivedAt: number | null;
}

export interface LabelContent {
  readonly id: string;
  readonly name: string;
  readonly color: BoardColor;
  readonly archivedAt: number | null;
}

export interface CardContent {
  readonly id: string;
  /** Null or of no column: it is not in any. */
  readonly columnId: string | null;
  readonly title: string;
  /** Calendar days, `YYYY-MM-DD`. */
  readonly startOn: string | null;
  readonly dueOn: string | null;
  /** Days of work. */
  readonly estimate: number | null;
  readonly priority: Priority | null;
  readonly deliverable: boolean;
  readonly labels: readonly string[];
  readonly assignees: readonly {
    readonly personId: string;
    readonly organizationId: string | null;
  }[];
  readonly dependsOn: readonly string[];
  readonly createdAt: number | null;
  readonly archivedAt: number | null;
  readonly text: readonly BodyNode[];
}

export interface PersonContent {
  readonly id: string;
  readonly name: string;
  /** Another name that the source knows the person by. */
  readonly alias?: string;
  readonly organizationId?: string | null;
  readonly organization?: string | null;
}

export function cardContent(
  card: Pick<CardContent, 'id' | 'columnId' | 'title'> & Partial<CardContent>,
): CardContent {
  return {
    startOn: null,
    dueOn: null,
    estimate: null,
    priority: null,
    deliverable: false,
    labels: [],
    assignees: [],
    dependsOn: [],
    createdAt: null,
    archivedAt: null,
    text: [],
    ...card,
  };
}
