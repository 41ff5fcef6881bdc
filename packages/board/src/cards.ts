import * as Y from 'yjs';
import { type Outcome, refused, setField } from './change';
import { isDay } from './day';
import { assigneeField, type Board, entriesOf, fieldsOf, labelField } from './document';
import { keyAt } from './order';
import { readBoard } from './read-board';

/** Where a card goes: `index` counts the column's cards without the one that moves. */
export interface Place {
  readonly columnId: string;
  /** Default: last. */
  readonly index?: number;
}

/** Adds a card. Undoing it archives the card. */
export function createCard(
  board: Board,
  input: Place & { title: string; description?: string; deliverable?: boolean },
): Outcome {
  const title = input.title.trim();
  if (title === '') return refused('invalid_value');
  const id = board.newId();
  const position = positionFor(board, id, input);
  if (!position) return refused('unknown_column');
  const fields = new Y.Map<unknown>([
    ['title', title],
    ['description', new Y.Text(input.description ?? '')],
    ['pos', position],
    ['dueOn', null],
    ['deliverable', input.deliverable ?? false],
    ['archivedAt', null],
  ]);
  entriesOf(board.doc, 'card').set(id, fields);
  return {
    status: 'done',
    change: { entity: 'card', id, field: 'archivedAt', before: board.now(), after: null },
  };
}

/** One write: the card is never in two places, nor in none. */
export function moveCard(board: Board, id: string, place: Place): Outcome {
  const position = positionFor(board, id, place);
  if (!position) return refused('unknown_column');
  if (isAt(board, id, place)) return { status: 'unchanged' };
  return setField(board, 'card', id, 'pos', position);
}

export function renameCard(board: Board, id: string, title: string): Outcome {
  const trimmed = title.trim();
  if (trimmed === '') return refused('invalid_value');
  return setField(board, 'card', id, 'title', trimmed);
}

/** `dueOn`: a calendar day `YYYY-MM-DD`, or null for none. */
export function setDue(board: Board, id: string, dueOn: string | null): Outcome {
  if (dueOn !== null && !isDay(dueOn)) return refused('invalid_value');
  return setField(board, 'card', id, 'dueOn', dueOn);
}

export function setDeliverable(board: Board, id: string, deliverable: boolean): Outcome {
  return setField(board, 'card', id, 'deliverable', deliverable);
}

export function setAssigned(board: Board, id: string, person: string, assigned: boolean): Outcome {
  return setFlag(board, id, assigneeField(person), assigned);
}

export function setLabelled(board: Board, id: string, label: string, labelled: boolean): Outcome {
  const trimmed = label.trim();
  if (trimmed === '') return refused('invalid_value');
  return setFlag(board, id, labelField(trimmed), labelled);
}

export function archiveCard(board: Board, id: string): Outcome {
  return setField(board, 'card', id, 'archivedAt', board.now());
}

export function restoreCard(board: Board, id: string): Outcome {
  return setField(board, 'card', id, 'archivedAt', null);
}

function setFlag(board: Board, id: string, field: string, on: boolean): Outcome {
  const present = fieldsOf(board.doc, 'card', id)?.get(field) === true;
  return present === on ? { status: 'unchanged' } : setField(board, 'card', id, field, on);
}

function siblingsOf(board: Board, columnId: string) {
  const column = readBoard(board.doc).columns.find((candidate) => candidate.id === columnId);
  return column?.cards.map((card) => ({ id: card.id, key: card.position[1] }));
}

function positionFor(board: Board, id: string, place: Place): [string, string] | undefined {
  const others = siblingsOf(board, place.columnId)?.filter((card) => card.id !== id);
  if (!others) return undefined;
  return [place.columnId, keyAt(others, place.index ?? others.length, board.random)];
}

function isAt(board: Board, id: string, place: Place): boolean {
  const siblings = siblingsOf(board, place.columnId) ?? [];
  const index = siblings.findIndex((card) => card.id === id);
  return index >= 0 && index === Math.min(place.index ?? siblings.length, siblings.length - 1);
}
