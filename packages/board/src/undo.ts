import { type Change, type Outcome, refusedAsUnknown, sameValue } from './change';
import { type Board, fieldsOf, writerOf } from './document';

/**
 * Undoes changes, all or none: only where each field still holds what the change set; else
 * refuses, and says what stands there now and who wrote it. The outcome's changes are the undo
 * itself: undoing those is a redo.
 */
export function undoChanges(board: Board, changes: readonly Change[]): Outcome {
  const [first] = changes;
  if (!first) return { status: 'unchanged' };
  // What was set twice is undone backwards: only its last value need stand there still.
  const backwards = changes.toReversed();
  const expected = new Map<string, unknown>();
  for (const change of backwards) {
    const { entity, id, field, after, before } = change;
    const fields = fieldsOf(board.doc, entity, id);
    if (!fields) return refusedAsUnknown(entity);
    const key = JSON.stringify([entity, id, field]);
    const current = expected.has(key) ? expected.get(key) : (fields.get(field) ?? null);
    if (!sameValue(current, after)) {
      const conflict = { change, current, writer: writerOf(fields, field) };
      return { status: 'refused', reason: 'changed_since', conflict };
    }
    expected.set(key, before);
  }
  board.doc.transact(() => {
    for (const { entity, id, field, before } of backwards) {
      fieldsOf(board.doc, entity, id)?.set(field, before);
    }
  });
  const undone = backwards.map((c) => ({ ...c, before: c.after, after: c.before }));
  return { status: 'done', id: first.id, changes: undone };
}
