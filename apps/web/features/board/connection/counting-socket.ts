import * as decoding from 'lib0/decoding';

const SYNC = 0;
const STATE_VECTOR = 0;
const REPLY = 1;

/** What one connection has sent so far; the server acknowledges by the same count. */
export interface Sent {
  /** Updates: everything that may carry an edit. */
  updates: number;
  /** Whether the answer to the server's question, with all that it lacks, is among them. */
  whole: boolean;
}

/**
 * A WebSocket that counts the updates which go out through it. `begin` is called for each new
 * connection and gives the counter for it.
 */
export function countingSocket(begin: () => Sent): typeof WebSocket {
  return class CountingSocket extends WebSocket {
    private readonly sent = begin();

    override send(data: Parameters<WebSocket['send']>[0]): void {
      super.send(data);
      const step = data instanceof Uint8Array ? syncStepOf(data) : null;
      if (step === null || step === STATE_VECTOR) return;
      this.sent.updates += 1;
      if (step === REPLY) this.sent.whole = true;
    }
  };
}

function syncStepOf(message: Uint8Array): number | null {
  const decoder = decoding.createDecoder(message);
  return decoding.readVarUint(decoder) === SYNC ? decoding.readVarUint(decoder) : null;
}
