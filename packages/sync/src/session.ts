import { type Frame, frameOf } from './frame';
import { Budget, type Limits } from './limits';
import type { Person } from './people';
import type { Identity, Present } from './presence';
import {
  CLOSE,
  type ClientMessage,
  type CloseCode,
  decodeMessage,
  encodeAck,
  encodeRefusal,
} from './protocol';

/** What the engine needs of a socket. */
export interface SyncSocket {
  /** Bytes written and not yet taken by the network. */
  readonly bufferedAmount: number;
  /**
   * Writes whole frames, or the parts of one in the same turn; does nothing once the socket is
   * closing.
   */
  write(frames: Frame): void;
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
  /**
   * Whether edits of the document are relayed only after their commit, however long it takes, and
   * not after 15 ms at the latest: then what anybody saw can never be lost. Of all who are in a
   * room, the last to come says what holds.
   */
  readonly commitFirst: boolean;
  /** Whether the client asked for acknowledgements. */
  readonly acknowledge: boolean;
  /** Whether the client asked for large answers to be compressed. */
  readonly compress: boolean;
}

interface Budgets {
  readonly messages: Budget;
  readonly bytes: Budget;
  readonly syncs: Budget;
}

/** What a session does with its messages once they are read. */
export interface SessionHandlers {
  message(session: Session, message: ClientMessage, size: number): void;
  closed(session: Session, code: CloseCode | null): void;
  sent(bytes: number): void;
}

/** One connection in one room. */
export class Session implements Present {
  /** Null while all of it is left: most sessions are idle, and many. */
  private budgets: Budgets | null = null;
  private open = true;
  private received = 0;
  private durable = 0;
  /** Numbers of updates that were not taken because of a gap before them, ascending. */
  private missing: number[] | null = null;
  /** How often it was asked anew for all that it holds, because edits of others were in it. */
  askedAgain = 0;
  /** Whether it may bring back edits of people who are away: see `Authorship`. */
  mayBringBack = false;

  constructor(
    private readonly socket: SyncSocket,
    readonly admission: Admission,
    private readonly person: Person,
    private readonly limits: Limits,
    private readonly handlers: SessionHandlers,
  ) {}

  get id(): string {
    return this.admission.sessionId;
  }

  get owner(): string {
    return this.admission.owner;
  }

  get writer(): string {
    return this.admission.writer;
  }

  get identity(): Identity {
    return this.admission.identity;
  }

  get rights(): Rights {
    return this.admission.rights;
  }

  get document(): string {
    return this.admission.document;
  }

  get compresses(): boolean {
    return this.admission.compress;
  }

  get isOpen(): boolean {
    return this.open;
  }

  receive(bytes: Uint8Array): void {
    if (!this.open) return;
    const message = this.decode(bytes);
    if (!message) return;
    if (!this.mayReceive(message, bytes.byteLength)) {
      this.close(CLOSE.tooFast, 'too much at once');
      return;
    }
    this.handlers.message(this, message, bytes.byteLength);
  }

  send(message: Uint8Array): void {
    this.write(frameOf(message));
  }

  /** Frames that others get too are made once and handed on as they are. */
  write(frames: Frame): void {
    if (!this.open) return;
    if (this.socket.bufferedAmount > this.limits.bufferedBytes) {
      this.close(CLOSE.notReading, 'does not read');
      this.socket.terminate();
      return;
    }
    this.socket.write(frames);
    this.handlers.sent(frames.byteLength);
  }

  /** A frame in two parts, the second of which is held elsewhere as well and never changes. */
  writeBoth(head: Frame, rest: Uint8Array): void {
    this.write(head);
    this.write(Buffer.from(rest.buffer, rest.byteOffset, rest.byteLength));
  }

  /** Tells the client that what it sent was not taken, and why. */
  refuse(reason: string): void {
    this.send(encodeRefusal(reason));
  }

  close(code: CloseCode, reason: string): void {
    if (!this.open) return;
    this.socket.close(code, reason);
    this.end(code);
  }

  /** The socket is gone. */
  disconnected(): void {
    if (this.open) this.end(null);
  }

  /** Counts an update that arrived; its number is what `acknowledgeUpTo` later names. */
  countUpdate(): number {
    this.received += 1;
    return this.received;
  }

  /**
   * Update `number` was not taken: nothing from it on is acknowledged until `caughtUp`. Gives how
   * many are missing now; at the first, the client must be asked for them.
   */
  missed(number: number): number {
    this.missing ??= [];
    this.missing.push(number);
    return this.missing.length;
  }

  /** Update `number`, now durable, carries all that the client held when it sent it. */
  caughtUp(number: number): void {
    if (this.missing) this.missing = this.missing.filter((missed) => missed > number);
  }

  acknowledgeUpTo(number: number): void {
    const first = this.missing?.[0] ?? Number.POSITIVE_INFINITY;
    const upTo = Math.min(number, first - 1);
    if (upTo <= this.durable) return;
    this.durable = upTo;
    if (this.admission.acknowledge) this.send(encodeAck(upTo));
  }

  /** Lets go of budgets that are full. Called now and then. */
  rest(now: number): void {
    if (this.budgets && Object.values(this.budgets).every((budget) => budget.isFull(now))) {
      this.budgets = null;
    }
  }

  private mayReceive(message: ClientMessage, size: number): boolean {
    const now = Date.now();
    const { limits, person } = this;
    this.budgets ??= {
      messages: new Budget(limits.messages, now),
      bytes: new Budget(limits.bytes, now),
      syncs: new Budget(limits.syncs, now),
    };
    person.bytes ??= new Budget(limits.bytesOfPerson, now);
    const { messages, bytes, syncs } = this.budgets;
    return (
      messages.spend(now, 1) &&
      bytes.spend(now, size) &&
      person.bytes.spend(now, size) &&
      (message.kind !== 'state-vector' || syncs.spend(now, 1))
    );
  }

  private end(code: CloseCode | null): void {
    this.open = false;
    this.person.connections -= 1;
    this.handlers.closed(this, code);
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
