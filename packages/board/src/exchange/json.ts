import type { z } from 'zod';
import type { BoardContent, CardContent } from './content';
import { FORMAT, JSON_VERSION, type JsonForm, jsonForm } from './json-form';
import { Notes, type Reading } from './reading';
import { refuseForm } from './refuse-form';
import { cleanBody } from './text/clean-body';

/** Everything that the board holds, in the form that {@link readJson} reads. */
export function writeJson(
  content: BoardContent,
  about: { readonly title: string; readonly exportedAt: Date },
): string {
  const form = {
    format: FORMAT,
    version: JSON_VERSION,
    exportedAt: about.exportedAt.toISOString(),
    title: about.title,
    people: content.people,
    columns: content.columns.map(dated),
    labels: content.labels.map(dated),
    rules: content.rules ?? [],
    cards: content.cards.map((card) => ({ ...dated(card), createdAt: instant(card.createdAt) })),
  } satisfies Record<keyof JsonForm, unknown>;
  return `${JSON.stringify(form, null, 1)}\n`;
}

function dated<T extends { readonly archivedAt: number | null }>(entry: T) {
  return { ...entry, archivedAt: instant(entry.archivedAt) };
}

function instant(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

/** Reads what {@link writeJson} wrote; it need not name what is empty. */
export function readJson(json: unknown): Reading {
  const parsed = jsonForm.safeParse(json, { reportInput: true });
  if (!parsed.success) return refuseForm(parsed.error);
  const { columns, labels, people } = parsed.data;
  const notes = new Notes();
  const known = new Set(parsed.data.cards.map(({ id }) => id));
  const cards = parsed.data.cards.map((card): CardContent => {
    const dependsOn = card.dependsOn.filter((on) => known.has(on));
    notes.add('dependencies_unknown', card.title, card.dependsOn.length - dependsOn.length);
    return {
      ...card,
      dependsOn,
      createdAt: time(card.createdAt),
      archivedAt: time(card.archivedAt),
      text: cleanBody(card.text),
    };
  });
  const content = {
    columns: columns.map(timed),
    labels: labels.map(timed),
    cards,
    people: people.map(personOf),
    rules: parsed.data.rules,
  };
  return { status: 'read', content, notes: notes.all() };
}

function personOf(person: z.output<typeof jsonForm>['people'][number]) {
  const { id, name, organizationId = null, organization = null } = person;
  return { id, name, organizationId, organization };
}

function timed<T extends { readonly archivedAt: string | null }>(entry: T) {
  return { ...entry, archivedAt: time(entry.archivedAt) };
}

function time(instantOf: string | null): number | null {
  return instantOf === null ? null : Date.parse(instantOf);
}
