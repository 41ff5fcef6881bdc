import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { scanUpdate } from './scan-update';
import { randomFrom } from './testing/random';
import { randomEdits } from './testing/random-edits';

/** What Yjs itself reads in an update. */
function factsByYjs(update: Uint8Array) {
  const { structs, ds } = Y.decodeUpdate(update);
  const stretches: { writer: number; from: number; to: number }[] = [];
  for (const struct of structs) {
    if (struct instanceof Y.Skip) continue;
    const { client: writer, clock: from } = struct.id;
    const last = stretches.at(-1);
    if (last?.writer === writer && last.to === from) last.to = from + struct.length;
    else stretches.push({ writer, from, to: from + struct.length });
  }
  const deletes = [...ds.clients].flatMap(([writer, items]) =>
    items.map(({ clock, len }) => ({ writer, from: clock, to: clock + len })),
  );
  return { structs: stretches, deletes };
}

describe('reading an update without Yjs', () => {
  it('finds what Yjs finds, in updates of random documents', () => {
    const seed = Date.now();
    const updates = randomEdits(seed, { documents: 3, steps: 400 });
    for (const update of updates) {
      const { structs, deletes } = scanUpdate(update);
      expect({ structs, deletes }, `seed ${seed}`).toEqual(factsByYjs(update));
    }
  });

  it('never takes what Yjs can not, and ends at once, whatever byte is changed', () => {
    const seed = Date.now();
    const updates = randomEdits(seed, { documents: 2, steps: 60 });
    const next = randomFrom(seed);
    for (const update of updates) {
      for (let change = 0; change < 20; change += 1) {
        const broken = update.slice(0, next(4) === 0 ? next(update.length) : update.length);
        if (broken.length > 0) broken[next(broken.length)] = next(256);
        if (!isTaken(broken)) continue;
        expect(() => Y.decodeUpdate(broken), `seed ${seed}: ${broken}`).not.toThrow();
      }
    }
  });

  it('passes what is legal but unusual', () => {
    const doc = new Y.Doc();
    doc.getText('t').insert(0, 'one two');
    const before = Y.encodeStateVector(doc);
    doc.getText('t').insert(7, ' three');
    const later = Y.encodeStateAsUpdate(doc, before);
    doc.getText('t').insert(0, 'x');
    const last = Y.encodeStateAsUpdate(doc, Y.encodeStateVectorFromUpdate(later));
    const first = Y.diffUpdate(Y.encodeStateAsUpdate(doc), new Uint8Array([0]));
    expect(scanUpdate(first).structs).toHaveLength(1);
    expect(scanUpdate(Y.encodeStateAsUpdate(new Y.Doc()))).toEqual({
      structs: [],
      deletes: [],
      needs: [],
    });
    const skipping = Y.mergeUpdates([last, typed('abc')]);
    expect(scanUpdate(skipping).structs).toHaveLength(2);
  });

  it.each<[string, (encoder: encoding.Encoder) => void]>([
    ['33 million structs', (e) => numbers(e, 1, 33_000_000, 1, 0)],
    ['a million writers', (e) => numbers(e, 1_000_000)],
    ['a skip of 2⁵⁰', (e) => numbers(e, 1, 1, 1, 0, 10, 2 ** 50, 0)],
    ['a struct of length 0', (e) => numbers(e, 1, 1, 1, 0, 0, 0, 0)],
    ['one writer twice', (e) => numbers(e, 2, 1, 1, 0, 0, 1, 1, 1, 1, 0, 1, 0)],
    ['content of no kind', (e) => numbers(e, 1, 1, 1, 0, 15, 1, 0, 0)],
    ['a type of no kind', (e) => numbers(e, 1, 1, 1, 0, 7, 1, 1, 0x61, 9, 0)],
    ['an origin that comes later', (e) => numbers(e, 1, 1, 1, 0, 0x84, 1, 5, 1, 0x61, 0)],
    ['an embed that is no JSON', (e) => numbers(e, 1, 1, 1, 0, 5, 1, 1, 0x61, 1, 0x7b, 0)],
    ['text that is no UTF-8', (e) => numbers(e, 1, 1, 1, 0, 4, 1, 1, 0x61, 1, 0xff01, 0)],
    ['a million deletions', (e) => numbers(e, 0, 1, 1, 1_000_000)],
    ['a deletion up to 2⁵³', (e) => numbers(e, 0, 1, 1, 1, 5, 2 ** 53 - 1)],
    ['more than an update', (e) => numbers(e, 0, 0, 0)],
    ['arrays in arrays', (e) => nested(e, 100_000)],
    ['brackets in brackets', (e) => nestedJson(e, 100_000)],
    ['a circle of two writers', (e) => circle(e)],
  ])('refuses %s', (_what, write) => {
    expect(() => scanUpdate(encoding.encode(write))).toThrow();
  });
});

function isTaken(update: Uint8Array): boolean {
  try {
    scanUpdate(update);
    return true;
  } catch {
    return false;
  }
}

function typed(text: string): Uint8Array {
  const doc = new Y.Doc();
  doc.getText('t').insert(0, text);
  return Y.encodeStateAsUpdate(doc);
}

function numbers(encoder: encoding.Encoder, ...values: number[]): void {
  for (const value of values) encoding.writeVarUint(encoder, value);
}

function nested(encoder: encoding.Encoder, depth: number): void {
  numbers(encoder, 1, 1, 1, 0, 8, 1, 1, 0x61, 1);
  for (let left = depth; left > 0; left -= 1) numbers(encoder, 117, 1);
  numbers(encoder, 126, 0);
}

function nestedJson(encoder: encoding.Encoder, depth: number): void {
  numbers(encoder, 1, 1, 1, 0, 5, 1, 1, 0x61);
  encoding.writeVarString(encoder, '['.repeat(depth) + ']'.repeat(depth));
  numbers(encoder, 0);
}

/** Item 1:0 has its origin in 2:0, and item 2:0 in 1:0. */
function circle(encoder: encoding.Encoder): void {
  numbers(encoder, 2, 1, 2, 0, 0x84, 1, 0);
  encoding.writeVarString(encoder, 'b');
  numbers(encoder, 1, 1, 0, 0x84, 2, 0);
  encoding.writeVarString(encoder, 'a');
  numbers(encoder, 0);
}
