import { decodeBatch, encodeBatch } from './batch';
import type { Relayed } from './fan-out';
import type { Writer } from './group-commit';
import type { HeldDocument } from './held-document';
import type { Assessment, Knowledge } from './knowledge';
import type { Claim } from './ownership';
import type { RoomHost } from './room-host';
import type { LogRow, StoredRow } from './room-store';
import { type Facts, scanUpdate } from './scan-update';
import type { Session } from './session';

/** How long an update may wait for its commit before it is relayed without it, in ms. */
const RELAY_AFTER = 15;
/** While other nodes write to the same log, this one leaves them time between its rows, in ms. */
const TURN = 4;
/** For how long after the last sign of another writer that holds, in ms. */
const CONTENDED_FOR = 1_000;

/** Who sent an update, as which of theirs. */
export interface Sent {
  readonly session: Session;
  readonly number: number;
  /** Whether it carries all that the client holds. */
  readonly whole: boolean;
}

/** An update (or, without bytes, a mere claim to an acknowledgement) in line for the log. */
interface Entry extends Sent {
  /** When it arrived, in milliseconds since 1970. */
  readonly at: number;
  readonly update: Uint8Array | null;
  /** Client ids that it uses for the first time. */
  readonly claims: readonly Claim[];
  relayed: boolean;
}

export interface RoomLogEvents {
  relay(updates: readonly Relayed[]): void;
  /** What this process holds is not, or may not be, what the log holds. */
  lost(what: 'append' | 'read', error: unknown): void;
  /** Nothing waits and nothing is under way. */
  idle(): void;
}

/**
 * A document's log as this process knows it: what is in it, what waits to be written, and what
 * other nodes have written meanwhile. Rows are numbered without a gap, and a row is written only
 * behind one that was read or written here, so whoever follows the numbers cannot pass over one
 * that commits late. When two nodes write the same number, one of them succeeds; the other reads
 * that row and takes the next number.
 */
export class RoomLog implements Writer {
  private readonly accepted: Knowledge;
  private waiting: Entry[] = [];
  private waitingBytes = 0;
  private inFlight: { readonly seq: number; readonly entries: Entry[] } | null = null;
  private reading = false;
  private behind = false;
  private closed = false;
  private contendedUntil = 0;
  private relayTimer: NodeJS.Timeout | null = null;
  private turnTimer: NodeJS.Timeout | null = null;
  /** Whether nothing is relayed before its commit. */
  commitFirst = false;

  constructor(
    readonly document: string,
    readonly held: HeldDocument,
    private readonly host: RoomHost,
    private readonly events: RoomLogEvents,
  ) {
    this.accepted = held.knowledge();
  }

  get isIdle(): boolean {
    return !this.inFlight && !this.reading && this.waiting.length === 0;
  }

  /** Of the log and of what waits, in bytes. */
  get bytes(): number {
    return this.held.bytes + this.waitingBytes;
  }

  /** What this process has accepted, durable or not. */
  stateVector(): Uint8Array {
    return this.accepted.stateVector();
  }

  /** `known` also where a whole document's deletions are all held. */
  assess(facts: Facts, whole: boolean): Exclude<Assessment, 'deletes'> {
    const assessment = this.accepted.assess(facts);
    if (assessment !== 'deletes') return assessment;
    // A single deletion is hardly ever sent twice, but every whole document has all of them.
    return whole && this.held.hasDeleted(facts) ? 'known' : 'new';
  }

  advances(facts: Facts, isTheirs: (writer: number) => boolean): boolean {
    return this.accepted.advances(facts, isTheirs);
  }

  /**
   * Takes an update that is new. It is acknowledged when it is durable.
   * @param claims client ids that are its sender's from now on
   */
  accept(
    { session, number, whole }: Sent,
    update: Uint8Array,
    facts: Facts,
    claims: readonly Claim[],
  ): void {
    this.accepted.learn(facts);
    this.held.owners.claim(claims);
    this.held.learnDeletes(facts);
    // A copy: the message may be a part of a much larger buffer of the socket's.
    const kept = new Uint8Array(update);
    this.waitingBytes += kept.byteLength;
    const at = this.host.now();
    this.waiting.push({ session, number, at, update: kept, claims, whole, relayed: false });
    this.requestCommit();
    if (!this.commitFirst) {
      this.relayTimer ??= setTimeout(() => this.relayWithoutCommit(), RELAY_AFTER);
    }
  }

  /** Acknowledges an update that is known as soon as all that was accepted before is durable. */
  acceptKnown(sent: Sent): void {
    const entry: Entry = { ...sent, at: 0, update: null, claims: [], relayed: true };
    if (this.waiting.length > 0) this.waiting.push(entry);
    else if (this.inFlight) this.inFlight.entries.push(entry);
    else acknowledge(entry);
  }

  /** Updates that were relayed and are not yet in what is held: who joins now has missed them. */
  relayedAhead(): Uint8Array[] {
    return [...(this.inFlight?.entries ?? []), ...this.waiting].flatMap(({ relayed, update }) =>
      relayed && update ? [update] : [],
    );
  }

