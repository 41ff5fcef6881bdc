import { CsvError, parse } from 'csv-parse/sync';
import { isDay } from '../day';
import { nameKey } from './add-content';
import { type BoardContent, type CardContent, cardContent } from './content';
import { type CsvField, csvFieldNamed, csvFields, isYes, priorityNamed } from './csv-columns';
import { broken, LIMITS, Notes, type Reading } from './reading';
import { bodyToMarkdown } from './text/body-to-markdown';
import { markdownToBody } from './text/markdown-to-body';

/** Several values in one cell. */
const BETWEEN = '; ';

/** How the columns and values are called in the reader's language. */
export interface CsvWords {
  readonly fields: Readonly<Record<CsvField, string>>;
  readonly priorities: Readonly<Record<'urgent' | 'high' | 'medium' | 'low', string>>;
  readonly yes: string;
}

/**
 * A line for each card, archived ones last, for a spreadsheet: with a byte order mark, without which
 * Excel takes it for another encoding, and no cell that it would take for a formula.
 */
export function writeCsv(content: BoardContent, words: CsvWords): string {
  const columns = new Map(content.columns.map(({ id, title }) => [id, title]));
  const labels = new Map(content.labels.map(({ id, name }) => [id, name]));
  const people = new Map(content.people.map((person) => [person.id, person]));
  const titles = new Map(content.cards.map(({ id, title }) => [id, title]));
  const valueIn: Readonly<Record<CsvField, (card: CardContent) => string>> = {
    title: ({ title }) => title,
    column: ({ columnId }) => columns.get(columnId ?? '') ?? '',
    labels: (card) => card.labels.map((id) => labels.get(id) ?? id).join(BETWEEN),
    assignees: (card) =>
      card.assignees.map(({ personId }) => people.get(personId)?.name || personId).join(BETWEEN),
    organizations: (card) =>
      [...new Set(card.assignees.map(({ personId }) => people.get(personId)?.organization))]
        .filter(Boolean)
        .join(BETWEEN),
    startOn: ({ startOn }) => startOn ?? '',
    dueOn: ({ dueOn }) => dueOn ?? '',
    estimate: ({ estimate }) => (estimate === null ? '' : String(estimate)),
    priority: ({ priority }) => (priority === null ? '' : words.priorities[priority]),
    deliverable: ({ deliverable }) => (deliverable ? words.yes : ''),
    dependsOn: (card) => card.dependsOn.map((id) => titles.get(id) ?? '').join(BETWEEN),
    text: ({ text }) => bodyToMarkdown(text),
    createdAt: ({ createdAt }) => dayOf(createdAt),
    archivedAt: ({ archivedAt }) => dayOf(archivedAt),
  };
  const isOpen = ({ archivedAt }: CardContent) => archivedAt === null;
  const cards = [...content.cards.filter(isOpen), ...content.cards.filter((c) => !isOpen(c))];
  const lines = cards.map((card) => csvFields.map((field) => valueIn[field](card)));
  const head = csvFields.map((field) => words.fields[field]);
  return `\uFEFF${[head, ...lines].map((line) => line.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

function dayOf(at: number | null): string {
  return at === null ? '' : new Date(at).toISOString().slice(0, 10);
}

/** What a spreadsheet would calculate, fetch or run is written as text, behind an apostrophe. */
function cellOf(value: string): string {
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",;\r\n']/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Reads a table of cards: the first line names its columns, in either language or as other tools
 * name them; only a title is needed. Cards without a column come to the first one.
 * @param firstColumn the title of the column for cards that name none
 */
export function readCsv(text: string, firstColumn: string): Reading {
  const lines = linesOf(text);
  if (!Array.isArray(lines)) return broken('not_csv', `line ${lines.line}`);
  const [head = [], ...rows] = lines;
  const notes = new Notes();
  const fields = head.map((name) => csvFieldNamed(name));
  if (!fields.includes('title')) return broken('no_title_column', head.slice(0, 8).join(', '));
  for (const [index, name] of head.entries()) {
    const holds = rows.some((row) => (row[index] ?? '').trim() !== '');
    if (!fields[index] && holds) notes.add('columns_unknown', name.trim());
  }
  const records = rows.flatMap((row, index): CsvRecord[] => {
    const values = new Map<CsvField, string>();
    for (const [at, field] of fields.entries()) {
      if (field && !values.get(field)) values.set(field, withoutGuard(row[at] ?? ''));
    }
    return values.get('title') ? [{ id: `row ${index + 2}`, values }] : [];
  });
  if (records.length === 0) return broken('no_cards');
  if (records.length > LIMITS.cards) return broken('too_many_cards', '', LIMITS.cards);
  for (const { id, values } of records) {
    if ((values.get('text') ?? '').length > LIMITS.text)
      return broken('too_long', id.replace('row', 'line'), LIMITS.text);
  }
  return { status: 'read', content: contentOf(records, firstColumn, notes), notes: notes.all() };
}

interface CsvRecord {
  readonly id: string;
  readonly values: ReadonlyMap<CsvField, string>;
}

function contentOf(records: readonly CsvRecord[], firstColumn: string, notes: Notes): BoardContent {
  const columns = new Map<string, string>();
  const labels = new Map<string, string>();
  const people = new Map<string, string>();
  const byTitle = new Map(
    records.map(({ id, values }) => [nameKey(values.get('title') ?? ''), id]),
  );
  const cards = records.map(({ id, values }) => {
    const value = (field: CsvField) => values.get(field)?.trim() ?? '';
    const title = cutTitle(value('title'), notes);
    const column = value('column') || firstColumn;
    columns.set(nameKey(column), columns.get(nameKey(column)) ?? column);
    const several = (field: CsvField, names: Map<string, string>) =>
      partsOf(value(field)).map((name) => {
        const known = names.get(nameKey(name)) ?? name;
        names.set(nameKey(name), known);
        return known;
      });
    const day = (field: CsvField) => {
      const found = readDay(value(field));
      if (value(field) !== '' && found === null) notes.add('values_unknown', value(field));
      return found;
    };
    const priority = priorityNamed(value('priority'));
    if (value('priority') !== '' && !priority) notes.add('values_unknown', value('priority'));
    const amount = Number(value('estimate').replace(',', '.'));
    const isAmount = amount > 0 && amount <= 10_000;
    if (value('estimate') !== '' && !isAmount) notes.add('values_unknown', value('estimate'));
    const dependsOn = partsOf(value('dependsOn')).flatMap((name) => {
      const on = byTitle.get(nameKey(name));
      if (!on || on === id) notes.add('dependencies_unknown', name);
      return on && on !== id ? [on] : [];
    });
    return cardContent({
      id,
      title,
      columnId: nameKey(column),
      labels: [...new Set(several('labels', labels))],
      assignees: [...new Set(several('assignees', people))].map((personId) => ({
        personId,
        organizationId: null,
      })),
      startOn: day('startOn'),
      dueOn: day('dueOn'),
      estimate: isAmount ? amount : null,
      priority,
      deliverable: isYes(value('deliverable')),
      dependsOn,
      createdAt: timeOf(value('createdAt')),
      archivedAt: timeOf(value('archivedAt')),
      text: markdownToBody(values.get('text') ?? ''),
    });
  });
  return {
    columns: [...columns].map(([id, title]) => ({
      id,
      title,
      color: null,
      wipLimit: null,
      archivedAt: null,
    })),
    labels: [...labels.values()].map((name) => ({
      id: name,
      name,
      color: 'gray' as const,
      archivedAt: null,
    })),
    cards,
    people: [...people.values()].map((name) => ({ id: name, name })),
  };
}

export function cutTitle(title: string, notes: Notes): string {
  if (title.length <= LIMITS.title) return title;
  notes.add('title_cut', title.slice(0, 60));
  return `${title.slice(0, LIMITS.title - 1)}…`;
}

/** Commas stand in names; where a cell has semicolons, they part it. */
function partsOf(cell: string): string[] {
  const parts = /[;；\n]/u.test(cell) ? cell.split(/[;；\n]/u) : cell.split(/[,，、]/u);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** A day with its year first, or as Chinese writes it; anything else can be meant in two ways. */
export function readDay(value: string): string | null {
  const [, year = '', month = '', date = ''] =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s].*)?$/u.exec(value) ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

function timeOf(value: string): number | null {
  const day = readDay(value);
  return day === null ? null : Date.parse(`${day}T00:00:00Z`);
}

function withoutGuard(value: string): string {
  return /^'[=+\-@\t\r]/u.test(value) ? value.slice(1) : value;
}

function linesOf(text: string): string[][] | { readonly line: number } {
  const [head = ''] = text.split(/\r?\n/u);
  const [delimiter = ','] = [',', ';', '\t'].sort((a, b) => countOf(head, b) - countOf(head, a));
  try {
    const lines: string[][] = parse(text, {
      bom: true,
      delimiter,
      skip_empty_lines: true,
      relax_column_count: true,
      max_record_size: LIMITS.text * 2,
    });
    return lines;
  } catch (error) {
    return { line: error instanceof CsvError ? Number(error.lines) : 1 };
  }
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}
