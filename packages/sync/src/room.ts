import { encodeBatch } from './batch';
import type { GroupCommit, Writer } from './group-commit';
import { HeldDocument } from './held-document';
import { type Facts, factsOf, type Knowledge } from './knowledge';
import type { Limits } from './limits';
import { Presence } from './presence';
import {
  CLOSE,
  type ClientMessage,
  type CloseCode,
  encodeAwareness,
  encodeSync,
  SYNC_STEP,
} from './protocol';
import type { LogRow, RoomStore } from './room-store';
import type { Session } from './session';

/** Updates in the log behind the snapshot. */
const COMPACT_AFTER = 200;

export interface RoomHost {
  readonly store: RoomStore;
  readonly commit: GroupCommit;
  readonly limits: Limits;
  credential(session: Session, credential: string): void;
  failed(document: string, what: 'load' | 'append' | 'compact', error: unknown): void;
  /** Nobody is in the room and nothing is under way: it may be forgotten. */
  empty(room: Room): void;
}

type State =
  | { readonly kind: 'loading'; readonly waiting: (() => void)[]; bytes: number }
  | { readonly kind: 'open'; readonly held: HeldDocument; readonly accepted: Knowledge }
  | { readonly kind: 'closed' };

/** An update (or, without bytes, a mere claim to an acknowledgement) in line for the log. */
interface Entry {
  readonly session: Session;
  readonly number: number;
  /** When it arrived, in milliseconds since 1970. */
  readonly at: number;
  readonly update: Uint8Array | null;
  /** Whether it carries all that the client holds. */
  readonly whole: boolean;
}

/**
 * One document with everyone who has it open. Takes updates in, has them written, and only then
 * relays and acknowledges them: what anybody sees or is told is saved, is in the log. Holds no
 * Yjs document. When a write fails, everyone is sent away and the room is read anew, because
 * the log alone knows what is true.
 */
export class Room implements Writer {
  private state: State = { kind: 'loading', waiting: [], bytes: 0 };
  private readonly sessions = new Set<Session>();
  private readonly presence = new Presence((message) => this.broadcast(message));
  private waiting: Entry[] = [];
  private inFlight: Entry[] | null = null;
  private waitingBytes = 0;
  private compacting = false;
  private compactAt = COMPACT_AFTER;
  private draining = false;

  constructor(
    readonly document: string,
    private readonly host: RoomHost,
  ) {
    void this.load();
  }

  join(session: Session): void {
    this.sessions.add(session);
    session.send(this.presence.snapshot());
    this.whenOpen(session, 0, () => {
      if (session.rights === 'write') this.askFor(session);
    });
  }

  leave(session: Session): void {
    this.sessions.delete(session);
    this.presence.leave(session);
    this.forgetIfEmpty();
  }

  receive(session: Session, message: ClientMessage, size: number): void {
    if (this.draining) return;
    this.whenOpen(session, size, () => this.handle(session, message));
  }

  everyone(): Iterable<Session> {
    return this.sessions;
  }

  /** Takes nothing more in; what was taken in is still written. */
  drain(): void {
    this.draining = true;
  }

  closeAll(code: CloseCode, reason: string): void {
    this.state = { kind: 'closed' };
    this.waiting = [];
    this.presence.close();
    for (const session of [...this.sessions]) session.close(code, reason);
    this.forgetIfEmpty();
  }

  takeRow(): LogRow | null {
    if (this.state.kind !== 'open' || this.waiting.length === 0) return null;
    this.inFlight = this.waiting;
    this.waiting = [];
    this.waitingBytes = 0;
    const logged = this.inFlight.flatMap(({ session, at, update }) =>
      update ? [{ writer: session.writer, at, update }] : [],
    );
    if (logged.length === 0) {
      this.committed();
      return null;
    }
    return { document: this.document, seq: this.state.held.seq + 1, batch: encodeBatch(logged) };
  }

  committed(): void {
    const written = this.inFlight ?? [];
    this.inFlight = null;
    if (this.state.kind === 'open') {
      const { held } = this.state;
      const updates = written.flatMap((entry) => (entry.update ? [entry.update] : []));
      if (updates.length > 0) held.append(held.seq + 1, updates);
      for (const { session, update } of written) if (update) this.relay(update, session);
      for (const entry of written) acknowledge(entry);
      if (this.waiting.length > 0) this.host.commit.request(this);
      void this.compactIfLong(held);
    }
    this.forgetIfEmpty();
  }

  failed(error: unknown): void {
    this.inFlight = null;
    this.host.failed(this.document, 'append', error);
    this.closeAll(CLOSE.unavailable, 'cannot write');
  }

  private async load(): Promise<void> {
    try {
      const stored = await this.host.store.load(this.document);
      if (this.state.kind !== 'loading') return;
      if (!stored) {
        this.closeAll(CLOSE.unknownDocument, 'no such document');
        return;
      }
      const held = new HeldDocument(stored);
      const { waiting } = this.state;
      this.state = { kind: 'open', held, accepted: held.knowledge() };
      for (const run of waiting) run();
      this.forgetIfEmpty();
    } catch (error) {
      this.host.failed(this.document, 'load', error);
      this.closeAll(CLOSE.unavailable, 'cannot read');
    }
  }

