import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { canDecompress, decompress } from './compression';
import { countingSocket, type Sent } from './counting-socket';
import { LocalCopy } from './local-copy';
import { PacedUpdates } from './paced-updates';
import { type ClosedReason, type Facts, isDurable, type Status, statusOf } from './status';
import { joinTabs, TAB } from './tabs';
import { type Ticket, type TicketSource, Tickets } from './tickets';

/** A message type of y-websocket's, and the one of its steps that carries an edit. */
const SYNC = 0;
const EDIT = 2;
/** Message types and close codes of the sync engine that stock clients do not know. */
const ACK = 64;
const CREDENTIAL = 65;
const COMPRESSED = 66;
const FETCH_ANEW = [4401, 4409];
const TOO_FAST = 4429;
const CLOSED: Readonly<Record<number, ClosedReason>> = {
  4400: 'refused',
  4403: 'forbidden',
  4404: 'missing',
  4413: 'full',
};
const WAIT_WHEN_TOO_FAST = 5_000;

export interface ConnectionOptions {
  readonly personId: string;
  readonly tickets: TicketSource;
  /** Where sockets are served, as `wss://host/collab`. */
  readonly url: string;
}

/**
 * A document on this page (a board, or the text of a card): its copy on this device, in the other
 * tabs and its connection. It reconnects by itself, renews its ticket, keeps what was not
 * acknowledged and always knows which of these is the case. `subscribe` tells of every change of
 * `status()` and `rights()`.
 */
export class DocumentConnection {
  readonly doc = new Y.Doc();
  readonly awareness = new Awareness(this.doc);
  private provider: WebsocketProvider | null = null;
  private local: LocalCopy | null = null;
  private leaveTabs: () => void = () => undefined;
  private readonly arriving = new PacedUpdates((updates) => {
    const { doc, provider } = this;
    const takeIn = () => {
      for (const update of updates) Y.applyUpdate(doc, update, provider);
    };
    Y.transact(doc, takeIn, provider, false);
  });
  private readonly tickets: Tickets;
  private readonly listeners = new Set<() => void>();
  private refusals = 0;
  private sent: Sent = { updates: 0, whole: false };
  private facts: Facts = {
    opened: false,
    connected: false,
    synced: false,
    rights: 'read',
    closed: null,
    changes: 0,
    sent: { updates: 0, whole: false },
    acknowledged: 0,
  };
  private shown: Status = { kind: 'opening' };

  constructor(private readonly options: ConnectionOptions) {
    this.tickets = new Tickets(options.tickets, (ticket) => this.ticketArrived(ticket));
    this.doc.on('update', (_update: Uint8Array, origin: unknown) => this.documentChanged(origin));
    window.addEventListener('offline', this.wentOffline);
    window.addEventListener('online', this.cameOnline);
  }

  /** Opens the copy on this device (of `document`, where it is known) and asks for a ticket. */
  open(document: string): void {
    this.local = new LocalCopy(this.options.personId, document, this.doc);
    this.leaveTabs = joinTabs(this.options.personId, document, this.doc);
    void this.local.open().then(({ unsaved, whole, rights }) => {
      if (this.provider) this.update({ changes: this.facts.changes + unsaved });
      else this.update({ opened: whole, rights, changes: this.facts.changes + unsaved });
    });
    void this.tickets.fetch();
  }

  /** Whether what arrives now is news, and not what was missing here. */
  isLive(origin: unknown): boolean {
    return origin === this.provider && this.facts.connected && this.facts.synced;
  }

  status = (): Status => this.shown;

  rights = (): 'write' | 'read' => this.facts.rights;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  destroy(): void {
    window.removeEventListener('offline', this.wentOffline);
    window.removeEventListener('online', this.cameOnline);
    this.tickets.stop();
    this.arriving.stop();
    this.provider?.destroy();
    this.leaveTabs();
    void this.local?.close();
    this.listeners.clear();
    this.awareness.destroy();
    this.doc.destroy();
  }

  private ticketArrived(ticket: Ticket | null): void {
    if (!ticket) {
      this.provider?.disconnect();
      this.update({ closed: 'forbidden', rights: 'read' });
      return;
    }
    this.update({ rights: ticket.rights });
    void this.local?.rememberRights(ticket.rights);
    const provider = this.provider ?? this.connect(ticket);
    provider.params.ticket = ticket.ticket;
    if (provider.wsconnected && provider.ws) {
      provider.ws.send(
        encoding.encode((encoder) => {
          encoding.writeVarUint(encoder, CREDENTIAL);
          encoding.writeVarString(encoder, ticket.ticket);
        }),
      );
    } else if (!provider.shouldConnect && navigator.onLine) {
      provider.connect();
    }
  }

