import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { randomFrom } from '../../tests/load/random';
import { TEXT } from '../../tests/load/updates';

const CACHE = path.join(import.meta.dirname, '../../.cache/sync-bench');
/** Changes when the documents do. */
const EDITION = 1;

export const OPERATIONS = 260_000;

/** A text as its writers left it after 260,000 operations, one letter each. */
export function smallDocument(seed: number): Promise<Uint8Array> {
  return cached(`document-${EDITION}-${seed}`, async () => write(seed));
}

/** Twenty such texts side by side, by twenty writers. */
export function largeDocument(seed: number): Promise<Uint8Array> {
  return cached(`document-${EDITION}-${seed}-20`, async () => {
    const small = await smallDocument(seed);
    return Y.mergeUpdates(Array.from({ length: 20 }, (_, index) => asAnother(small, index)));
  });
}

/** Types in bursts, now here, now there, and takes some of it back. */
function write(seed: number): Uint8Array {
  const random = randomFrom(seed);
  const doc = new Y.Doc();
  doc.clientID = 1_000_000;
  const text = doc.getText(TEXT);
  let at = 0;
  let done = 0;
  while (done < OPERATIONS) {
    if (random() < 0.14) at = Math.floor(random() * (text.length + 1));
    const deletes = random() < 0.18;
    const burst = Math.min(OPERATIONS - done, 1 + Math.floor(random() * 64));
    doc.transact(() => {
      for (let index = 0; index < burst; index += 1) {
        if (!deletes) text.insert(at++, String.fromCharCode(97 + Math.floor(random() * 26)));
        else if (at > 0) text.delete(--at, 1);
        else return;
        done += 1;
      }
    });
  }
  return Y.encodeStateAsUpdate(doc);
}

/** The same text by another writer, under another name. */
function asAnother(update: Uint8Array, index: number): Uint8Array {
  const shift = (id: Y.ID) => Y.createID(id.client + index, id.clock);
  const { structs, ds } = Y.decodeUpdate(update);
  const encoder = new Y.UpdateEncoderV1();
  const [first] = structs;
  writeAll(encoder, 1, structs.length, (first?.id.client ?? 0) + index, first?.id.clock ?? 0);
  for (const struct of structs) {
    if (struct instanceof Y.Item) {
      if (struct.origin) struct.origin = shift(struct.origin);
      if (struct.rightOrigin) struct.rightOrigin = shift(struct.rightOrigin);
      if (isName(struct.parent)) Object.assign(struct, { parent: `${struct.parent}-${index}` });
    }
    struct.write(encoder, 0);
  }
  writeAll(encoder, ds.clients.size);
  for (const [client, deletes] of ds.clients) {
    writeAll(encoder, client + index, deletes.length);
    for (const { clock, len } of deletes) writeAll(encoder, clock, len);
  }
  return encoder.toUint8Array();
}

async function cached(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const file = path.join(CACHE, name);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const made = await make();
  await mkdir(CACHE, { recursive: true });
  await writeFile(file, made);
  return made;
}

function writeAll(encoder: Y.UpdateEncoderV1, ...values: readonly number[]): void {
  for (const value of values) encoding.writeVarUint(encoder.restEncoder, value);
}

/** Before it is integrated an item may know its parent by name, which the types do not say. */
function isName(parent: unknown): parent is string {
  return typeof parent === 'string';
}