  private whenOpen(session: Session, size: number, run: () => void): void {
    if (this.state.kind === 'open') run();
    if (this.state.kind !== 'loading') return;
    this.state.bytes += size;
    if (this.state.bytes > this.host.limits.loadingBytes) {
      session.close(CLOSE.tooFast, 'too much before the document was read');
      return;
    }
    this.state.waiting.push(() => {
      if (session.isOpen) run();
    });
  }

  private handle(session: Session, message: ClientMessage): void {
    switch (message.kind) {
      case 'state-vector':
        this.answer(session, message.vector);
        return;
      case 'update':
        this.write(session, message.update, message.whole);
        return;
      case 'awareness':
        this.receivePresence(session, message);
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

  /**
   * The client takes its document for complete at the first reply (`SYNC_STEP.reply`), so that
   * goes last, when all else is sent.
   */
  private answer(session: Session, vector: Uint8Array): void {
    if (this.state.kind !== 'open') return;
    try {
      const missing = this.state.held.missingFor(vector);
      for (const [index, update] of missing.entries()) {
        const isLast = index === missing.length - 1;
        session.send(encodeSync(isLast ? SYNC_STEP.reply : SYNC_STEP.update, update));
      }
    } catch {
      session.close(CLOSE.invalid, 'not a state vector');
    }
  }

  private askFor(session: Session): void {
    if (this.state.kind !== 'open') return;
    session.send(encodeSync(SYNC_STEP.stateVector, this.state.accepted.stateVector()));
  }

  private write(session: Session, update: Uint8Array, whole: boolean): void {
    if (this.state.kind !== 'open') return;
    if (session.rights !== 'write') {
      session.refuse('read-only');
      return;
    }
    const facts = readFacts(update);
    if (!facts || this.isForged(session, facts)) {
      session.close(CLOSE.invalid, 'not an update of yours');
      return;
    }
    const number = session.countUpdate();
    const assessment = this.state.accepted.assess(facts);
    if (assessment === 'gap') {
      if (whole) session.close(CLOSE.invalid, 'not a whole document');
      else if (session.missed(number)) this.askFor(session);
      return;
    }
    const size = this.state.held.bytes + this.waitingBytes + update.byteLength;
    if (assessment === 'new' && size > this.host.limits.roomBytes) {
      session.close(CLOSE.documentFull, 'document full');
      return;
    }
    if (assessment === 'new') this.state.accepted.learn(facts);
    this.enqueue({
      session,
      number,
      at: Date.now(),
      update: assessment === 'new' ? update : null,
      whole,
    });
  }

  private enqueue(entry: Entry): void {
    if (!entry.update && this.waiting.length === 0 && !this.inFlight) {
      acknowledge(entry);
      return;
    }
    this.waiting.push(entry);
    this.waitingBytes += entry.update?.byteLength ?? 0;
    if (!this.inFlight) this.host.commit.request(this);
  }

  /**
   * Whether an update continues the run of a Yjs client id that another person uses right now:
   * every Yjs document that took it would from then on drop that person's own edits.
   */
  private isForged(session: Session, facts: Facts): boolean {
    if (this.state.kind !== 'open') return false;
    return this.state.accepted.advanced(facts).some((writer) => {
      const owner = this.presence.ownerOf(writer);
      return owner !== undefined && owner !== session.owner;
    });
  }

  private receivePresence(
    session: Session,
    { entries }: Extract<ClientMessage, { kind: 'awareness' }>,
  ): void {
    if (session.rights !== 'write') {
      // Readers are not shown; the empty answer tells a stock client that the server lives.
      session.send(encodeAwareness([]));
      return;
    }
    if (!this.presence.receive(session, entries)) session.close(CLOSE.invalid, 'not presence');
  }

  private relay(update: Uint8Array, sender: Session): void {
    const message = encodeSync(SYNC_STEP.update, update);
    for (const session of this.sessions) if (session !== sender) session.send(message);
  }

  private broadcast(message: Uint8Array): void {
    for (const session of this.sessions) session.send(message);
  }

  private async compactIfLong(held: HeldDocument): Promise<void> {
    if (this.compacting || held.tailLength < this.compactAt) return;
    this.compacting = true;
    const { snapshotSeq: from, seq: to, tailLength } = held;
    try {
      const state = held.compacted();
      // What cannot be compacted now may be later: ask again when the log is twice as long.
      this.compactAt = state ? COMPACT_AFTER : tailLength * 2;
      if (!state) return;
      await this.host.store.compact(this.document, { from, to, state });
      held.replace(state, to, tailLength);
    } catch (error) {
      this.compactAt = tailLength * 2;
      this.host.failed(this.document, 'compact', error);
    } finally {
      this.compacting = false;
    }
  }

  private forgetIfEmpty(): void {
    if (this.sessions.size > 0 || this.inFlight || this.waiting.length > 0) return;
    if (this.state.kind === 'loading') return;
    this.presence.close();
    this.host.empty(this);
  }
}

function acknowledge({ session, number, whole }: Entry): void {
  if (whole) session.caughtUp(number);
  session.acknowledgeUpTo(number);
}

function readFacts(update: Uint8Array): Facts | undefined {
  try {
    return factsOf(update);
  } catch {
    return undefined;
  }
}
