import * as Y from 'yjs';
import { type Outcome, refused, setField } from './change';
import { type Board, entriesOf, fieldsOf } from './document';
import { type BoardColor, boardColors } from './view';

/**
 * Defines a label. Its id is its first name, so that two people who define the same one at once
 * define one; a name that stands already, in whatever case, is `unchanged`.
 */
export function addLabel(board: Board, input: { name: string; color: BoardColor }): Outcome {
  const name = input.name.trim();
  if (name === '') return refused('invalid_value');
  if (labelNamed(board, name)) return { status: 'unchanged' };
  const id = entriesOf(board.doc, 'label').has(name) ? board.newId() : name;
  define(board, id, { ...input, name });
  const before = board.now();
  const change = { entity: 'label', id, field: 'archivedAt', before, after: null } as const;
  return { status: 'done', id, changes: [change] };
}

/** The label of this name, in whatever case, that is not archived. */
export function labelNamed(board: Board, name: string) {
  const wanted = name.trim().toLocaleLowerCase();
  return board.read().labels.find((label) => label.name.toLocaleLowerCase() === wanted);
}

export function renameLabel(board: Board, id: string, name: string): Outcome {
  const trimmed = name.trim();
  if (trimmed === '') return refused('invalid_value');
  return defined(board, id, () => setField(board, 'label', id, 'name', trimmed));
}

export function recolorLabel(board: Board, id: string, color: BoardColor): Outcome {
  if (!boardColors.includes(color)) return refused('invalid_value');
  return defined(board, id, () => setField(board, 'label', id, 'color', color));
}

/** Cards keep it unseen, and show it again when it is restored. */
export function archiveLabel(board: Board, id: string): Outcome {
  return defined(board, id, () => setField(board, 'label', id, 'archivedAt', board.now()));
}

export function restoreLabel(board: Board, id: string): Outcome {
  return setField(board, 'label', id, 'archivedAt', null);
}

/** Older boards carry labels that were never defined: they are, when first changed. */
function defined(board: Board, id: string, operation: () => Outcome): Outcome {
  const label = board.read().labels.find((candidate) => candidate.id === id);
  if (!label) return refused('unknown_label');
  return board.doc.transact(() => {
    if (!fieldsOf(board.doc, 'label', id)) define(board, id, label);
    return operation();
  });
}

function define(board: Board, id: string, { name, color }: { name: string; color: BoardColor }) {
  const fields = new Y.Map<unknown>([
    ['name', name],
    ['color', color],
    ['archivedAt', null],
  ]);
  entriesOf(board.doc, 'label').set(id, fields);
}
