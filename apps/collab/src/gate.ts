import type { IncomingMessage } from 'node:http';
import {
  type BoardTicket,
  boardWriter,
  type RightsChange,
  verifyBoardTicket,
} from '@vicinity/domain/projects/socket';
import { attachWebSocket, CLOSE, type CloseCode, type Engine, type Session } from '@vicinity/sync';
import type { Logger } from 'pino';
import type { WebSocket } from 'ws';
import { concerns, type Revocations } from './revocations';

/** How often tickets are looked at, in milliseconds: one may be good for so much longer. */
const LOOK_EVERY = 250;

export interface GateOptions {
  readonly ticketSecret: string;
  readonly revocations: Revocations;
  /** Whether all documents are kept so, whatever the tickets say. */
  readonly commitFirst: boolean;
  readonly log: Logger;
}

type Verdict =
  | {
      readonly kind: 'admitted';
      readonly ticket: BoardTicket;
      readonly acknowledge: boolean;
      readonly compress: boolean;
    }
  | { readonly kind: 'refused'; readonly code: CloseCode; readonly reason: string };

/** Who may come in, and for how long: the one place where a ticket turns into a session. */
export class Gate {
  private readonly guests = new Map<Session, BoardTicket>();
  private readonly looking = setInterval(() => this.expire(Date.now()), LOOK_EVERY);
  private count = 0;

  constructor(private readonly options: GateOptions) {}

  /**
   * A browser is not told the HTTP status of a refused upgrade, so the socket is opened and
   * closed again with a code that says why.
   */
  enter(engine: Engine, socket: WebSocket, request: IncomingMessage): void {
    const verdict = this.judge(request);
    if (verdict.kind === 'refused') {
      this.options.log.info({ code: verdict.code, reason: verdict.reason }, 'refused');
      socket.on('error', () => undefined);
      socket.close(verdict.code, verdict.reason);
      return;
    }
    const { ticket, acknowledge, compress } = verdict;
    this.count += 1;
    const session = attachWebSocket(engine, socket, request.socket, {
      document: ticket.document,
      sessionId: `${process.pid}-${Date.now().toString(36)}-${this.count}`,
      owner: ticket.personId,
      writer: boardWriter(ticket),
      identity: {
        personId: ticket.personId,
        name: ticket.personName,
        organizationId: ticket.organizationId,
        organizationName: ticket.organizationName,
      },
      rights: ticket.rights,
      commitFirst: ticket.commitFirst || this.options.commitFirst,
      acknowledge,
      compress,
    });
    if (session.isOpen) this.guests.set(session, ticket);
  }

  forget(session: Session): void {
    this.guests.delete(session);
  }

  close(): void {
    clearInterval(this.looking);
  }

  /** A fresh ticket over the open socket: the same person in the same place may stay. */
  renew(session: Session, text: string): void {
    const shown = this.guests.get(session);
    if (!shown) return;
    const fresh = this.verify(text);
    if (!fresh || !isSameGuest(fresh, shown)) {
      session.close(CLOSE.unauthenticated, 'ticket not valid');
      return;
    }
    if (fresh.rights !== shown.rights) {
      session.close(CLOSE.rightsChanged, 'rights changed');
      return;
    }
    this.guests.set(session, fresh);
  }

  /** Closes the sockets of those whose rights changed. They may come back with a new ticket. */
  rightsChanged(change: RightsChange, at: number): void {
    this.options.revocations.record(change, at);
    const concerned = [...this.guests].filter(([, ticket]) => concerns(change, ticket));
    for (const [session] of concerned) session.close(CLOSE.rightsChanged, 'rights changed');
    this.options.log.info({ change, closed: concerned.length }, 'rights changed');
  }

  private judge(request: IncomingMessage): Verdict {
    const url = new URL(request.url ?? '/', 'http://collab');
    const ticket = this.verify(url.searchParams.get('ticket') ?? '');
    if (!ticket) {
      return { kind: 'refused', code: CLOSE.unauthenticated, reason: 'ticket not valid' };
    }
    if (documentOf(url) !== ticket.document) {
      return { kind: 'refused', code: CLOSE.forbidden, reason: 'ticket for another document' };
    }
    const asksFor = (what: string) => url.searchParams.get(what) === '1';
    return {
      kind: 'admitted',
      ticket,
      acknowledge: asksFor('acks'),
      compress: asksFor('compress'),
    };
  }

  private verify(text: string): BoardTicket | null {
    const ticket = verifyBoardTicket(text, this.options.ticketSecret, Date.now());
    return ticket && this.options.revocations.holds(ticket) ? ticket : null;
  }

  private expire(now: number): void {
    for (const [session, ticket] of this.guests) {
      if (ticket.expiresAt <= now) session.close(CLOSE.unauthenticated, 'ticket expired');
    }
  }
}

function isSameGuest(a: BoardTicket, b: BoardTicket): boolean {
  return (
    a.personId === b.personId && a.organizationId === b.organizationId && a.document === b.document
  );
}

/** `/collab/<document>`, the document encoded as a part of an address. */
function documentOf(url: URL): string {
  const [, last = ''] = /^\/collab\/([^/]+)$/.exec(url.pathname) ?? [];
  try {
    return decodeURIComponent(last);
  } catch {
    return '';
  }
}
