import { type Change, type Outcome, refused, sameValue, setField } from './change';
import { setDescription, textOf } from './description';
import { type Board, fieldsOf, writerOf } from './document';

/**
 * Undoes a change only where the field still holds what the change set; else refuses, and says
 * what stands there now and who wrote it (of a description only the text: many may have written
 * it). The outcome's change is the undo itself: undoing that is a redo.
 */
export function undoChange(board: Board, change: Change): Outcome {
  const { entity, id, field, before, after } = change;
  const fields = fieldsOf(board.doc, entity, id);
  if (!fields) return refused(entity === 'card' ? 'unknown_card' : 'unknown_column');
  const isText = field === 'description';
  const value = fields.get(field) ?? null;
  const current = isText ? textOf(value) : value;
  if (!sameValue(current, after)) {
    const conflict = { current, writer: isText ? undefined : writerOf(fields, field) };
    return { status: 'refused', reason: 'changed_since', conflict };
  }
  if (isText) return setDescription(board, id, typeof before === 'string' ? before : '');
  return setField(board, entity, id, field, before);
}
