import { type AuthoredRoom, Authorship } from './authorship';
import type { SharedPresence } from './bus';
import { compressed, isWorthCompressing } from './compressed';
import { fanOut, type Relayed } from './fan-out';
import { frameHead, frameOf, frameUpdate } from './frame';
import { HeldDocument } from './held-document';
import { Presence, type PresenceEvents, type Present } from './presence';
import {
  CLOSE,
  type ClientMessage,
  type CloseCode,
  encodeAwareness,
  encodeStateVector,
  SYNC_STEP,
} from './protocol';
import type { FailedAt, RoomHost } from './room-host';
import { RoomLog, type RoomLogEvents, type Sent } from './room-log';
import type { StoredRoom } from './room-store';
import { type Facts, scanUpdate } from './scan-update';
import type { Session } from './session';

/** Larger updates are sent from where they are held, however many ask for them, in bytes. */
const COPIED_UP_TO = 16 * 1024;

type State =
  | { readonly kind: 'loading'; readonly waiting: (() => void)[]; bytes: number }
  | { readonly kind: 'open'; readonly log: RoomLog }
  | { readonly kind: 'closed' };

/**
 * One document with everyone who has it open here. What anybody is told is saved, is in the log.
 * Holds no Yjs document. When a write fails, everyone is sent away and the room is read anew,
 * because the log alone knows what is true: what was relayed before its commit is still with
 * the one who wrote it, who sends it again.
 */
export class Room implements RoomLogEvents, PresenceEvents, AuthoredRoom {
  private state: State = { kind: 'loading', waiting: [], bytes: 0 };
  private readonly sessions = new Set<Session>();
  readonly presence: Presence = new Presence(this);
  private readonly authorship: Authorship;
  private draining = false;
  /** Another room may stand in its place. */
  private isForgotten = false;

  constructor(
    readonly document: string,
    private readonly host: RoomHost,
  ) {
    this.authorship = new Authorship(this, host);
    void this.load();
  }

  /** Null until the document is read, and when the room is closed. */
  get log(): RoomLog | null {
    return this.state.kind === 'open' ? this.state.log : null;
  }

  get size(): number {
    return this.sessions.size;
  }

  join(session: Session): void {
    this.sessions.add(session);
    session.send(this.presence.snapshot());
    this.whenOpen(session, 0, (log) => {
      log.commitFirst = session.admission.commitFirst;
      if (session.rights === 'write') session.send(encodeStateVector(log.stateVector()));
    });
  }

  leave(session: Session): void {
    this.sessions.delete(session);
    this.presence.leave(session);
    this.forgetIfEmpty();
  }

  receive(session: Session, message: ClientMessage, size: number): void {
    if (this.draining) return;
    if (this.state.kind !== 'open') {
      this.receiveEarly(session, message, size);
      return;
    }
    this.handle(session, message, this.state.log);
  }

  everyone(): Iterable<Session> {
    return this.sessions;
  }

  /** Takes nothing more in; what was taken in is still written. */
  drain(): void {
    this.draining = true;
  }

  closeAll(code: CloseCode, reason: string): void {
    this.log?.close();
    this.state = { kind: 'closed' };
    for (const session of [...this.sessions]) session.close(code, reason);
    this.forgetIfEmpty();
  }

  private async load(): Promise<void> {
    let stored: StoredRoom | null;
    try {
      stored = await this.host.store.load(this.document);
    } catch (error) {
      this.lost('load', error);
      return;
    }
    if (this.state.kind !== 'loading') return;
    if (!stored) {
      this.closeAll(CLOSE.unknownDocument, 'no such document');
      return;
    }
    const { waiting } = this.state;
    try {
      const log = new RoomLog(this.document, new HeldDocument(stored), this.host, this);
      this.state = { kind: 'open', log };
      // Rows may have been written between reading and now, and their notices come too early.
      this.host.bus.opened(this.document);
    } catch (error) {
      this.lost('load', error);
      return;
    }
    for (const run of waiting) run();
    this.forgetIfEmpty();
  }

  relay(updates: readonly Relayed[]): void {
    fanOut(updates, this.sessions);
  }

  idle(): void {
    this.forgetIfEmpty();
  }

  broadcast(message: Uint8Array): void {
    const frame = frameOf(message);
    for (const session of this.sessions) session.write(frame);
  }

  share(entries: readonly SharedPresence[]): void {
    this.host.bus.presence(this.document, entries);
  }

  offended(present: Present): void {
    for (const session of this.sessions) {
      if (session === present) session.close(CLOSE.invalid, 'not presence');
    }
  }

  /** Sends everyone away to come back to the log as it is. */
  lost(what: FailedAt, error: unknown): void {
    this.host.failed(this.document, what, error);
    this.closeAll(CLOSE.unavailable, what === 'append' ? 'cannot write' : 'cannot read');
  }

