import type { IncomingMessage } from 'node:http';
import {
  type BoardTicket,
  boardWriter,
  type RightsChange,
  verifyBoardTicket,
} from '@vicinity/domain/projects';
import { attachWebSocket, CLOSE, type CloseCode, type Engine, type Session } from '@vicinity/sync';
import type { Logger } from 'pino';
import type { WebSocket } from 'ws';
import { concerns, type Revocations } from './revocations';

interface Guest {
  readonly session: Session;
  ticket: BoardTicket;
  expiry: NodeJS.Timeout;
}

export interface GateOptions {
  readonly ticketSecret: string;
  readonly revocations: Revocations;
  readonly log: Logger;
}

type Verdict =
  | { readonly kind: 'admitted'; readonly ticket: BoardTicket; readonly acknowledge: boolean }
  | { readonly kind: 'refused'; readonly code: CloseCode; readonly reason: string };

/** Who may come in, and for how long: the one place where a ticket turns into a session. */
export class Gate {
  private readonly guests = new Map<Session, Guest>();
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
    const { ticket, acknowledge } = verdict;
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
      acknowledge,
    });
    this.guests.set(session, { session, ticket, expiry: this.expire(session, ticket) });
    socket.on('close', () => this.forget(session));
  }

  /** A fresh ticket over the open socket: the same person in the same place may stay. */
  renew(session: Session, text: string): void {
    const guest = this.guests.get(session);
    if (!guest) return;
    const fresh = this.verify(text);
    if (!fresh || !isSameGuest(fresh, guest.ticket)) {
      session.close(CLOSE.unauthenticated, 'ticket not valid');
      return;
    }
    if (fresh.rights !== guest.ticket.rights) {
      session.close(CLOSE.rightsChanged, 'rights changed');
      return;
    }
    clearTimeout(guest.expiry);
    guest.ticket = fresh;
    guest.expiry = this.expire(session, fresh);
  }

  /** Closes the sockets of those whose rights changed. They may come back with a new ticket. */
  rightsChanged(change: RightsChange, at: number): void {
    this.options.revocations.record(change, at);
    const concerned = [...this.guests.values()].filter(({ ticket }) => concerns(change, ticket));
    for (const { session } of concerned) session.close(CLOSE.rightsChanged, 'rights changed');
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
    return { kind: 'admitted', ticket, acknowledge: url.searchParams.get('acks') === '1' };
  }

  private verify(text: string): BoardTicket | null {
    const ticket = verifyBoardTicket(text, this.options.ticketSecret, Date.now());
    return ticket && this.options.revocations.holds(ticket) ? ticket : null;
  }

  private expire(session: Session, ticket: BoardTicket): NodeJS.Timeout {
    return setTimeout(
      () => session.close(CLOSE.unauthenticated, 'ticket expired'),
      ticket.expiresAt - Date.now(),
    );
  }

  private forget(session: Session): void {
    clearTimeout(this.guests.get(session)?.expiry);
    this.guests.delete(session);
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
