import { randomBytes } from 'node:crypto';
import * as encoding from 'lib0/encoding';
import { sync } from './dialect';
import { typed } from './updates';

/** What an attacker has: a ticket like anybody's, and the client id of somebody healthy. */
export interface Prey {
  /** With the right to write, in a room where others work. */
  readonly address: string;
  /** The document's name, where each message names it. */
  readonly document?: string;
  /** With a ticket for another document. */
  readonly foreign: string;
  /** The Yjs client id of somebody healthy who writes there. */
  readonly victim: number;
}

/** What is done to one connection; `opens` of them, each anew after it was closed. */
export interface Attack {
  readonly name: string;
  readonly connections: number;
  /** Milliseconds after which the attacker breaks a connection off; otherwise it stays. */
  readonly leavesAfter?: number;
  readonly reads: boolean;
  readonly usesForeign?: boolean;
  /** Bytes that are not even a frame. */
  readonly raw?: (prey: Prey) => Uint8Array;
  readonly messages: (prey: Prey) => Iterable<Uint8Array>;
  /** How the server may end it. Empty: it may stay, and does no harm. */
  readonly codes: readonly number[];
}

const ATTACKER = 666;
const MB = 2 ** 20;
const INVALID = 4_400;
const TOO_FAST = 4_429;
const STALLED = 4_508;
const TOO_LARGE = 1_009;
/** The connection is broken off: what a socket hears that does not read. */
const BROKEN = 1_006;

export const attacks: readonly Attack[] = [
  attack('random bytes', [INVALID, TOO_FAST], () => repeat(300, () => randomBytes(64))),
  attack('truncated messages', [INVALID], ({ document }) => {
    const whole = sync(2, typed(ATTACKER, 0), document);
    return Array.from({ length: whole.length }, (_, length) => whole.subarray(0, length));
  }),
  {
    ...attack('frames that are none', [1_002, BROKEN], () => []),
    raw: () => Buffer.concat([Buffer.from([0xff, 0xff]), randomBytes(200)]),
  },
  attack('garbage structs', [INVALID], ({ document }) =>
    repeat(300, () => sync(2, Buffer.concat([Buffer.from([1, 4]), randomBytes(60)]), document)),
  ),
  attack('a message of 20 MB', [TOO_LARGE, BROKEN], ({ document }) => [
    sync(2, Buffer.alloc(20 * MB, 1), document),
  ]),
  attack('a message of 50 MB', [TOO_LARGE, BROKEN], ({ document }) => [
    sync(2, Buffer.alloc(50 * MB, 1), document),
  ]),
  attack('20,000 clock gaps', [INVALID, TOO_FAST], ({ document }) =>
    repeat(20_000, (index) => sync(2, typed(ATTACKER, 10 + index * 2), document)),
  ),
  attack('33 million structs claimed', [INVALID], ({ document }) =>
    repeat(40, () => sync(2, claimed(33_000_000), document)),
  ),
  attack('skips', [INVALID, TOO_FAST], ({ document }) =>
    repeat(5_000, (index) => sync(2, skipped(index), document)),
  ),
  attack('a value 200,000 deep', [INVALID], ({ document }) => [sync(2, nested(200_000), document)]),
  attack('a stolen client id', [INVALID], ({ document, victim }) => [
    sync(2, typed(victim, 0, 'y'.repeat(100_000)), document),
  ]),
  attack('a stolen client id in a reply', [INVALID], ({ document, victim }) =>
    repeat(10, () => sync(1, typed(victim, 0, 'y'.repeat(100_000)), document)),
  ),
  attack('a stolen client id among others', [INVALID], ({ document, victim }) => [
    sync(2, together(typed(ATTACKER, 0), typed(victim, 0, 'y'.repeat(100_000))), document),
  ]),
  attack('presence of 10,000', [INVALID, TOO_FAST, TOO_LARGE], ({ document }) => [
    presence(document, 10_000, '{"a":1}'),
  ]),
  attack('presence of 4 MB', [INVALID, TOO_FAST, TOO_LARGE], ({ document }) =>
    repeat(5, () => presence(document, 1, JSON.stringify({ a: 'x'.repeat(4 * MB) }))),
  ),
  {
    ...attack('never reads', [STALLED, TOO_FAST, BROKEN], ({ document }) =>
      repeat(3_000, () => sync(0, new Uint8Array([0]), document)),
    ),
    reads: false,
  },
  { ...attack('2,000 opens', [TOO_FAST, BROKEN], () => []), connections: 2_000 },
  attack('presence asked for 20,000 times', [TOO_FAST], ({ document }) =>
    repeat(20_000, () => named(document, [3])),
  ),
  attack('first step sent 20,000 times', [TOO_FAST], ({ document }) =>
    repeat(20_000, () => sync(0, new Uint8Array([0]), document)),
  ),
  {
    ...attack('1,000 reconnects', [TOO_FAST, BROKEN], ({ document }) => [
      sync(0, new Uint8Array([0]), document),
    ]),
    connections: 1_000,
    leavesAfter: 5,
  },
  {
    ...attack('tickets for other documents', [4_403, TOO_FAST], () => []),
    connections: 300,
    usesForeign: true,
  },
];

