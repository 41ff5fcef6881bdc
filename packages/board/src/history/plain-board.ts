import * as Y from 'yjs';
import { type Entity, entriesOf, type Fields, metaOf } from '../document';
import { readBoard } from '../read-board';
import { BOARD_VERSION, type BoardView } from '../view';

/** What a field can hold; texts are their plain text. */
export type Plain = string | number | boolean | null | readonly string[];

export type PlainFields = Readonly<Record<string, Plain>>;

/** Everything that a board's document holds, as JSON can carry it: id → field → value. */
export type PlainBoard = Readonly<Record<Entity, Readonly<Record<string, PlainFields>>>>;

export const entities: readonly Entity[] = ['column', 'label', 'rule', 'card'];

export function plainBoard(doc: Y.Doc): PlainBoard {
  return {
    card: plainEntries(doc, 'card'),
    column: plainEntries(doc, 'column'),
    label: plainEntries(doc, 'label'),
    rule: plainEntries(doc, 'rule'),
  };
}

function plainEntries(doc: Y.Doc, entity: Entity): Record<string, PlainFields> {
  const plain: Record<string, PlainFields> = {};
  entriesOf(doc, entity).forEach((entry, id) => {
    if (entry instanceof Y.Map) plain[id] = plainFields(entry);
  });
  return plain;
}

export function plainFields(fields: Fields): PlainFields {
  const plain: Record<string, Plain> = {};
  fields.forEach((value, field) => {
    const read = plainValue(value);
    if (read !== null) plain[field] = read;
  });
  return plain;
}

export function plainValue(value: unknown): Plain {
  if (value instanceof Y.Text) return value.toString();
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null;
}

/** An entry of a document, as operations would have written it. */
export function entryOf(fields: PlainFields): Fields {
  const entry = new Y.Map<unknown>();
  for (const [field, value] of Object.entries(fields)) {
    const isText = field === 'description' && typeof value === 'string';
    entry.set(field, isText ? new Y.Text(value) : value);
  }
  return entry;
}

/** A plain board as it would be shown. */
export function viewOf(plain: PlainBoard): BoardView {
  const doc = new Y.Doc();
  doc.transact(() => {
    metaOf(doc).set('version', BOARD_VERSION);
    for (const entity of entities)
      for (const [id, fields] of Object.entries(plain[entity]))
        entriesOf(doc, entity).set(id, entryOf(fields));
  });
  const view = readBoard(doc);
  doc.destroy();
  return view;
}
