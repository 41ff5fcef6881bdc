import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** An update as the log keeps it. */
export interface LoggedUpdate {
  /** Who sent it, in the host's words (`Admission.writer`). */
  readonly writer: string;
  /** When it arrived, in milliseconds since 1970. */
  readonly at: number;
  readonly update: Uint8Array;
}

/** The first byte of a batch. A reader that meets another must not guess. */
const FORMAT = 1;

/**
 * One row of the log: `FORMAT`, `varUint at` of the earliest, `varUint writers`, `varString` for
 * each, then until the end: `varUint writer` (its place in that list), `varUint later` (than the
 * earliest, in milliseconds), `varUint8Array update`.
 */
export function encodeBatch(entries: readonly LoggedUpdate[]): Uint8Array {
  const writers = [...new Set(entries.map((entry) => entry.writer))];
  const earliest = entries.reduce((least, { at }) => Math.min(least, at), entries[0]?.at ?? 0);
  return encoding.encode((encoder) => {
    encoding.writeUint8(encoder, FORMAT);
    encoding.writeVarUint(encoder, earliest);
    encoding.writeVarUint(encoder, writers.length);
    for (const writer of writers) encoding.writeVarString(encoder, writer);
    for (const { writer, at, update } of entries) {
      encoding.writeVarUint(encoder, writers.indexOf(writer));
      encoding.writeVarUint(encoder, at - earliest);
      encoding.writeVarUint8Array(encoder, update);
    }
  });
}

/** The updates are copies: they do not hold on to the bytes of the batch. @throws on other bytes */
export function decodeBatch(batch: Uint8Array): LoggedUpdate[] {
  const decoder = decoding.createDecoder(batch);
  const format = decoding.readUint8(decoder);
  if (format !== FORMAT) throw new Error(`A row of the log has form ${format}, not ${FORMAT}`);
  const earliest = decoding.readVarUint(decoder);
  const writers: string[] = [];
  for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
    writers.push(decoding.readVarString(decoder));
  }
  const entries: LoggedUpdate[] = [];
  while (decoding.hasContent(decoder)) {
    const writer = writers[decoding.readVarUint(decoder)];
    if (writer === undefined) throw new Error('A row of the log names a writer that it lacks');
    const at = earliest + decoding.readVarUint(decoder);
    entries.push({ writer, at, update: decoding.readVarUint8Array(decoder).slice() });
  }
  return entries;
}
