import * as Y from 'yjs';
import { isDay } from './day';
import { type Fields, SET } from './document';
import {
  type Assignee,
  type BoardColor,
  boardColors,
  type CardView,
  type ColumnView,
  type LabelView,
  notified,
  type Position,
  priorities,
  type RuleView,
} from './view';

export type BareColumn = Omit<ColumnView, 'cards'>;

export function readCard(id: string, entry: unknown): CardView {
  const fields = fieldsOrNone(entry);
  return {
    id,
    title: textOf(fields?.get('title')),
    excerpt: textOf(fields?.get('excerpt') ?? fields?.get('description')),
    position: position(fields?.get('pos')),
    assignees: assignees(fields),
    startOn: day(fields?.get('startOn')),
    dueOn: day(fields?.get('dueOn')),
    estimate: amount(fields?.get('estimate')),
    priority: oneOf(priorities, fields?.get('priority')),
    labels: flags(fields, SET.label),
    deliverable: fields?.get('deliverable') === true,
    dependsOn: flags(fields, SET.dependency),
    createdAt: time(fields?.get('createdAt')),
    archivedAt: time(fields?.get('archivedAt')),
  };
}

export function readColumn(id: string, entry: unknown): BareColumn {
  const fields = fieldsOrNone(entry);
  return {
    id,
    title: textOf(fields?.get('title')),
    key: textOf(fields?.get('key')),
    color: oneOf(boardColors, fields?.get('color')),
    wipLimit: amount(fields?.get('wipLimit')),
    archivedAt: time(fields?.get('archivedAt')),
  };
}

export function readLabel(id: string, entry: unknown): LabelView {
  const fields = fieldsOrNone(entry);
  return {
    id,
    name: textOf(fields?.get('name')) || id,
    color: oneOf(boardColors, fields?.get('color')) ?? colorFor(id),
    archivedAt: time(fields?.get('archivedAt')),
  };
}

export function readRule(id: string, entry: unknown): RuleView {
  const fields = fieldsOrNone(entry);
  const dueIn = fields?.get('dueIn');
  return {
    id,
    columnId: textOf(fields?.get('columnId')),
    label: textOf(fields?.get('label')) || null,
    priority: oneOf(priorities, fields?.get('priority')),
    dueIn: typeof dueIn === 'number' && Number.isInteger(dueIn) && dueIn >= 0 ? dueIn : null,
    deliverable: fields?.get('deliverable') === true,
    assignee: textOf(fields?.get('assignee')) || null,
    notify: oneOf(notified, fields?.get('notify')) ?? 'nobody',
    archivedAt: time(fields?.get('archivedAt')),
  };
}

/** What a text reads as; older or foreign documents may hold a plain string. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value instanceof Y.Text ? value.toString() : '';
}

/** The same colour for the same text, for everyone. */
function colorFor(text: string): BoardColor {
  let sum = 0;
  for (const character of text) sum += character.codePointAt(0) ?? 0;
  return boardColors[1 + (sum % (boardColors.length - 1))] ?? 'gray';
}

function fieldsOrNone(entry: unknown): Fields | undefined {
  return entry instanceof Y.Map ? entry : undefined;
}

function time(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function amount(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : null;
}

function day(value: unknown): string | null {
  return typeof value === 'string' && isDay(value) ? value : null;
}

function oneOf<T extends string>(words: readonly T[], value: unknown): T | null {
  return words.find((word) => word === value) ?? null;
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

/** Older boards say `true` instead of the organization. */
function assignees(fields: Fields | undefined): Assignee[] {
  const set: Assignee[] = [];
  fields?.forEach((value, field) => {
    if (!field.startsWith(SET.assignee)) return;
    const personId = field.slice(SET.assignee.length);
    if (typeof value === 'string') set.push({ personId, organizationId: value || null });
    else if (value === true) set.push({ personId, organizationId: null });
  });
  return set.sort((a, b) => (a.personId < b.personId ? -1 : 1));
}
