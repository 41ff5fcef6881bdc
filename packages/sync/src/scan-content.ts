import { type Cursor, Malformed } from './cursor';

/** How deep values may be nested: more could exhaust the stack of whoever reads them. */
const MAX_DEPTH = 64;

/** The types of Yjs by number; these two carry a name. */
const XML_ELEMENT = 3;
const XML_HOOK = 5;
const LAST_TYPE = 6;

/**
 * Moves past the content of a Yjs item (see `readItemContent` in Yjs) and gives its length on the
 * clock. Every value must be one that all clients can decode: one that they cannot would stop
 * them from taking in whatever comes in the same message.
 */
export function scanContent(cursor: Cursor, kind: number): number {
  switch (kind) {
    case 1:
      return cursor.varUint();
    case 2:
      return scanJsonValues(cursor);
    case 3:
      cursor.block();
      return 1;
    case 4:
      return cursor.text();
    case 5:
      scanJson(cursor.block());
      return 1;
    case 6:
      cursor.text();
      scanJson(cursor.block());
      return 1;
    case 7:
      scanType(cursor);
      return 1;
    case 8:
      return scanAnyValues(cursor);
    case 9:
      scanSubdocument(cursor);
      return 1;
    default:
      throw new Malformed('unknown content');
  }
}

function scanJsonValues(cursor: Cursor): number {
  const count = cursor.varUint();
  for (let index = 0; index < count; index += 1) {
    const text = cursor.block();
    if (!isUndefined(text)) scanJson(text);
  }
  return count;
}

function scanAnyValues(cursor: Cursor): number {
  const count = cursor.varUint();
  for (let index = 0; index < count; index += 1) scanAny(cursor, 0);
  return count;
}

function scanType(cursor: Cursor): void {
  const type = cursor.varUint();
  if (type > LAST_TYPE) throw new Malformed('unknown type');
  if (type === XML_ELEMENT || type === XML_HOOK) cursor.text();
}

/** A name and options, which Yjs takes for an object without looking. */
function scanSubdocument(cursor: Cursor): void {
  cursor.text();
  if (cursor.bytes[cursor.pos] !== ANY.object) throw new Malformed('options are no object');
  scanAny(cursor, 0);
}

/** lib0's tags of values. */
const ANY = {
  bytes: 116,
  array: 117,
  object: 118,
  string: 119,
  true: 120,
  false: 121,
  bigint: 122,
  float64: 123,
  float32: 124,
  integer: 125,
  null: 126,
  undefined: 127,
} as const;

function scanAny(cursor: Cursor, depth: number): void {
  if (depth > MAX_DEPTH) throw new Malformed('nested too deeply');
  switch (cursor.byte()) {
    case ANY.undefined:
    case ANY.null:
    case ANY.true:
    case ANY.false:
      return;
    case ANY.integer:
      // Signed, but of the same shape: the last byte is the first without the high bit.
      cursor.varUint();
      return;
    case ANY.float32:
      cursor.skip(4);
      return;
    case ANY.float64:
    case ANY.bigint:
      cursor.skip(8);
      return;
    case ANY.string:
      cursor.text();
      return;
    case ANY.bytes:
      cursor.block();
      return;
    case ANY.array:
      for (let left = cursor.varUint(); left > 0; left -= 1) scanAny(cursor, depth + 1);
      return;
    case ANY.object:
      for (let left = cursor.varUint(); left > 0; left -= 1) {
        cursor.text();
        scanAny(cursor, depth + 1);
      }
      return;
    default:
      throw new Malformed('unknown value');
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function scanJson(text: Uint8Array): void {
  if (text.length > MAX_DEPTH && depthOf(text) > MAX_DEPTH) {
    throw new Malformed('nested too deeply');
  }
  try {
    JSON.parse(decoder.decode(text));
  } catch {
    throw new Malformed('not JSON');
  }
}

/** The greatest depth of brackets outside of strings; of valid JSON, that of its nesting. */
function depthOf(text: Uint8Array): number {
  let depth = 0;
  let greatest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const byte = text[at];
    if (inString) {
      if (byte === 0x5c) at += 1;
      else if (byte === 0x22) inString = false;
    } else if (byte === 0x22) inString = true;
    else if (byte === 0x5b || byte === 0x7b) {
      depth += 1;
      if (depth > greatest) greatest = depth;
    } else if (byte === 0x5d || byte === 0x7d) depth -= 1;
  }
  return greatest;
}

function isUndefined(text: Uint8Array): boolean {
  return text.length === 9 && decoder.decode(text) === 'undefined';
}