  takeRow(): LogRow | null {
    if (this.closed || this.inFlight || this.reading || this.turnTimer) return null;
    const logged = this.waiting.flatMap(({ session, at, update }) =>
      update ? [{ writer: session.writer, at, update }] : [],
    );
    if (logged.length === 0) return null;
    const seq = this.held.seq + 1;
    const claims = this.waiting.flatMap((entry) => entry.claims);
    this.inFlight = { seq, entries: this.waiting };
    this.waiting = [];
    return { document: this.document, seq, batch: encodeBatch(logged, claims) };
  }

  committed(): void {
    const written = this.inFlight;
    if (!written || this.closed) return;
    this.inFlight = null;
    const updates = written.entries.flatMap(({ update }) => (update ? [update] : []));
    for (const update of updates) this.waitingBytes -= update.byteLength;
    this.held.append(written.seq, updates);
    this.relay(written.entries);
    if (this.waiting.length === 0) this.stopRelayTimer();
    for (const entry of written.entries) acknowledge(entry);
    if (this.behind) this.follow();
    else this.goOn();
  }

  taken(): void {
    if (!this.inFlight || this.closed) return;
    this.waiting = [...this.inFlight.entries, ...this.waiting];
    this.inFlight = null;
    this.follow();
  }

  failed(error: unknown): void {
    if (!this.closed) this.events.lost('append', error);
  }

  /** Another node says that it wrote this row; `batch` is null where it only gives a hint. */
  heardOf(seq: number, batch: Uint8Array | null): void {
    if (this.closed || seq <= this.held.seq) return;
    this.contendedUntil = this.host.now() + CONTENDED_FOR;
    if (this.inFlight || this.reading) this.behind = true;
    else if (batch && seq === this.held.seq + 1) this.takeIn([{ seq, batch }]);
    else this.follow();
  }

  /** Reads what others have written. */
  follow(): void {
    if (this.closed || this.reading) return;
    if (this.inFlight) {
      this.behind = true;
      return;
    }
    this.reading = true;
    this.behind = false;
    this.host.follow(this);
  }

  /** @param rows behind what is held, in order @param snapshotSeq how far the snapshot goes now */
  followed(rows: readonly StoredRow[], snapshotSeq: number): void {
    this.reading = false;
    if (this.closed) return;
    const [first] = rows;
    if (snapshotSeq > this.held.seq && first?.seq !== this.held.seq + 1) {
      this.events.lost('read', new Error('The log was compacted beyond what this process knows'));
      return;
    }
    this.takeIn(rows);
    if (this.closed) return;
    if (this.behind) this.follow();
    else this.goOn();
  }

  /** The log could not be read: that is made up for with the next regular look at it. */
  couldNotFollow(): void {
    this.reading = false;
    if (!this.closed) this.goOn();
  }

  close(): void {
    this.closed = true;
    this.waiting = [];
    this.inFlight = null;
    this.stopRelayTimer();
    if (this.turnTimer) clearTimeout(this.turnTimer);
    this.turnTimer = null;
  }

  private takeIn(rows: readonly StoredRow[]): void {
    const updates: Relayed[] = [];
    try {
      for (const { seq, batch } of rows) {
        if (seq <= this.held.seq) continue;
        if (seq !== this.held.seq + 1) throw new Error(`Row ${this.held.seq + 1} is missing`);
        const { entries, claims } = decodeBatch(batch);
        this.held.owners.claim(claims);
        const written = entries.map(({ update }) => update);
        for (const update of written) {
          const facts = scanUpdate(update);
          this.accepted.learn(facts);
          this.held.learnDeletes(facts);
          updates.push({ update, sender: null });
        }
        this.held.append(seq, written);
      }
    } catch (error) {
      this.events.lost('read', error);
      return;
    }
    if (updates.length === 0) return;
    this.contendedUntil = this.host.now() + CONTENDED_FOR;
    this.events.relay(updates);
    this.host.grown(this);
  }

  private goOn(): void {
    if (this.waiting.length > 0) this.requestCommit();
    else this.events.idle();
    this.host.grown(this);
  }

  private requestCommit(): void {
    if (this.inFlight || this.reading || this.turnTimer) return;
    if (this.contendedUntil <= this.host.now()) {
      this.host.requestCommit(this);
      return;
    }
    this.turnTimer = setTimeout(
      () => {
        this.turnTimer = null;
        this.host.requestCommit(this);
      },
      TURN * (1 + Math.random()),
    );
  }

  private relayWithoutCommit(): void {
    this.relayTimer = null;
    this.relay([...(this.inFlight?.entries ?? []), ...this.waiting]);
  }

  private relay(entries: readonly Entry[]): void {
    const updates: Relayed[] = [];
    for (const entry of entries) {
      if (entry.relayed || !entry.update) continue;
      entry.relayed = true;
      updates.push({ update: entry.update, sender: entry.session });
    }
    if (updates.length > 0) this.events.relay(updates);
  }

  private stopRelayTimer(): void {
    if (this.relayTimer) clearTimeout(this.relayTimer);
    this.relayTimer = null;
  }
}

function acknowledge({ session, number, whole }: Entry): void {
  if (whole) session.caughtUp(number);
  session.acknowledgeUpTo(number);
}
