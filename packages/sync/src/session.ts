import { Budget, type Limits } from './limits';
import type { Identity, Present } from './presence';
import {
  CLOSE,
  type ClientMessage,
  type CloseCode,
  decodeMessage,
  encodeAck,
  encodeRefusal,
} from './protocol';

/** What the engine needs of a socket; a `ws` WebSocket is one. */
export interface SyncSocket {
  readonly bufferedAmount: number;
  send(data: Uint8Array): void;
  close(code: number, reason: string): void;
  terminate(): void;
}

export type Rights = 'write' | 'read';

/** What the host has decided about a connection before the engine sees it. */
export interface Admission {
  readonly document: string;
  /** Unique among live sessions. */
  readonly sessionId: string;
  /** The person behind the connection; may have several sessions. */
  readonly owner: string;
  /** Kept in the log with each update of this connection; the host's words, opaque here. */
  readonly writer: string;
  readonly identity: Identity;
  readonly rights: Rights;
  /** Whether the client asked for acknowledgements. */
  readonly acknowledge: boolean;
}

/** What a session does with its messages once they are read. */
export interface SessionHandlers {
  message(session: Session, message: ClientMessage, size: number): void;
  closed(session: Session): void;
}

/** One connection in one room. */
export class Session implements Present {
  readonly id: string;
  readonly owner: string;
  readonly writer: string;
  readonly identity: Identity;
  readonly rights: Rights;
  readonly document: string;
  private readonly budget: Budget;
  private readonly acknowledge: boolean;
  private open = true;
  private received = 0;
  private durable = 0;
  /** Numbers of updates that were not taken because of a gap before them, ascending. */
  private missing: number[] = [];

  constructor(
    private readonly socket: SyncSocket,
    admission: Admission,
    private readonly limits: Limits,
    private readonly handlers: SessionHandlers,
  ) {
    this.id = admission.sessionId;
    this.owner = admission.owner;
    this.writer = admission.writer;
    this.identity = admission.identity;
    this.rights = admission.rights;
    this.document = admission.document;
    this.acknowledge = admission.acknowledge;
    this.budget = new Budget(limits.messagesPerSecond, limits.messageBurst, Date.now());
  }

  get isOpen(): boolean {
    return this.open;
  }

  receive(bytes: Uint8Array): void {
    if (!this.open) return;
    if (!this.budget.spend(Date.now())) {
      this.close(CLOSE.tooFast, 'too many messages');
      return;
    }
    const message = this.decode(bytes);
    if (message) this.handlers.message(this, message, bytes.byteLength);
  }

  send(message: Uint8Array): void {
    if (!this.open) return;
    if (this.socket.bufferedAmount > this.limits.bufferedBytes) {
      this.close(CLOSE.notReading, 'does not read');
      this.socket.terminate();
      return;
    }
    this.socket.send(message);
  }

  /** Tells the client that what it sent was not taken, and why. */
  refuse(reason: string): void {
    this.send(encodeRefusal(reason));
  }

  close(code: CloseCode, reason: string): void {
    if (!this.open) return;
    this.socket.close(code, reason);
    this.disconnected();
  }

  /** The socket is gone. */
  disconnected(): void {
    if (!this.open) return;
    this.open = false;
    this.handlers.closed(this);
  }

  /** Counts an update that arrived; its number is what `acknowledgeUpTo` later names. */
  countUpdate(): number {
    this.received += 1;
    return this.received;
  }

  /**
   * Update `number` was not taken: nothing from it on is acknowledged until `caughtUp`. True
   * where it is the first, so that the client must be asked for what is missing.
   */
  missed(number: number): boolean {
    this.missing.push(number);
    return this.missing.length === 1;
  }

  /** Update `number`, now durable, carries all that the client held when it sent it. */
  caughtUp(number: number): void {
    this.missing = this.missing.filter((missed) => missed > number);
  }

  acknowledgeUpTo(number: number): void {
    const [missing = Number.POSITIVE_INFINITY] = this.missing;
    const upTo = Math.min(number, missing - 1);
    if (upTo <= this.durable) return;
    this.durable = upTo;
    if (this.acknowledge) this.send(encodeAck(upTo));
  }

  private decode(bytes: Uint8Array): ClientMessage | undefined {
    try {
      return decodeMessage(bytes);
    } catch {
      this.close(CLOSE.invalid, 'not a message');
      return undefined;
    }
  }
}
