import type { BoardContent } from './content';
import type { changedKinds, lostKinds } from './kinds';

export type NoteKind = (typeof changedKinds)[number] | (typeof lostKinds)[number];

/** One thing that an import does not carry as it is: how often, and where it first occurs. */
export interface Note {
  readonly kind: NoteKind;
  readonly count: number;
  /** Titles of cards, names of columns, values; at most {@link EXAMPLES}. */
  readonly examples: readonly string[];
}

export const EXAMPLES = 5;

const problemCodes = [
  'too_large',
  'not_text',
  'not_json',
  'not_csv',
  'unknown_form',
  'newer_version',
  'missing',
  'wrong_type',
  'not_allowed',
  'too_long',
  'too_many_cards',
  'no_cards',
  'no_title_column',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Why a file cannot be read: what is wrong, and at which place of it. */
export interface Problem {
  readonly code: ProblemCode;
  /** Its place in the file: `cards[3].name`, `line 12`; empty for the whole file. */
  readonly field: string;
  /** For limits: what is allowed. */
  readonly limit?: number;
}

export type Reading =
  | { readonly status: 'read'; readonly content: BoardContent; readonly notes: readonly Note[] }
  | { readonly status: 'broken'; readonly problem: Problem };

export const LIMITS = {
  /** Characters of a file. */
  file: 12_000_000,
  cards: 5_000,
  /** Characters of a title, of one card's text. */
  title: 500,
  text: 200_000,
} as const;

export function broken(code: ProblemCode, field = '', limit?: number): Reading {
  return { status: 'broken', problem: { code, field, ...(limit !== undefined && { limit }) } };
}

/** Counts what cannot be carried as it is, with the first examples of each. */
export class Notes {
  private readonly kinds = new Map<NoteKind, { count: number; examples: string[] }>();

  add(kind: NoteKind, example: string, count = 1): void {
    if (count === 0) return;
    const note = this.kinds.get(kind) ?? { count: 0, examples: [] };
    note.count += count;
    const isNew = example !== '' && !note.examples.includes(example);
    if (isNew && note.examples.length < EXAMPLES) note.examples.push(example);
    this.kinds.set(kind, note);
  }

  all(): Note[] {
    return [...this.kinds].map(([kind, note]) => ({ kind, ...note }));
  }
}
