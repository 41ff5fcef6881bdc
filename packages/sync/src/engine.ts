import { type Bus, noBus } from './bus';
import { Compaction } from './compaction';
import type { DocumentWork } from './document-work';
import { Follower } from './follower';
import { GroupCommit } from './group-commit';
import { DEFAULT_LIMITS, type Limits } from './limits';
import { Losses } from './losses';
import { People } from './people';
import { CLOSE, type CloseCode } from './protocol';
import { Room } from './room';
import type { FailedAt, Refusal, RoomHost } from './room-host';
import type { RoomStore } from './room-store';
import { type Admission, Session, type SessionHandlers, type SyncSocket } from './session';
import { WorkerThread } from './worker-thread';

/** How often open rooms are compared with the log, whatever the bus says, in milliseconds. */
const LOOK_EVERY = 2_000;
const PLACES_AT_ONCE = 500;
/** How long draining waits for what is under way. */
const DRAIN_FOR = 10_000;

export interface EngineOptions {
  readonly store: RoomStore;
  /** This process, unlike any other that ever served these documents. */
  readonly node: string;
  /** Other processes that serve the same documents; none unless told. */
  readonly bus?: Bus;
  readonly limits?: Partial<Limits>;
  /** A session sent a fresh credential; the host decides what becomes of the session. */
  readonly onCredential?: (session: Session, credential: string) => void;
  /** A session ended, whoever ended it. */
  readonly onClosed?: (session: Session) => void;
  /** The log could not be read, written or compacted. */
  readonly onFailure?: (failure: {
    readonly document: string;
    readonly what: FailedAt;
    readonly error: unknown;
  }) => void;
  readonly watch?: EngineWatch;
}

/** Called as things happen, for metrics. */
export interface EngineWatch {
  committed?(rows: number, milliseconds: number): void;
  received?(bytes: number): void;
  sent?(bytes: number): void;
  /** What a client sent was not taken. */
  refused?(why: Refusal): void;
  /** A session ended; `code` is null where the client left. */
  closed?(code: CloseCode | null): void;
}

export interface EngineStats {
  readonly rooms: number;
  readonly sessions: number;
  /** Rooms that wait for a commit. */
  readonly queue: number;
}

/** All rooms of this process; others may serve the same rooms at the same time. */
export class Engine {
  private readonly rooms = new Map<string, Room>();
  private readonly host: RoomHost;
  private readonly handlers: SessionHandlers;
  private readonly commit: GroupCommit;
  private readonly people: People;
  private readonly work: DocumentWork = new WorkerThread();
  private readonly bus: Bus;
  private readonly losses: Losses;
  private readonly limits: Limits;
  private draining = false;
  private looking: NodeJS.Timeout | null = null;
  private sessionCount = 0;

  constructor(private readonly options: EngineOptions) {
    const { store, watch } = options;
    this.limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.people = new People(this.limits);
    this.bus = options.bus ?? noBus;
    this.losses = new Losses(store, options.node);
    this.commit = new GroupCommit(store, {
      committed: (kept, rows, milliseconds) => {
        this.bus.committed(kept);
        watch?.committed?.(rows, milliseconds);
      },
    });
    this.host = this.makeHost();
    this.handlers = {
      message: (from, message, size) => {
        watch?.received?.(size);
        this.rooms.get(from.document)?.receive(from, message, size);
      },
      sent: (bytes) => watch?.sent?.(bytes),
      closed: (from, code) => {
        this.sessionCount -= 1;
        watch?.closed?.(code);
        options.onClosed?.(from);
        this.rooms.get(from.document)?.leave(from);
      },
    };
  }

  /** Begins to listen to other nodes. */
  async start(): Promise<void> {
    await this.bus.start({
      row: (document, seq, batch) => this.rooms.get(document)?.log?.heardOf(seq, batch),
      presence: (document, entries) =>
        this.rooms.get(document)?.presence.receiveShared(entries, Date.now()),
      presenceAsked: (document) => {
        const entries = this.rooms.get(document)?.presence.shared() ?? [];
        if (entries.length > 0) this.bus.presence(document, entries);
      },
      doubt: () => void this.look(),
    });
    this.scheduleLook();
  }

