import * as Y from 'yjs';
import { type Outcome, refused } from './change';
import { type Board, fieldsOf } from './document';
import { textOf } from './read-fields';
import { rebased, stretchBetween } from './stretch';

/**
 * Carries an edit of a card's description, from `base` (what the writer saw; by default what
 * stands there now) to `text`, into the document. Only the stretch that differs is written, so
 * that people who edit different parts keep both, also where somebody wrote since the writer
 * looked.
 */
export function setDescription(board: Board, id: string, text: string, base?: string): Outcome {
  const fields = fieldsOf(board.doc, 'card', id);
  if (!fields) return refused('unknown_card');
  const body = fields.get('description');
  const before = textOf(body);
  if ((base ?? before) === text) return { status: 'unchanged' };
  if (body instanceof Y.Text) {
    const mine = stretchBetween(base ?? before, text);
    const theirs = base === undefined ? null : stretchBetween(base, before);
    const { start, removed, inserted } = theirs ? rebased(mine, theirs) : mine;
    board.doc.transact(() => {
      body.delete(start, removed);
      body.insert(start, inserted);
    });
  } else {
    fields.set('description', new Y.Text(text));
  }
  return { status: 'done', id, changes: [] };
}
