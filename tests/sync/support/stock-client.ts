import * as decoding from 'lib0/decoding';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { documentNamed, type Holder, ticketFor } from '../../load/boards';

const SYNC = 0;
const ACK = 64;
const STATE_VECTOR = 0;

/** A socket that remembers the updates it sent, and can be cut off without either side knowing. */
class ObservedSocket extends WebSocket {
  readonly updates: Uint8Array[] = [];
  private isCutOff = false;

  /** From now on nothing arrives anywhere; the server still takes the connection for open. */
  cutOff(): void {
    this.isCutOff = true;
    this.pause();
  }

  override close(): void {
    if (!this.isCutOff) super.close();
  }

  // The stock provider hands over whole messages and nothing else.
  override send(data: Uint8Array): void {
    if (this.isCutOff) return;
    const decoder = decoding.createDecoder(data);
    if (decoding.readVarUint(decoder) === SYNC && decoding.readVarUint(decoder) !== STATE_VECTOR) {
      this.updates.push(decoding.readVarUint8Array(decoder));
    }
    super.send(data);
  }
}

/** Closings that a decent client must never meet, whatever happens to servers. */
const isAccusation = (code: number) =>
  [1002, 1003, 1007, 1009].includes(code) ||
  (code >= 4_400 && code < 4_500 && code !== 4_401 && code !== 4_409) ||
  code === 4_508;

/** The stock y-websocket client, and beside it a record of what it was promised. */
export class StockClient {
  readonly doc = new Y.Doc();
  readonly provider: WebsocketProvider;
  /** Updates of this client that the server called durable. */
  readonly promised: Uint8Array[] = [];
  readonly accusations: string[] = [];
  readonly closings: string[] = [];
  private readonly abandoned: ObservedSocket[] = [];
  private acknowledged = 0;

  constructor(
    server: string,
    project: string,
    readonly holder: Holder,
  ) {
    const params = {
      acks: '1',
      // Read at each connection: a page, too, fetches a new ticket for each.
      get ticket() {
        return ticketFor(project, holder);
      },
    };
    this.provider = new WebsocketProvider(
      `${server}/collab`,
      encodeURIComponent(documentNamed(project)),
      this.doc,
      {
        params,
        disableBc: true,
        maxBackoffTime: 150,
        connect: false,
        WebSocketPolyfill: asPolyfill(ObservedSocket),
        shouldReconnect: ({ code }) => !isAccusation(code),
      },
    );
    this.provider.messageHandlers[ACK] = (_encoder, decoder) => {
      this.acknowledge(decoding.readVarUint(decoder));
    };
    this.provider.on('connection-close', (event) => {
      this.acknowledged = 0;
      if (!event) return;
      this.closings.push(`${event.code} ${event.reason}`.trim());
      if (isAccusation(event.code)) this.accusations.push(`${event.code} ${event.reason}`);
    });
    this.provider.connect();
  }

  /** Whether everything sent over the present connection is acknowledged. */
  get isSaved(): boolean {
    const socket = this.socket;
    return this.provider.synced && socket !== null && socket.updates.length <= this.acknowledged;
  }

  /** For a failure's report: whose, how far, and why connections ended. */
  describe(): string {
    const { synced, wsconnected, wsUnsuccessfulReconnects } = this.provider;
    const sent = this.socket?.updates.length ?? 0;
    const closings = this.closings.slice(-8).join(',');
    return `${this.holder.personId}/${this.doc.clientID} synced=${synced} connected=${wsconnected} acknowledged=${this.acknowledged}/${sent} failed=${wsUnsuccessfulReconnects} closings=${closings}`;
  }

  /** The connection goes dead unnoticed; the client gives it up and makes another. */
  halfOpen(): void {
    const socket = this.socket;
    if (!socket || socket.readyState !== WebSocket.OPEN) return;
    socket.cutOff();
    this.abandoned.push(socket);
    socket.onclose?.({ type: 'close', code: 1006, reason: '', wasClean: false, target: socket });
  }

  /** The page is gone, with all that it held. */
  destroy(): void {
    this.provider.destroy();
    for (const socket of this.abandoned) socket.terminate();
    this.doc.destroy();
  }

  private get socket(): ObservedSocket | null {
    const socket: unknown = this.provider.ws;
    return socket instanceof ObservedSocket ? socket : null;
  }

  private acknowledge(count: number): void {
    const updates = this.socket?.updates ?? [];
    this.promised.push(...updates.slice(this.acknowledged, count));
    this.acknowledged = count;
  }
}

/** `ws` has the interface of the browser's; the types say it of instances, not of the class. */
function asPolyfill(socket: unknown): typeof globalThis.WebSocket {
  if (!isSocketClass(socket)) throw new Error('Not a WebSocket class');
  return socket;
}

function isSocketClass(value: unknown): value is typeof globalThis.WebSocket {
  return typeof value === 'function';
}
