import type { Person } from '../presence/people';

/** Somebody who may be mentioned: what the writer reads, and whom it means. */
export interface Mentionable {
  readonly label: string;
  readonly personId: string;
}

/** Names of which there are two are told apart by their organization. */
export function mentionables(people: readonly Person[]): Mentionable[] {
  const counts = new Map<string, number>();
  for (const { name } of people) counts.set(name, (counts.get(name) ?? 0) + 1);
  return people.map(({ personId, name, organizationName }) => ({
    personId,
    label: counts.get(name) === 1 ? name : `${name} (${organizationName})`,
  }));
}

/** As stored: `@Name` becomes `@[person]`; the longest label first, as one may begin another. */
export function toStored(text: string, known: readonly Mentionable[]): string {
  const byLength = [...known].sort((a, b) => b.label.length - a.label.length);
  return byLength.reduce(
    (stored, { label, personId }) => stored.replaceAll(`@${label}`, `@[${personId}]`),
    text,
  );
}

export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  | { readonly kind: 'mention'; readonly name: string; readonly at: number };

/** A stored comment in pieces; somebody whose name is not known any more is a dash. */
export function piecesOf(
  body: string,
  named: readonly { readonly personId: string; readonly name: string }[],
): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of body.matchAll(/@\[([0-9a-f-]{36})\]/g)) {
    if (match.index > at) pieces.push({ kind: 'text', text: body.slice(at, match.index), at });
    const person = named.find(({ personId }) => personId === match[1]);
    pieces.push({ kind: 'mention', name: person?.name ?? '–', at: match.index });
    at = match.index + match[0].length;
  }
  if (at < body.length) pieces.push({ kind: 'text', text: body.slice(at), at });
  return pieces;
}

/** As its writer edits it: `@[person]` becomes `@Name`. */
export function toEdited(body: string, known: readonly Mentionable[]): string {
  return known.reduce(
    (text, { label, personId }) => text.replaceAll(`@[${personId}]`, `@${label}`),
    body,
  );
}

/** What is being typed after an @ that stands at the caret, or null. */
export function mentionAt(text: string, caret: number): string | null {
  const match = /(?:^|[\s（(，。,;；:：])@([^\s@]{0,20})$/u.exec(text.slice(0, caret));
  return match?.[1] ?? null;
}
