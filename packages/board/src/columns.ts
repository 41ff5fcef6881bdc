import * as Y from 'yjs';
import { type Outcome, refused, setField } from './change';
import { type Board, entriesOf } from './document';
import { keyAt } from './order';
import { type BoardColor, boardColors } from './view';

const LARGEST_LIMIT = 999;

/** Adds a column at `index` (default: last). Undoing it archives the column. */
export function addColumn(board: Board, input: { title: string; index?: number }): Outcome {
  const title = input.title.trim();
  if (title === '') return refused('invalid_value');
  const id = board.newId();
  const { columns } = board.read();
  const fields = new Y.Map<unknown>([
    ['title', title],
    ['key', keyAt(columns, input.index ?? columns.length, board.random)],
    ['archivedAt', null],
  ]);
  entriesOf(board.doc, 'column').set(id, fields);
  const before = board.now();
  const change = { entity: 'column', id, field: 'archivedAt', before, after: null } as const;
  return { status: 'done', id, changes: [change] };
}

export function renameColumn(board: Board, id: string, title: string): Outcome {
  const trimmed = title.trim();
  if (trimmed === '') return refused('invalid_value');
  return setField(board, 'column', id, 'title', trimmed);
}

/** Moves a column to `index` among the other columns that are not archived. */
export function moveColumn(board: Board, id: string, index: number): Outcome {
  const { columns } = board.read();
  if (columns.findIndex((column) => column.id === id) === index) return { status: 'unchanged' };
  const others = columns.filter((column) => column.id !== id);
  return setField(board, 'column', id, 'key', keyAt(others, index, board.random));
}

export function setColumnColor(board: Board, id: string, color: BoardColor | null): Outcome {
  const isKnown = color === null || boardColors.includes(color);
  return isKnown ? setField(board, 'column', id, 'color', color) : refused('invalid_value');
}

/** A whole number of cards, at least 1; null for no limit. It warns and never refuses. */
export function setWipLimit(board: Board, id: string, limit: number | null): Outcome {
  const isGood =
    limit === null || (Number.isInteger(limit) && limit >= 1 && limit <= LARGEST_LIMIT);
  return isGood ? setField(board, 'column', id, 'wipLimit', limit) : refused('invalid_value');
}

/** Its cards then show as unsorted, and return to it when the column is restored. */
export function archiveColumn(board: Board, id: string): Outcome {
  return setField(board, 'column', id, 'archivedAt', board.now());
}

export function restoreColumn(board: Board, id: string): Outcome {
  return setField(board, 'column', id, 'archivedAt', null);
}
