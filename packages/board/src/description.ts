import * as Y from 'yjs';
import { type Change, type Outcome, refused } from './change';
import { type Board, fieldsOf } from './document';

/**
 * Makes a card's description read `text`, writing only the stretch that differs, so that two
 * people who edit different parts keep both. The change carries the whole text before and after.
 */
export function setDescription(board: Board, id: string, text: string): Outcome {
  const fields = fieldsOf(board.doc, 'card', id);
  if (!fields) return refused('unknown_card');
  const body = fields.get('description');
  const before = textOf(body);
  if (before === text) return { status: 'unchanged' };
  if (body instanceof Y.Text) replaceStretch(body, before, text);
  else fields.set('description', new Y.Text(text));
  const change: Change = { entity: 'card', id, field: 'description', before, after: text };
  return { status: 'done', change };
}

/** What a description reads as; older or foreign documents may hold a plain string. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value instanceof Y.Text ? value.toString() : '';
}

function replaceStretch(body: Y.Text, before: string, after: string): void {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  if (start > 0 && isHighSurrogate(before.charCodeAt(start - 1))) start -= 1;
  let end = 0;
  while (
    end < shorter - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end += 1;
  }
  if (end > 0 && isLowSurrogate(before.charCodeAt(before.length - end))) end -= 1;
  body.doc?.transact(() => {
    body.delete(start, before.length - end - start);
    body.insert(start, after.slice(start, after.length - end));
  });
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
