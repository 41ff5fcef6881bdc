import * as encoding from 'lib0/encoding';
import { Cursor } from './cursor';

/**
 * Message types: a message is `varUint type`, then what the type says. 0–3 are y-websocket's.
 * 64 and above are ours; a client that does not ask for them never receives one.
 */
export const MESSAGE = {
  /** `varUint step`, `varUint8Array payload`: step 0 a state vector, 1 and 2 an update. */
  sync: 0,
  /** `varUint8Array` of: count, then for each entry client id, clock, JSON state or `null`. */
  awareness: 1,
  /** Server to client: `varUint 0`, `varString reason`: what was sent was refused. */
  auth: 2,
  /** Client to server: asks for everyone's awareness. */
  queryAwareness: 3,
  /**
   * Server to client: `varUint n`: of the updates (sync steps 1 and 2) that this connection has
   * sent, the first n are durable. Only to clients that asked for it when connecting.
   */
  ack: 64,
  /** Client to server: `varString`: a fresh credential, so that the connection may live on. */
  credential: 65,
  /**
   * Server to client: `varUint8Array`: raw DEFLATE (RFC 1951) of messages, each behind its length
   * as `varUint`: a large answer to the client's state vector. Only to clients that asked for it
   * when connecting.
   */
  compressed: 66,
} as const;

export const SYNC_STEP = { stateVector: 0, reply: 1, update: 2 } as const;

/**
 * Why the server closes a connection. 44xx: reconnecting in the same way cannot help (stock
 * clients stop). 45xx and 1012: try again later (stock clients do).
 */
export const CLOSE = {
  /** The server is restarting. */
  restarting: 1012,
  /** A message or update that is not well formed, or a writer id that is somebody else's. */
  invalid: 4400,
  /** The credential is missing, forged or expired: fetch a new one. */
  unauthenticated: 4401,
  /** The credential is good, but gives no right to this document. */
  forbidden: 4403,
  /** There is no such document. */
  unknownDocument: 4404,
  /** Rights changed while connected: fetch a new credential and reconnect. */
  rightsChanged: 4409,
  /** The document has reached its size limit. */
  documentFull: 4413,
  /** Too many messages at once. */
  tooFast: 4429,
  /** The log cannot be read or written just now: what was not acknowledged is not kept. */
  unavailable: 4503,
  /** The client does not read what it is sent. */
  notReading: 4508,
} as const;

export type CloseCode = (typeof CLOSE)[keyof typeof CLOSE];

/** Asks a client for what it has beyond this state vector. */
export function encodeStateVector(stateVector: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync);
    encoding.writeVarUint(encoder, SYNC_STEP.stateVector);
    encoding.writeVarUint8Array(encoder, stateVector);
  });
}

export function encodeAck(durable: number): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.ack);
    encoding.writeVarUint(encoder, durable);
  });
}

export function encodeRefusal(reason: string): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.auth);
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarString(encoder, reason);
  });
}

export interface AwarenessEntry {
  readonly client: number;
  readonly clock: number;
  /** JSON: an object, or `null` for somebody who left. */
  readonly state: string;
}

export function encodeAwareness(entries: readonly AwarenessEntry[]): Uint8Array {
  const update = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length);
    for (const { client, clock, state } of entries) {
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, state);
    }
  });
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.awareness);
    encoding.writeVarUint8Array(encoder, update);
  });
}

/** Payloads are views of the message. */
export type ClientMessage =
  | { readonly kind: 'state-vector'; readonly vector: Uint8Array }
  | { readonly kind: 'update'; readonly update: Uint8Array; readonly whole: boolean }
  | { readonly kind: 'awareness'; readonly update: Uint8Array }
  | { readonly kind: 'query-awareness' }
  | { readonly kind: 'credential'; readonly credential: string }
  | { readonly kind: 'unknown' };

/** `whole`: the reply to our state vector. @throws Malformed where the bytes are not a message */
export function decodeMessage(bytes: Uint8Array): ClientMessage {
  const cursor = new Cursor(bytes);
  switch (cursor.varUint()) {
    case MESSAGE.sync: {
      const step = cursor.varUint();
      const payload = cursor.block();
      if (step === SYNC_STEP.stateVector) return { kind: 'state-vector', vector: payload };
      if (step > SYNC_STEP.update) return { kind: 'unknown' };
      return { kind: 'update', update: payload, whole: step === SYNC_STEP.reply };
    }
    case MESSAGE.awareness:
      return { kind: 'awareness', update: cursor.block() };
    case MESSAGE.queryAwareness:
      return { kind: 'query-awareness' };
    case MESSAGE.credential:
      return { kind: 'credential', credential: Buffer.from(cursor.block()).toString() };
    default:
      return { kind: 'unknown' };
  }
}
