import * as Y from 'yjs';
import type { Change } from '../change';
import { type Entity, entriesOf } from '../document';
import {
  entities,
  type PlainBoard,
  type PlainFields,
  plainFields,
  plainValue,
} from './plain-board';

/** The field of a change that says that the entry itself came to be. */
export const EXISTS = 'exists';

/**
 * What `edit` changed in a board's document, field by field, with what stood there before. A new
 * entry is first {@link EXISTS}, then its fields. Works on whatever an update brings.
 */
export function collectChanges(doc: Y.Doc, edit: () => void): Change[] {
  const changes: Change[] = [];
  const watched = entities.map((entity) => {
    const map = entriesOf(doc, entity);
    const seen = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
      for (const event of events) changes.push(...changesIn(entity, map, event));
    };
    map.observeDeep(seen);
    return () => map.unobserveDeep(seen);
  });
  try {
    edit();
  } finally {
    for (const stop of watched) stop();
  }
  return changes;
}

function changesIn(
  entity: Entity,
  map: Y.Map<unknown>,
  event: Y.YEvent<Y.AbstractType<unknown>>,
): Change[] {
  if (event.target === map) {
    return [...event.keys].flatMap(([id, { action, oldValue }]) => {
      const before = action === 'add' ? null : fieldsBefore(oldValue);
      const entry = map.get(id);
      return entryChanges(entity, id, before, entry instanceof Y.Map ? plainFields(entry) : null);
    });
  }
  const [id, field] = event.path.map(String);
  if (id === undefined) return [];
  if (field !== undefined) {
    // A text within an entry: what it was is not told any more, and the server keeps texts apart.
    const after = event.target instanceof Y.Text ? event.target.toString() : null;
    return [{ entity, id, field, before: null, after }];
  }
  const fields = event.target;
  return [...event.keys].flatMap(([name, { oldValue }]) => {
    const before = plainValue(oldValue);
    const after = fields instanceof Y.Map ? plainValue(fields.get(name)) : null;
    return JSON.stringify(before) === JSON.stringify(after)
      ? []
      : [{ entity, id, field: name, before, after }];
  });
}

/** A replaced entry is gone from the document: its fields can be read no more than it allows. */
function fieldsBefore(value: unknown): PlainFields | null {
  return value instanceof Y.Map ? {} : null;
}

function entryChanges(
  entity: Entity,
  id: string,
  before: PlainFields | null,
  after: PlainFields | null,
): Change[] {
  const changes: Change[] = [];
  if (before === null && after !== null)
    changes.push({ entity, id, field: EXISTS, before: null, after: true });
  for (const [field, value] of Object.entries(after ?? {}))
    changes.push({ entity, id, field, before: before?.[field] ?? null, after: value });
  return changes;
}

/** The board as it was before `changes`, which are in the order in which they happened. */
export function rewind(plain: PlainBoard, changes: readonly Change[]): PlainBoard {
  const past = {
    card: { ...plain.card },
    column: { ...plain.column },
    label: { ...plain.label },
    rule: { ...plain.rule },
  };
  for (const { entity, id, field, before } of changes.toReversed()) {
    if (field === EXISTS) {
      if (before === null) delete past[entity][id];
      continue;
    }
    const { [field]: _, ...others } = past[entity][id] ?? {};
    const value = plainValue(before);
    past[entity][id] = value === null ? others : { ...others, [field]: value };
  }
  return past;
}