  private connect(ticket: Ticket): WebsocketProvider {
    const provider = new WebsocketProvider(
      this.options.url,
      encodeURIComponent(ticket.document),
      this.doc,
      {
        params: { ticket: ticket.ticket, acks: '1', ...(canDecompress() && { compress: '1' }) },
        // Tabs meet on the server: what another tab says is not what the server has.
        disableBc: true,
        connect: false,
        awareness: this.awareness,
        WebSocketPolyfill: countingSocket(() => {
          this.sent = { updates: 0, whole: false };
          return this.sent;
        }),
      },
    );
    this.provider = provider;
    const takeSync = provider.messageHandlers[SYNC];
    provider.messageHandlers[SYNC] = (encoder, decoder, from, emitSynced, type) => {
      const { pos } = decoder;
      if (from.synced && decoding.readVarUint(decoder) === EDIT) {
        this.arriving.add(decoding.readVarUint8Array(decoder));
        return;
      }
      decoder.pos = pos;
      this.arriving.flush();
      takeSync?.(encoder, decoder, from, emitSynced, type);
    };
    provider.messageHandlers[ACK] = (_encoder, decoder) => {
      this.acknowledged(decoding.readVarUint(decoder));
    };
    provider.messageHandlers[COMPRESSED] = (encoder, decoder, _provider, emitSynced) => {
      const { ws } = provider;
      const read = (messages: readonly decoding.Decoder[]) => {
        if (provider.ws !== ws) return; // The next connection asks anew.
        for (const message of messages) {
          const type = decoding.readVarUint(message);
          provider.messageHandlers[type]?.(encoder, message, provider, emitSynced, type);
        }
      };
      const askPlainly = () => {
        delete provider.params.compress;
        ws?.close();
      };
      decompress(new Uint8Array(decoding.readVarUint8Array(decoder)))
        .then(read)
        .catch(askPlainly);
    };
    provider.on('status', ({ status }) => {
      const connected = status === 'connected';
      this.update({ connected, synced: false, acknowledged: 0 });
      // Others drop a state whose clock they have seen, so say it once more with a higher one.
      if (connected) provider.awareness.setLocalState(provider.awareness.getLocalState());
    });
    provider.on('sync', (synced) => {
      if (synced) {
        this.refusals = 0;
        void this.local?.rememberWhole();
      }
      this.update({ synced, ...(synced && { opened: true }) });
    });
    provider.on('closed', ({ code }) => this.closedWith(code));
    return provider;
  }

  private closedWith(code: number): void {
    const reason = CLOSED[code];
    if (reason) this.update({ closed: reason, rights: 'read' });
    else if (FETCH_ANEW.includes(code)) this.fetchAnew();
    else if (code === TOO_FAST) setTimeout(() => this.provider?.connect(), WAIT_WHEN_TOO_FAST);
  }

  /** At once the first time, ever later while the tickets keep being refused. */
  private fetchAnew(): void {
    const wait = this.refusals === 0 ? 0 : Math.min(100 * 2 ** this.refusals, 5_000);
    this.refusals += 1;
    setTimeout(() => void this.tickets.fetch(), wait);
  }

  private acknowledged(count: number): void {
    const facts = { ...this.facts, acknowledged: count, sent: { ...this.sent } };
    this.update({ acknowledged: count, ...(isDurable(facts) && { changes: 0 }) });
  }

  private documentChanged(origin: unknown): void {
    if (origin === this.provider && origin !== null) return;
    if (this.local?.owns(origin) || origin === TAB) return;
    this.update({ changes: this.facts.changes + 1 });
  }

  private readonly wentOffline = (): void => this.provider?.disconnect();

  private readonly cameOnline = (): void => {
    if (!this.facts.closed) void this.tickets.fetch();
  };

  private update(change: Partial<Facts>): void {
    const before = this.facts;
    const facts = { ...before, sent: { ...this.sent }, ...change };
    this.facts = facts;
    if (this.facts.changes !== before.changes) void this.local?.rememberUnsaved(this.facts.changes);
    const status = statusOf(this.facts);
    const isSame = JSON.stringify(status) === JSON.stringify(this.shown);
    if (isSame && before.rights === this.facts.rights) return;
    this.shown = status;
    for (const listener of this.listeners) listener();
  }
}
