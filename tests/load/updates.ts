import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** The root text that loads type into. */
export const TEXT = 'load';

/** A Yjs update (version 1) in which `client` types one letter behind its last, `clock`. */
export function typed(client: number, clock: number, letter = 'x'): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const value of [1, 1, client, clock]) encoding.writeVarUint(encoder, value);
  if (clock === 0) {
    encoding.writeUint8(encoder, 4);
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarString(encoder, TEXT);
  } else {
    encoding.writeUint8(encoder, 4 | 0x80);
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock - 1);
  }
  encoding.writeVarString(encoder, letter);
  encoding.writeVarUint(encoder, 0);
  return encoding.toUint8Array(encoder);
}

const REF = { gc: 0, deleted: 1, string: 4, skip: 10 } as const;

/**
 * Calls `run` with each stretch of letters in an update made of `typed` ones, merged or not.
 * @throws where it contains something else
 */
export function readTyped(
  update: Uint8Array,
  run: (client: number, from: number, to: number) => void,
): void {
  const decoder = decoding.createDecoder(update);
  for (let clients = decoding.readVarUint(decoder); clients > 0; clients -= 1) {
    const structs = decoding.readVarUint(decoder);
    const client = decoding.readVarUint(decoder);
    const start = decoding.readVarUint(decoder);
    let from = start;
    let clock = start;
    for (let index = 0; index < structs; index += 1) {
      const info = decoding.readUint8(decoder);
      const length = readStruct(decoder, info);
      if ((info & 31) === REF.skip) {
        if (clock > from) run(client, from, clock);
        from = clock + length;
      }
      clock += length;
    }
    if (clock > from) run(client, from, clock);
  }
}

/** Passes over one struct and returns its length in clock values. */
function readStruct(decoder: decoding.Decoder, info: number): number {
  const ref = info & 31;
  if (ref === REF.gc || ref === REF.skip) return decoding.readVarUint(decoder);
  if (info & 0x80) skipId(decoder);
  if (info & 0x40) skipId(decoder);
  if ((info & 0xc0) === 0) {
    if (decoding.readVarUint(decoder) === 1) skipString(decoder);
    else skipId(decoder);
    if (info & 0x20) skipString(decoder);
  }
  if (ref === REF.deleted) return decoding.readVarUint(decoder);
  if (ref !== REF.string) throw new Error(`Not a load's update: content ${ref}`);
  return skipString(decoder);
}

function skipId(decoder: decoding.Decoder): void {
  decoding.readVarUint(decoder);
  decoding.readVarUint(decoder);
}

/** Letters are ASCII, so that bytes are clock values. */
function skipString(decoder: decoding.Decoder): number {
  const length = decoding.readVarUint(decoder);
  decoder.pos += length;
  return length;
}
