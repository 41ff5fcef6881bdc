import { type Outcome, setFields, together } from '../change';
import { type Board, entriesOf, fieldsOf } from '../document';
import { entities, entryOf, type PlainBoard, type PlainFields } from './plain-board';

/** Kept in documents of their own, or derived from them: a board's past does not hold them. */
const TEXTS: readonly string[] = ['description', 'excerpt'];

/**
 * Makes the board what it was, by ordinary edits on top of what it is: fields that differ are set,
 * what came later is archived, nothing is deleted. Whoever edits meanwhile, offline too, merges with
 * it as with any other edit; the outcome can be undone.
 */
export function restoreBoard(board: Board, past: PlainBoard): Outcome {
  return together(
    board,
    entities.flatMap((entity) => [
      ...Object.entries(past[entity]).map(([id, fields]) => () => {
        const present = fieldsOf(board.doc, entity, id);
        if (present) return setFields(board, entity, id, restored(present.keys(), fields));
        entriesOf(board.doc, entity).set(id, entryOf(fields));
        const change = { entity, id, field: 'archivedAt', before: board.now(), after: null };
        return { status: 'done' as const, id, changes: [change] };
      }),
      ...[...entriesOf(board.doc, entity).keys()]
        .filter((id) => !(id in past[entity]))
        .map((id) => () => {
          const isGone = fieldsOf(board.doc, entity, id)?.get('archivedAt');
          if (isGone) return { status: 'unchanged' as const };
          return setFields(board, entity, id, { archivedAt: board.now() });
        }),
    ]),
  );
}

function restored(present: Iterable<string>, past: PlainFields): Record<string, unknown> {
  const names = new Set([...present, ...Object.keys(past)]);
  return Object.fromEntries(
    [...names].filter((name) => !TEXTS.includes(name)).map((name) => [name, past[name] ?? null]),
  );
}
