import type { Board, Entity } from './document';
import { fieldsOf } from './document';

/** One field that an operation set: enough to say what was done and to undo it. */
export interface Change {
  readonly entity: Entity;
  readonly id: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export type RefusalReason =
  | 'unknown_card'
  | 'unknown_column'
  | 'invalid_value'
  /** The value is no longer what the change set: somebody wrote in between. */
  | 'changed_since';

export type Outcome =
  | { readonly status: 'done'; readonly change: Change }
  /** The board already was as asked; nothing was written. */
  | { readonly status: 'unchanged' }
  | { readonly status: 'refused'; readonly reason: RefusalReason; readonly conflict?: Conflict };

/** What stands in the field now, and the client id (as in presence) of whoever wrote it. */
export interface Conflict {
  readonly current: unknown;
  readonly writer: number | undefined;
}

export function refused(reason: RefusalReason): Outcome {
  return { status: 'refused', reason };
}

/** Sets one field of a card or column, in one write. */
export function setField(
  board: Board,
  entity: Entity,
  id: string,
  field: string,
  after: unknown,
): Outcome {
  const fields = fieldsOf(board.doc, entity, id);
  if (!fields) return refused(entity === 'card' ? 'unknown_card' : 'unknown_column');
  const before = fields.get(field) ?? null;
  if (sameValue(before, after)) return { status: 'unchanged' };
  fields.set(field, after);
  return { status: 'done', change: { entity, id, field, before, after } };
}

export function sameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => item === b[index]);
  }
  return a === b;
}
