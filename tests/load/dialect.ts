import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** `relay`: updates as y-websocket frames them, to others who answer nothing. */
export type Dialect = 'y-websocket' | 'hocuspocus' | 'relay';

/** What a load needs to know of a server's message. */
export type Heard =
  | { readonly kind: 'update'; readonly update: Uint8Array; readonly isReply: boolean }
  | { readonly kind: 'state-vector' }
  /** Of the updates sent, this many are acknowledged. */
  | { readonly kind: 'ack'; readonly count: number }
  | { readonly kind: 'other' };

/** How updates are framed; a document's name is part of each message only for Hocuspocus. */
export interface Speech {
  /** Whether the server answers a greeting with the document. */
  readonly answers: boolean;
  /** What is sent as soon as the socket is open. */
  greeting(): Uint8Array[];
  update(update: Uint8Array): Uint8Array;
  /** Shows that somebody with this Yjs client id is here, as stock clients do. */
  presence(client: number): Uint8Array;
  /** The answer to the server's state vector, from one who holds nothing. */
  nothing(): Uint8Array;
  hear(message: Uint8Array): Heard;
}

const SYNC = 0;
const AWARENESS = 1;
const AUTH = 2;
const SYNC_REPLY = 4;
const SYNC_STATUS = 8;
const ACK = 64;
const EMPTY = new Uint8Array([0, 0]);
const OTHER: Heard = { kind: 'other' };

export function speak(dialect: Dialect, document: string): Speech {
  if (dialect === 'hocuspocus') return hocuspocus(document);
  return dialect === 'relay'
    ? { ...yWebsocket(), answers: false, greeting: () => [] }
    : yWebsocket();
}

export function sync(step: number, payload: Uint8Array, document?: string): Uint8Array {
  return encoding.encode((encoder) => {
    if (document !== undefined) encoding.writeVarString(encoder, document);
    encoding.writeVarUint(encoder, SYNC);
    encoding.writeVarUint(encoder, step);
    encoding.writeVarUint8Array(encoder, payload);
  });
}

function present(client: number, document?: string): Uint8Array {
  const entries = encoding.encode((encoder) => {
    for (const value of [1, client, 1]) encoding.writeVarUint(encoder, value);
    encoding.writeVarString(encoder, '{"here":true}');
  });
  return encoding.encode((encoder) => {
    if (document !== undefined) encoding.writeVarString(encoder, document);
    encoding.writeVarUint(encoder, AWARENESS);
    encoding.writeVarUint8Array(encoder, entries);
  });
}

function yWebsocket(): Speech {
  return {
    answers: true,
    greeting: () => [sync(0, new Uint8Array([0]))],
    update: (update) => sync(2, update),
    presence: (client) => present(client),
    nothing: () => sync(1, EMPTY),
    hear(message) {
      const decoder = decoding.createDecoder(message);
      const type = decoding.readVarUint(decoder);
      if (type === SYNC) return readSync(decoder);
      if (type === ACK) return { kind: 'ack', count: decoding.readVarUint(decoder) };
      return OTHER;
    },
  };
}

function hocuspocus(document: string): Speech {
  let acknowledged = 0;
  return {
    answers: true,
    greeting: () => [
      encoding.encode((encoder) => {
        encoding.writeVarString(encoder, document);
        encoding.writeVarUint(encoder, AUTH);
        encoding.writeVarUint(encoder, 0);
        encoding.writeVarString(encoder, 'token');
        encoding.writeVarString(encoder, '4.7.0');
      }),
      sync(0, new Uint8Array([0]), document),
    ],
    update: (update) => sync(2, update, document),
    presence: (client) => present(client, document),
    nothing: () => sync(1, EMPTY, document),
    hear(message) {
      const decoder = decoding.createDecoder(message);
      decoding.readVarUint8Array(decoder);
      const type = decoding.readVarUint(decoder);
      if (type === SYNC || type === SYNC_REPLY) return readSync(decoder);
      if (type !== SYNC_STATUS || decoding.readVarUint(decoder) !== 1) return OTHER;
      acknowledged += 1;
      return { kind: 'ack', count: acknowledged };
    },
  };
}

function readSync(decoder: decoding.Decoder): Heard {
  const step = decoding.readVarUint(decoder);
  if (step === 0) return { kind: 'state-vector' };
  return { kind: 'update', update: decoding.readVarUint8Array(decoder), isReply: step === 1 };
}
