import * as Y from 'yjs';
import { seedBody } from './body';
import {
  reschedule,
  setAssigned,
  setDependency,
  setEstimate,
  setExcerpt,
  setLabelled,
  setPriority,
} from './card-fields';
import { createCard } from './cards';
import { addColumn, setColumnColor, setWipLimit } from './columns';
import { type Board, type BoardTools, metaOf } from './document';
import { addLabel } from './labels';
import { openBoard } from './open-board';
import { type Assignee, BOARD_VERSION, type BoardColor, type Priority } from './view';

/** What a new board holds, its texts already in the project's language. */
export interface BoardTemplate {
  readonly columns: readonly ColumnTemplate[];
  /** Labels with colours; labels of cards that are not among them are defined in grey. */
  readonly labels?: readonly { readonly name: string; readonly color: BoardColor }[];
}

export interface ColumnTemplate {
  readonly title: string;
  readonly color?: BoardColor | null;
  readonly wipLimit?: number | null;
  readonly cards?: readonly CardTemplate[];
}

export interface CardTemplate {
  readonly title: string;
  /** The card's text to begin with, a paragraph for each line. */
  readonly description?: string;
  readonly deliverable?: boolean;
  /** Calendar days, `YYYY-MM-DD`. */
  readonly startOn?: string | null;
  readonly dueOn?: string | null;
  /** Days of work. */
  readonly estimate?: number | null;
  readonly priority?: Priority | null;
  /** Names of labels. */
  readonly labels?: readonly string[];
  /** Titles of the template's cards that must be done before this one. */
  readonly after?: readonly string[];
  /** Persons by their id where the organization is not known. */
  readonly assignees?: readonly (string | Assignee)[];
}

/** Yjs updates (version 1 encoding): of the board, and of the text of each card that has one. */
export interface SeededBoard {
  readonly state: Uint8Array;
  readonly bodies: readonly { readonly cardId: string; readonly state: Uint8Array }[];
}

/**
 * The first state of a board. Only the server seeds, once, in the transaction that opens the
 * project: two clients that seed would double every column.
 */
export function seedBoard(template: BoardTemplate, tools: Partial<BoardTools> = {}): SeededBoard {
  const doc = new Y.Doc();
  const board = openBoard(doc, tools);
  metaOf(doc).set('version', BOARD_VERSION);
  for (const label of template.labels ?? []) addLabel(board, label);
  const seeded = template.columns.flatMap((column) => seedColumn(board, column));
  const ids = new Map(seeded.map(({ card, cardId }) => [card.title, cardId]));
  for (const { card, cardId } of seeded) {
    for (const title of card.after ?? []) setDependency(board, cardId, ids.get(title) ?? '', true);
  }
  const bodies = seeded.flatMap(({ card, cardId }) =>
    card.description ? [{ cardId, state: seedBody(card.description) }] : [],
  );
  const state = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return { state, bodies };
}

function seedColumn(board: Board, template: ColumnTemplate) {
  const added = addColumn(board, template);
  if (added.status !== 'done') throw new Error(`A board template's column has no title`);
  if (template.color) setColumnColor(board, added.id, template.color);
  if (template.wipLimit) setWipLimit(board, added.id, template.wipLimit);
  return (template.cards ?? []).map((card) => ({
    card,
    cardId: seedCard(board, added.id, card),
  }));
}

function seedCard(board: Board, columnId: string, card: CardTemplate): string {
  const created = createCard(board, { ...card, columnId });
  if (created.status !== 'done') throw new Error(`A board template's card has no title`);
  const { id } = created;
  if (card.description) setExcerpt(board, id, card.description);
  reschedule(board, id, { startOn: card.startOn ?? null, dueOn: card.dueOn ?? null });
  if (card.estimate) setEstimate(board, id, card.estimate);
  if (card.priority) setPriority(board, id, card.priority);
  for (const name of card.labels ?? []) {
    addLabel(board, { name, color: 'gray' });
    setLabelled(board, id, name, true);
  }
  for (const assignee of card.assignees ?? []) {
    const person =
      typeof assignee === 'string' ? { personId: assignee, organizationId: '' } : assignee;
    setAssigned(board, id, person.personId, person.organizationId ?? '');
  }
  return id;
}
