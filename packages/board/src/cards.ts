import * as Y from 'yjs';
import { type Outcome, refused, setField, together } from './change';
import { type Board, entriesOf } from './document';
import { keyAt, type Ordered } from './order';
import { ruleEffects } from './rules';

/** Where a card goes in a column; one of these, else last. */
export interface Place {
  readonly columnId: string;
  /** Counts the column's cards without the one that moves; beyond the end: last. */
  readonly index?: number;
  /** Directly above or below this card, where it still stands in the column; else last. */
  readonly above?: string;
  readonly below?: string;
}

/** Adds a card; the rules of its column act on it. Undoing it archives the card. */
export function createCard(
  board: Board,
  input: Place & { title: string; deliverable?: boolean },
): Outcome {
  const title = input.title.trim();
  if (title === '') return refused('invalid_value');
  const id = board.newId();
  const position = positionFor(board, id, input);
  if (!position) return refused('unknown_column');
  return board.doc.transact(() => make(board, id, { ...input, title, position }));
}

function make(
  board: Board,
  id: string,
  card: { title: string; position: [string, string]; deliverable?: boolean },
): Outcome {
  const { title, position } = card;
  const now = board.now();
  const fields = new Y.Map<unknown>([
    ['title', title],
    ['pos', position],
    ['dueOn', null],
    ['deliverable', card.deliverable ?? false],
    ['createdAt', now],
    ['archivedAt', null],
  ]);
  entriesOf(board.doc, 'card').set(id, fields);
  const change = { entity: 'card', id, field: 'archivedAt', before: now, after: null } as const;
  const made: Outcome = { status: 'done', id, changes: [change] };
  return together(board, [() => made, ...ruleEffects(board, id, position[0])]);
}

/**
 * One write: the card is never in two places, nor in none. The rules of a column that it enters act
 * on it in the same transaction, and their changes are a part of the outcome.
 */
export function moveCard(board: Board, id: string, place: Place): Outcome {
  const siblings = siblingsOf(board, place.columnId);
  if (!siblings) return refused('unknown_column');
  const others = siblings.filter((card) => card.id !== id);
  const index = indexOf(others, place);
  if (siblings[index]?.id === id) return { status: 'unchanged' };
  const position = [place.columnId, keyAt(others, index, board.random)];
  const move = () => setField(board, 'card', id, 'pos', position);
  if (siblings.length > others.length) return move();
  return board.doc.transact(() => {
    const moved = move();
    if (moved.status !== 'done') return moved;
    return together(board, [() => moved, ...ruleEffects(board, id, place.columnId)]);
  });
}

export function renameCard(board: Board, id: string, title: string): Outcome {
  const trimmed = title.trim();
  if (trimmed === '') return refused('invalid_value');
  return setField(board, 'card', id, 'title', trimmed);
}

export function archiveCard(board: Board, id: string): Outcome {
  return setField(board, 'card', id, 'archivedAt', board.now());
}

export function restoreCard(board: Board, id: string): Outcome {
  return setField(board, 'card', id, 'archivedAt', null);
}

function siblingsOf(board: Board, columnId: string): readonly Ordered[] | undefined {
  const column = board.read().columns.find((candidate) => candidate.id === columnId);
  return column?.cards.map((card) => ({ id: card.id, key: card.position[1] }));
}

function positionFor(board: Board, id: string, place: Place): [string, string] | undefined {
  const others = siblingsOf(board, place.columnId)?.filter((card) => card.id !== id);
  if (!others) return undefined;
  return [place.columnId, keyAt(others, indexOf(others, place), board.random)];
}

function indexOf(others: readonly Ordered[], { index, above, below }: Place): number {
  if (index !== undefined) return Math.max(0, Math.min(index, others.length));
  const at = others.findIndex(({ id }) => id === (above ?? below));
  if (at < 0) return others.length;
  return above === undefined ? at + 1 : at;
}
