import { readCsv } from './csv';
import { readJson } from './json';
import { FORMAT, JSON_VERSION } from './json-form';
import { broken, LIMITS, type Reading } from './reading';
import { readTrello, type TrelloOptions } from './trello';

export interface ReadOptions extends TrelloOptions {
  /** The title of the column for cards that name none. */
  readonly firstColumn: string;
}

/** Reads a file of any form that can be imported; what form it has is seen from what it holds. */
export function readBoardFile(text: string, options: ReadOptions): Reading {
  if (text.length > LIMITS.file) return broken('too_large', '', LIMITS.file);
  if (text.includes('\0')) return broken('not_text');
  const trimmed = text.replace(/^\uFEFF/u, '').trimStart();
  if (trimmed === '') return broken('no_cards');
  if (!/^[{[]/u.test(trimmed)) return readCsv(text, options.firstColumn);
  const json = parse(trimmed);
  if (json === undefined) return broken('not_json');
  if (isObject(json) && json.format === FORMAT) {
    if (typeof json.version === 'number' && json.version > JSON_VERSION)
      return broken('newer_version', 'version', JSON_VERSION);
    return checked(readJson(json));
  }
  if (isObject(json) && 'lists' in json && 'cards' in json)
    return checked(readTrello(json, options));
  return broken('unknown_form');
}

function checked(reading: Reading): Reading {
  if (reading.status !== 'read') return reading;
  const { length } = reading.content.cards;
  if (length > LIMITS.cards) return broken('too_many_cards', 'cards', LIMITS.cards);
  return length === 0 && reading.content.columns.length === 0 ? broken('no_cards') : reading;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
