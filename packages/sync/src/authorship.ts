import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import type { Claim } from './ownership';
import type { Presence } from './presence';
import { CLOSE, encodeStateVector } from './protocol';
import type { RoomHost } from './room-host';
import type { RoomLog, Sent } from './room-log';
import { type Facts, scanUpdate } from './scan-update';
import type { Session } from './session';

/**
 * How long to wait, each time, before a client is asked anew for what it holds of others' edits
 * that the log lacks, in ms: together longer than it takes to notice that a node has died.
 */
const ASK_AGAIN_AFTER = [500, 1_000, 2_000, 4_000];
/** What is held up of one client, at most, in bytes; of more, its own edits wait for the others'. */
const HELD_UP_TO = 2 ** 20;
/** Beyond the clock of any writer. */
const ALL = 2 ** 32;

/** What authorship needs of the room that it is of. */
export interface AuthoredRoom {
  readonly log: RoomLog | null;
  readonly presence: Presence;
  /** Takes in an update that is new and whose author may write it. */
  take(sent: Sent, update: Uint8Array, facts: Facts, log: RoomLog): void;
}

interface Part {
  readonly sent: Sent;
  readonly update: Uint8Array;
}

/**
 * Whose Yjs client ids are, in one room. An update that continues the run of a client id that
 * another person uses or has ever used is not taken: every Yjs document that took it would from
 * then on drop that person's own edits.
 *
 * A client that sends all it has may in good faith hold edits of others that were relayed and then
 * not stored. Each is asked again, a little later. Meanwhile everyone's own edits are taken from
 * what they sent, those of two who saw each other's in one step. Where an author does not come and
 * there was such a loss of late, who holds the author's edits may bring them back; else, who then
 * still knows more than the author is a forger.
 */
export class Authorship {
  private heldUp: Map<Session, Part> | null = null;

  constructor(
    private readonly room: AuthoredRoom,
    private readonly host: RoomHost,
  ) {}

  isForged(session: Session, facts: Facts, whole: boolean, log: RoomLog): boolean {
    return log.advances(facts, (writer) => !this.mayContinue(session, writer, whole, log));
  }

  /**
   * Client ids that become this person's, for good. Only such that the session itself shows: an
   * update may in good faith carry edits of others.
   */
  claimsOf({ owner }: Session, { structs }: Facts, log: RoomLog): Claim[] {
    const claims: Claim[] = [];
    let last = -1;
    for (const { writer } of structs) {
      if (writer === last || this.room.presence.ownerOf(writer) !== owner) continue;
      last = writer;
      if (log.held.owners.ownerOf(writer) === undefined) claims.push({ client: writer, owner });
    }
    return claims;
  }

  /** Does not take an update that is forged, or may be. */
  refuse(sent: Sent, update: Uint8Array): void {
    const { session, number, whole } = sent;
    const pause = whole ? ASK_AGAIN_AFTER[session.askedAgain] : undefined;
    if (pause === undefined) {
      session.close(CLOSE.invalid, 'not an update of yours');
      return;
    }
    session.missed(number);
    session.askedAgain += 1;
    if (update.byteLength <= HELD_UP_TO) {
      this.heldUp ??= new Map();
      this.heldUp.set(session, { sent, update: new Uint8Array(update) });
    }
    setTimeout(() => void this.askAgain(session), pause);
  }

  private mayContinue(session: Session, writer: number, whole: boolean, log: RoomLog): boolean {
    const { presence } = this.room;
    const owner = log.held.owners.ownerOf(writer) ?? presence.ownerOf(writer);
    if (owner === undefined || owner === session.owner) return true;
    return whole && session.mayBringBack && !presence.isHere(writer, owner);
  }

  private async askAgain(session: Session): Promise<void> {
    if (session.isOpen) {
      // Where that cannot be found out there was a loss: of the database.
      session.mayBringBack = await this.host.hasLostLately().catch(() => true);
      // Without its own part taken, a client is asked all the same.
      await this.takeOwn().catch((error: unknown) =>
        this.host.failed(session.document, 'difference', error),
      );
    }
    this.heldUp?.delete(session);
    const { log } = this.room;
    if (log && session.isOpen) session.send(encodeStateVector(log.stateVector()));
  }

  /** Takes from what is held up of each what each may write. */
  private async takeOwn(): Promise<void> {
    const { log } = this.room;
    if (!log || !this.heldUp) return;
    const parts = await Promise.all(
      [...this.heldUp].map(async ([session, { sent, update }]) => {
        const own = await this.host.work.difference(update, this.notTheirs(session, update, log));
        return { sent, update: own };
      }),
    );
    // Meanwhile somebody may have left, or begun to write under an id that was nobody's.
    let rest = parts.filter(
      ({ sent: { session }, update }) =>
        session.isOpen && !this.isForged(session, scanUpdate(update), true, log),
    );
    for (let before = 0; before !== rest.length; ) {
      before = rest.length;
      rest = rest.filter((part) => !this.take(part));
    }
    const [first] = rest;
    // Each builds on another's: only together do they stand.
    if (first && rest.length > 1) {
      this.take({ sent: first.sent, update: Y.mergeUpdates(rest.map(({ update }) => update)) });
    }
  }

  /** Whether nothing is left to take of it. */
  private take({ sent, update }: Part): boolean {
    const { log } = this.room;
    if (!log) return true;
    const facts = scanUpdate(update);
    const assessment = log.assess(facts, true);
    if (assessment === 'gap') return false;
    if (assessment === 'new') this.room.take({ ...sent, whole: false }, update, facts, log);
    return true;
  }

  /** A state vector that has all of those writers of an update whom its sender may not continue. */
  private notTheirs(session: Session, update: Uint8Array, log: RoomLog): Uint8Array {
    const writers = new Set(scanUpdate(update).structs.map(({ writer }) => writer));
    const others = [...writers].filter((it) => !this.mayContinue(session, it, true, log));
    return encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, others.length);
      for (const writer of others) {
        encoding.writeVarUint(encoder, writer);
        encoding.writeVarUint(encoder, ALL);
      }
    });
  }
}
