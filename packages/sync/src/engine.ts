import { GroupCommit } from './group-commit';
import { DEFAULT_LIMITS, type Limits } from './limits';
import { CLOSE } from './protocol';
import { Room, type RoomHost } from './room';
import type { RoomStore } from './room-store';
import { type Admission, Session, type SyncSocket } from './session';

export interface EngineOptions {
  readonly store: RoomStore;
  readonly limits?: Partial<Limits>;
  /** A session sent a fresh credential; the host decides what becomes of the session. */
  readonly onCredential?: (session: Session, credential: string) => void;
  /** The log could not be read, written or compacted. */
  readonly onFailure?: (failure: {
    readonly document: string;
    readonly what: 'load' | 'append' | 'compact';
    readonly error: unknown;
  }) => void;
}

export interface EngineStats {
  readonly rooms: number;
  readonly sessions: number;
  /** Writes to the log since the start. */
  readonly commits: number;
}

/** All rooms of this process. One process may write a document's log at a time. */
export class Engine {
  private readonly rooms = new Map<string, Room>();
  private readonly commit: GroupCommit;
  private readonly limits: Limits;
  private draining = false;

  constructor(private readonly options: EngineOptions) {
    this.commit = new GroupCommit(options.store);
    this.limits = { ...DEFAULT_LIMITS, ...options.limits };
  }

  /** Lets a connection in. The caller hands on what arrives, and says when the socket is gone. */
  connect(socket: SyncSocket, admission: Admission): Session {
    const session = new Session(socket, admission, this.limits, {
      message: (from, message, size) => this.rooms.get(from.document)?.receive(from, message, size),
      closed: (from) => this.rooms.get(from.document)?.leave(from),
    });
    if (this.draining) session.close(CLOSE.restarting, 'restarting');
    else this.roomOf(admission.document).join(session);
    return session;
  }

  /** Everyone connected, in any room. */
  sessions(): Session[] {
    return [...this.rooms.values()].flatMap((room) => [...room.everyone()]);
  }

  stats(): EngineStats {
    const sessions = this.sessions().length;
    return { rooms: this.rooms.size, sessions, commits: this.commit.commits };
  }

  /** Takes nothing more in, writes and acknowledges what was taken in, closes every session. */
  async drain(): Promise<void> {
    this.draining = true;
    for (const room of this.rooms.values()) room.drain();
    await this.commit.idle();
    for (const room of [...this.rooms.values()]) room.closeAll(CLOSE.restarting, 'restarting');
  }

  private roomOf(document: string): Room {
    const open = this.rooms.get(document);
    if (open) return open;
    const room = new Room(document, this.host);
    this.rooms.set(document, room);
    return room;
  }

  private get host(): RoomHost {
    const { store, onCredential, onFailure } = this.options;
    return {
      store,
      commit: this.commit,
      limits: this.limits,
      credential: (session, credential) => onCredential?.(session, credential),
      failed: (document, what, error) => onFailure?.({ document, what, error }),
      empty: (room) => {
        if (this.rooms.get(room.document) === room) this.rooms.delete(room.document);
      },
    };
  }
}
