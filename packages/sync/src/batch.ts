import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { Claim } from './ownership';

/** An update as the log keeps it. */
export interface LoggedUpdate {
  /** Who sent it, in the host's words (`Admission.writer`). */
  readonly writer: string;
  /** When it arrived, in milliseconds since 1970. */
  readonly at: number;
  readonly update: Uint8Array;
}

/** What is in one row of the log. */
export interface Batch {
  readonly entries: LoggedUpdate[];
  /** Client ids that are used for the first time. */
  readonly claims: Claim[];
}

/** The first byte of a batch. A reader that meets another must not guess. */
const FORMAT = { plain: 1, withClaims: 2 } as const;

/**
 * One row of the log: its form, `varUint at` of the earliest, `varUint writers`, `varString` for
 * each; in the form with claims `varUint claims` and for each `varUint client`, `varString owner`;
 * then until the end: `varUint writer` (its place in that list), `varUint later` (than the
 * earliest, in milliseconds), `varUint8Array update`.
 */
export function encodeBatch(
  entries: readonly LoggedUpdate[],
  claims: readonly Claim[] = [],
): Uint8Array {
  const writers = [...new Set(entries.map((entry) => entry.writer))];
  const earliest = entries.reduce((least, { at }) => Math.min(least, at), entries[0]?.at ?? 0);
  return encoding.encode((encoder) => {
    encoding.writeUint8(encoder, claims.length > 0 ? FORMAT.withClaims : FORMAT.plain);
    encoding.writeVarUint(encoder, earliest);
    encoding.writeVarUint(encoder, writers.length);
    for (const writer of writers) encoding.writeVarString(encoder, writer);
    if (claims.length > 0) {
      encoding.writeVarUint(encoder, claims.length);
      for (const { client, owner } of claims) {
        encoding.writeVarUint(encoder, client);
        encoding.writeVarString(encoder, owner);
      }
    }
    for (const { writer, at, update } of entries) {
      encoding.writeVarUint(encoder, writers.indexOf(writer));
      encoding.writeVarUint(encoder, at - earliest);
      encoding.writeVarUint8Array(encoder, update);
    }
  });
}

/** The updates are copies: they do not hold on to the bytes of the batch. @throws on other bytes */
export function decodeBatch(batch: Uint8Array): Batch {
  const decoder = decoding.createDecoder(batch);
  const format = decoding.readUint8(decoder);
  if (format !== FORMAT.plain && format !== FORMAT.withClaims) {
    throw new Error(`A row of the log has the unknown form ${format}`);
  }
  const earliest = decoding.readVarUint(decoder);
  const writers: string[] = [];
  for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
    writers.push(decoding.readVarString(decoder));
  }
  const claims: Claim[] = [];
  let claimed = format === FORMAT.withClaims ? decoding.readVarUint(decoder) : 0;
  for (; claimed > 0; claimed -= 1) {
    const client = decoding.readVarUint(decoder);
    claims.push({ client, owner: decoding.readVarString(decoder) });
  }
  const entries: LoggedUpdate[] = [];
  while (decoding.hasContent(decoder)) {
    const writer = writers[decoding.readVarUint(decoder)];
    if (writer === undefined) throw new Error('A row of the log names a writer that it lacks');
    const at = earliest + decoding.readVarUint(decoder);
    entries.push({ writer, at, update: decoding.readVarUint8Array(decoder).slice() });
  }
  return { entries, claims };
}