  /** Lets a connection in. The caller hands on what arrives, and says when the socket is gone. */
  connect(socket: SyncSocket, admission: Admission): Session {
    const now = Date.now();
    const person = this.people.enter(admission.owner, now);
    const owner = person ?? this.people.nobody;
    const session = new Session(socket, admission, owner, this.limits, this.handlers);
    this.sessionCount += 1;
    if (!person) session.close(CLOSE.tooFast, 'too many connections');
    else if (this.draining) session.close(CLOSE.restarting, 'restarting');
    else this.roomOf(admission.document).join(session);
    return session;
  }

  /** Everyone connected, in any room. */
  sessions(): Session[] {
    return [...this.rooms.values()].flatMap((room) => [...room.everyone()]);
  }

  stats(): EngineStats {
    return { rooms: this.rooms.size, sessions: this.sessionCount, queue: this.commit.depth };
  }

  /** Takes nothing more in, writes and acknowledges what was taken in, closes every session. */
  async drain(): Promise<void> {
    this.draining = true;
    if (this.looking) clearTimeout(this.looking);
    for (const room of this.rooms.values()) room.drain();
    const end = Date.now() + DRAIN_FOR;
    while (this.isBusy() && Date.now() < end) {
      await this.commit.idle();
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    const isAllWritten = !this.isBusy();
    for (const room of [...this.rooms.values()]) room.closeAll(CLOSE.restarting, 'restarting');
    if (isAllWritten) await this.sign();
    await this.bus.close();
    await this.work.close();
  }

  private isBusy(): boolean {
    for (const { log } of this.rooms.values()) if (log && !log.isIdle) return true;
    return false;
  }

  private roomOf(document: string): Room {
    const open = this.rooms.get(document);
    if (open) return open;
    const room = new Room(document, this.host);
    this.rooms.set(document, room);
    if (this.rooms.size === 1) void this.sign();
    return room;
  }

  private scheduleLook(): void {
    if (this.draining) return;
    this.looking = setTimeout(() => void this.look().then(() => this.scheduleLook()), LOOK_EVERY);
  }

  private async sign(): Promise<void> {
    try {
      await this.losses.sign(this.rooms.size > 0);
    } catch (error) {
      this.host.failed('', 'sign', error);
    }
  }

  /** Compares open rooms with the log, and reads what was missed. */
  private async look(): Promise<void> {
    const now = Date.now();
    void this.sign();
    this.people.sweep(now);
    const places: { document: string; seq: number }[] = [];
    for (const room of this.rooms.values()) {
      const { document, log, presence } = room;
      presence.sweep(now);
      for (const session of room.everyone()) session.rest(now);
      if (log) places.push({ document, seq: log.held.seq });
    }
    for (let at = 0; at < places.length; at += PLACES_AT_ONCE) {
      try {
        const found = await this.options.store.readBehind(places.slice(at, at + PLACES_AT_ONCE));
        for (const document of found.keys()) this.rooms.get(document)?.log?.follow();
      } catch (error) {
        // Whoever has something to write will say so; whoever only reads is shown it later.
        this.host.failed('', 'read', error);
        return;
      }
    }
  }

  private makeHost(): RoomHost {
    const { store, onCredential, onFailure, watch } = this.options;
    const failed = (document: string, what: FailedAt, error: unknown) => {
      if (what === 'append') this.losses.note();
      onFailure?.({ document, what, error });
    };
    const follower = new Follower(store, (error) => failed('', 'read', error));
    const compaction = new Compaction(store, this.work, (document, error) =>
      failed(document, 'compact', error),
    );
    return {
      store,
      limits: this.limits,
      work: this.work,
      bus: this.bus,
      now: () => Date.now(),
      requestCommit: (writer) => this.commit.request(writer),
      follow: (log) => follower.request(log),
      grown: (log) => compaction.consider(log),
      credential: (session, credential) => onCredential?.(session, credential),
      refused: (why) => watch?.refused?.(why),
      hasLostLately: () => this.losses.areRecent(),
      failed,
      empty: (document) => {
        this.rooms.delete(document);
        this.bus.closed(document);
      },
    };
  }
}
