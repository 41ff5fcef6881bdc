import * as Y from 'yjs';
import { isDay } from './day';
import { textOf } from './description';
import { entriesOf, type Fields } from './document';
import { versionOf } from './migrations';
import { compareOrdered } from './order';
import type { BoardView, CardView, ColumnView, Position } from './view';

/**
 * The whole board as plain values. Never throws: a field that is missing or not of its type
 * reads as empty, a card whose place cannot be read is unsorted, an entry that is no map reads
 * as a card or column without content. O(n log n) in the number of cards.
 */
export function readBoard(doc: Y.Doc): BoardView {
  const columns = readEntries(doc, 'column', readColumn).sort(compareOrdered);
  const cards = readEntries(doc, 'card', readCard).sort(byPosition);
  const open = new Map<string, CardView[]>();
  for (const column of columns) if (column.archivedAt === null) open.set(column.id, []);
  const unsorted: CardView[] = [];
  const archivedCards: CardView[] = [];
  for (const card of cards) {
    if (card.archivedAt !== null) archivedCards.push(card);
    else (open.get(card.position[0]) ?? unsorted).push(card);
  }
  const withCards = (column: Omit<ColumnView, 'cards'>) => ({
    ...column,
    cards: open.get(column.id) ?? [],
  });
  return {
    version: versionOf(doc),
    columns: columns.filter((column) => column.archivedAt === null).map(withCards),
    unsorted,
    archivedCards: archivedCards.sort((a, b) => (b.archivedAt ?? 0) - (a.archivedAt ?? 0)),
    archivedColumns: columns.filter((column) => column.archivedAt !== null).map(withCards),
  };
}

function byPosition(a: CardView, b: CardView): number {
  return compareOrdered({ id: a.id, key: a.position[1] }, { id: b.id, key: b.position[1] });
}

function readEntries<T>(
  doc: Y.Doc,
  entity: 'card' | 'column',
  read: (id: string, fields: Fields | undefined) => T,
): T[] {
  const result: T[] = [];
  entriesOf(doc, entity).forEach((entry, id) => {
    result.push(read(id, fieldsOrNone(entry)));
  });
  return result;
}

function fieldsOrNone(entry: unknown): Fields | undefined {
  return entry instanceof Y.Map ? entry : undefined;
}

function readColumn(id: string, fields: Fields | undefined): Omit<ColumnView, 'cards'> {
  return {
    id,
    title: textOf(fields?.get('title')),
    key: textOf(fields?.get('key')),
    archivedAt: time(fields?.get('archivedAt')),
  };
}

function readCard(id: string, fields: Fields | undefined): CardView {
  return {
    id,
    title: textOf(fields?.get('title')),
    description: textOf(fields?.get('description')),
    position: position(fields?.get('pos')),
    assignees: flags(fields, 'assignee:'),
    dueOn: day(fields?.get('dueOn')),
    labels: flags(fields, 'label:'),
    deliverable: fields?.get('deliverable') === true,
    archivedAt: time(fields?.get('archivedAt')),
  };
}

function time(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function day(value: unknown): string | null {
  return typeof value === 'string' && isDay(value) ? value : null;
}

function position(value: unknown): Position {
  if (!Array.isArray(value)) return ['', ''];
  const [column, key]: unknown[] = value;
  return typeof column === 'string' && typeof key === 'string' ? [column, key] : ['', ''];
}

function flags(fields: Fields | undefined, prefix: string): string[] {
  const set: string[] = [];
  fields?.forEach((value, field) => {
    if (value === true && field.startsWith(prefix)) set.push(field.slice(prefix.length));
  });
  return set.sort();
}
