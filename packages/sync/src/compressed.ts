import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import * as encoding from 'lib0/encoding';
import { MESSAGE, SYNC_STEP } from './protocol';

/** Smaller answers are sent as they are, in bytes. */
const WORTH_WHILE = 32 * 1024;
/** Those who come within this time to a document that nobody changes share one answer, in ms. */
const KEPT_FOR = 2_000;
/** A higher level costs three times the time for a tenth of the bytes. */
const LEVEL = 3;

const deflate = promisify(deflateRaw);

interface Answer {
  /** Of how many updates, from the same first one on. */
  readonly length: number;
  readonly message: Promise<Uint8Array>;
}

/** Recent answers by their first update, which is the document's snapshot. */
const recent = new WeakMap<Uint8Array, Answer>();

export function isWorthCompressing(updates: readonly Uint8Array[]): boolean {
  return updates.reduce((sum, { byteLength }) => sum + byteLength, 0) >= WORTH_WHILE;
}

/**
 * All that a client lacks as one message: see `MESSAGE.compressed`. The work is done on a thread
 * of zlib's.
 */
export function compressed(updates: readonly Uint8Array[]): Promise<Uint8Array> {
  const [first] = updates;
  const known = first && recent.get(first);
  if (known?.length === updates.length) return known.message;
  const message = deflate(pack(updates), { level: LEVEL }).then((bytes) =>
    encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, MESSAGE.compressed);
      encoding.writeVarUint8Array(encoder, bytes);
    }),
  );
  if (first) keep(first, { length: updates.length, message });
  return message;
}

function keep(first: Uint8Array, answer: Answer): void {
  recent.set(first, answer);
  const forget = () => {
    if (recent.get(first) === answer) recent.delete(first);
  };
  setTimeout(forget, KEPT_FOR).unref();
}

/** Sync messages, each behind its length; only the last says that nothing is lacking any more. */
function pack(updates: readonly Uint8Array[]): Buffer {
  return Buffer.concat(
    updates.flatMap((update, index) => {
      const step = index === updates.length - 1 ? SYNC_STEP.reply : SYNC_STEP.update;
      const head = encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, MESSAGE.sync);
        encoding.writeVarUint(encoder, step);
        encoding.writeVarUint(encoder, update.byteLength);
      });
      const length = encoding.encode((encoder) =>
        encoding.writeVarUint(encoder, head.byteLength + update.byteLength),
      );
      return [length, head, update];
    }),
  );
}
