import { type Board, openBoard } from '@vicinity/board';
import { MESSAGE } from '@vicinity/sync';
import * as decoding from 'lib0/decoding';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';

Object.assign(globalThis, { WebSocket });

export interface Client {
  readonly board: Board;
  readonly provider: WebsocketProvider;
  /** The last acknowledgement of the present connection, or 0. */
  acknowledged(): number;
  closed(): readonly number[];
  destroy(): void;
}

/** A stock y-websocket client; acknowledgements are asked for, and read, by a handler beside it. */
export function join(
  port: number,
  document: string,
  ticket: string,
  { holding }: { holding?: Uint8Array } = {},
): Client {
  const doc = new Y.Doc();
  if (holding) Y.applyUpdate(doc, holding);
  const codes: number[] = [];
  let acknowledged = 0;
  const provider = new WebsocketProvider(
    `ws://127.0.0.1:${port}/collab`,
    encodeURIComponent(document),
    doc,
    { params: { ticket, acks: '1' }, disableBc: true, maxBackoffTime: 200, connect: false },
  );
  provider.messageHandlers[MESSAGE.ack] = (_encoder, decoder) => {
    acknowledged = decoding.readVarUint(decoder);
  };
  provider.on('connection-close', (event) => {
    acknowledged = 0;
    if (event) codes.push(event.code);
  });
  provider.connect();
  return {
    board: openBoard(doc),
    provider,
    acknowledged: () => acknowledged,
    closed: () => codes,
    destroy: () => {
      provider.destroy();
      doc.destroy();
    },
  };
}

/** Resolves once the condition holds. @throws after `within` milliseconds */
export async function until(what: string, holds: () => boolean, within = 5_000): Promise<void> {
  const end = Date.now() + within;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Not within ${within} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export function synced(client: Client): Promise<void> {
  return until('synced', () => client.provider.synced);
}