  private whenOpen(session: Session, size: number, run: (log: RoomLog) => void): void {
    if (this.state.kind === 'open') run(this.state.log);
    if (this.state.kind !== 'loading') return;
    this.state.bytes += size;
    if (this.state.bytes > this.host.limits.loadingBytes) {
      session.close(CLOSE.tooFast, 'too much before the document was read');
      return;
    }
    this.state.waiting.push(() => {
      if (session.isOpen && this.state.kind === 'open') run(this.state.log);
    });
  }

  private receiveEarly(session: Session, message: ClientMessage, size: number): void {
    this.whenOpen(session, size, (log) => this.handle(session, message, log));
  }

  private handle(session: Session, message: ClientMessage, log: RoomLog): void {
    switch (message.kind) {
      case 'state-vector':
        this.answer(session, message.vector, log);
        return;
      case 'update':
        this.write(session, message.update, message.whole, log);
        return;
      case 'awareness':
        this.receivePresence(session, message.update);
        return;
      case 'query-awareness':
        session.send(this.presence.snapshot());
        return;
      case 'credential':
        this.host.credential(session, message.credential);
        return;
      case 'unknown':
        return;
    }
  }

  private answer(session: Session, vector: Uint8Array, log: RoomLog): void {
    try {
      const missing = log.held.missingFor(vector, this.host.work);
      const ahead = log.relayedAhead();
      if (!Array.isArray(missing)) this.answerLater(session, missing, ahead);
      else if (session.compresses && isWorthCompressing(missing)) {
        this.answerLater(session, Promise.resolve(missing), ahead);
      } else sendMissing(session, [...missing, ...ahead]);
    } catch {
      session.close(CLOSE.invalid, 'not a state vector');
    }
  }

  /** What is relayed meanwhile reaches the session before the answer; Yjs does not mind. */
  private answerLater(
    session: Session,
    missing: Promise<Uint8Array[]>,
    ahead: readonly Uint8Array[],
  ): void {
    missing
      .then(async (updates) => {
        if (!session.compresses || !isWorthCompressing(updates)) {
          sendMissing(session, [...updates, ...ahead]);
          return;
        }
        session.send(await compressed(updates));
        for (const update of ahead) session.write(frameUpdate(update));
      })
      .catch((error: unknown) => {
        this.host.failed(this.document, 'difference', error);
        session.close(CLOSE.unavailable, 'cannot work out what is missing');
      });
  }

  private write(session: Session, update: Uint8Array, whole: boolean, log: RoomLog): void {
    if (session.rights !== 'write') {
      this.host.refused('read-only');
      session.refuse('read-only');
      return;
    }
    const facts = readFacts(update);
    if (!facts) {
      session.close(CLOSE.invalid, 'not an update');
      return;
    }
    const number = session.countUpdate();
    const assessment = log.assess(facts, whole);
    if (assessment === 'known') {
      log.acceptKnown({ session, number, whole });
      return;
    }
    if (this.authorship.isForged(session, facts, whole, log)) {
      this.host.refused('forged');
      this.authorship.refuse({ session, number, whole }, update);
      return;
    }
    if (assessment === 'gap') {
      this.host.refused('gap');
      if (whole) session.close(CLOSE.invalid, 'not a whole document');
      else if (session.missed(number) === 1) session.send(encodeStateVector(log.stateVector()));
      return;
    }
    this.take({ session, number, whole }, update, facts, log);
  }

  take(sent: Sent, update: Uint8Array, facts: Facts, log: RoomLog): void {
    const { session } = sent;
    if (log.bytes + update.byteLength > this.host.limits.roomBytes) {
      session.close(CLOSE.documentFull, 'document full');
      return;
    }
    log.accept(sent, update, facts, this.authorship.claimsOf(session, facts, log));
  }

  private receivePresence(session: Session, update: Uint8Array): void {
    if (session.rights !== 'write') {
      // Readers are not shown; the empty answer tells a stock client that the server lives.
      session.send(encodeAwareness([]));
      return;
    }
    if (!this.presence.receive(session, update)) session.close(CLOSE.invalid, 'not presence');
  }

  private forgetIfEmpty(): void {
    if (this.isForgotten || this.sessions.size > 0 || this.state.kind === 'loading') return;
    if (this.state.kind === 'open' && !this.state.log.isIdle) return;
    this.log?.close();
    this.presence.close();
    this.isForgotten = true;
    this.host.empty(this.document);
  }
}

/**
 * The client takes its document for complete at the first reply (`SYNC_STEP.reply`), so that
 * goes last, when all else is sent.
 */
function sendMissing(session: Session, updates: readonly Uint8Array[]): void {
  for (const [index, update] of updates.entries()) {
    const step = index === updates.length - 1 ? SYNC_STEP.reply : SYNC_STEP.update;
    if (update.byteLength < COPIED_UP_TO) session.write(frameUpdate(update, step));
    else session.writeBoth(frameHead(update, step), update);
  }
}

function readFacts(update: Uint8Array): Facts | undefined {
  try {
    return scanUpdate(update);
  } catch {
    return undefined;
  }
}
