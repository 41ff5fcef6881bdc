import type { Board, Entity } from './document';
import { fieldsOf } from './document';

/** One field that an operation set: enough to say what was done and to undo it. */
export interface Change {
  readonly entity: Entity;
  readonly id: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  /** The rule of the board that set it, where one did. */
  readonly rule?: string;
}

export type RefusalReason =
  | 'unknown_card'
  | 'unknown_column'
  | 'unknown_label'
  | 'unknown_rule'
  | 'invalid_value'
  /** The card would have to be done before itself. */
  | 'would_circle'
  /** The value is no longer what the change set: somebody wrote in between. */
  | 'changed_since';

export type Outcome =
  /** `id`: of what was acted on (made, where it was made). `changes` undo together or not at all. */
  | { readonly status: 'done'; readonly id: string; readonly changes: readonly Change[] }
  /** The board already was as asked; nothing was written. */
  | { readonly status: 'unchanged' }
  | { readonly status: 'refused'; readonly reason: RefusalReason; readonly conflict?: Conflict };

/** What stands in the field now, and the client id (as in presence) of whoever wrote it. */
export interface Conflict {
  readonly change: Change;
  readonly current: unknown;
  readonly writer: number | undefined;
}

const unknown = {
  card: 'unknown_card',
  column: 'unknown_column',
  label: 'unknown_label',
  rule: 'unknown_rule',
} as const satisfies Record<Entity, RefusalReason>;

export function refused(reason: RefusalReason): Outcome {
  return { status: 'refused', reason };
}

export function refusedAsUnknown(entity: Entity): Outcome {
  return refused(unknown[entity]);
}

/** Sets one field, in one write. */
export function setField(
  board: Board,
  entity: Entity,
  id: string,
  field: string,
  after: unknown,
): Outcome {
  return setFields(board, entity, id, { [field]: after });
}

/** Sets those of the fields that differ, in one transaction. */
export function setFields(
  board: Board,
  entity: Entity,
  id: string,
  values: Readonly<Record<string, unknown>>,
): Outcome {
  const fields = fieldsOf(board.doc, entity, id);
  if (!fields) return refusedAsUnknown(entity);
  const changes = Object.entries(values).flatMap(([field, after]): Change[] => {
    const before = fields.get(field) ?? null;
    return sameValue(before, after) ? [] : [{ entity, id, field, before, after }];
  });
  if (changes.length === 0) return { status: 'unchanged' };
  board.doc.transact(() => {
    for (const { field, after } of changes) fields.set(field, after);
  });
  return { status: 'done', id, changes };
}

/** What several operations did, as one: done where any was, else as the last of them. */
export function together(board: Board, operations: readonly (() => Outcome)[]): Outcome {
  return board.doc.transact(() => {
    let last: Outcome = { status: 'unchanged' };
    let [id, changes]: [string, readonly Change[]] = ['', []];
    for (const operation of operations) {
      last = operation();
      if (last.status === 'done') [id, changes] = [last.id, [...changes, ...last.changes]];
    }
    return changes.length > 0 ? { status: 'done', id, changes } : last;
  });
}

export function sameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => item === b[index]);
  }
  return a === b;
}