function attack(
  name: string,
  codes: readonly number[],
  messages: (prey: Prey) => Iterable<Uint8Array>,
): Attack {
  return { name, codes, messages, connections: 1, reads: true };
}

function* repeat(times: number, make: (index: number) => Uint8Array): Iterable<Uint8Array> {
  for (let index = 0; index < times; index += 1) yield make(index);
}

/** Numbers as Yjs writes them, after the document's name where one is wanted. */
function named(document: string | undefined, values: readonly number[]): Uint8Array {
  return encoding.encode((encoder) => {
    if (document !== undefined) encoding.writeVarString(encoder, document);
    for (const value of values) encoding.writeVarUint(encoder, value);
  });
}

/** One writer, very many structs, none of them there. */
function claimed(structs: number): Uint8Array {
  return named(undefined, [1, structs, ATTACKER, 0]);
}

/** A skip of a thousand million, then a letter. */
function skipped(index: number): Uint8Array {
  return encoding.encode((encoder) => {
    for (const value of [1, 2, ATTACKER + index, 0]) encoding.writeVarUint(encoder, value);
    encoding.writeUint8(encoder, 10);
    encoding.writeVarUint(encoder, 1_000_000_000);
    encoding.writeUint8(encoder, 4);
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarString(encoder, 'load');
    encoding.writeVarString(encoder, 'x');
    encoding.writeVarUint(encoder, 0);
  });
}

/** An array in an array in an array. */
function nested(depth: number): Uint8Array {
  return encoding.encode((encoder) => {
    for (const value of [1, 1, ATTACKER, 0]) encoding.writeVarUint(encoder, value);
    encoding.writeUint8(encoder, 8);
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarString(encoder, 'load');
    encoding.writeVarUint(encoder, 1);
    for (let level = 0; level < depth; level += 1) {
      encoding.writeUint8(encoder, 117); // an array
      encoding.writeVarUint(encoder, 1);
    }
    encoding.writeUint8(encoder, 126); // null
    encoding.writeVarUint(encoder, 0);
  });
}

/** Two updates of one letter each as one. */
function together(one: Uint8Array, other: Uint8Array): Uint8Array {
  const body = (update: Uint8Array) => update.subarray(1, -1);
  return Buffer.concat([Buffer.from([2]), body(one), body(other), Buffer.from([0])]);
}

function presence(document: string | undefined, count: number, state: string): Uint8Array {
  const entries = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, count);
    for (let index = 0; index < count; index += 1) {
      encoding.writeVarUint(encoder, 100_000 + index);
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarString(encoder, state);
    }
  });
  return encoding.encode((encoder) => {
    if (document !== undefined) encoding.writeVarString(encoder, document);
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint8Array(encoder, entries);
  });
}
