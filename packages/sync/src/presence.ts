import type { SharedPresence } from './bus';
import { Cursor } from './cursor';
import { type AwarenessEntry, encodeAwareness } from './protocol';

/** Presence collected for this many milliseconds leaves as one message. */
const INTERVAL = 33;
const MAX_STATE_LENGTH = 8_192;
const MAX_IDS_PER_SESSION = 4;
/** Clients renew their presence every 15 seconds; of other nodes' none is kept for longer than: */
const REMOTE_LIFETIME = 45_000;

/** Whose presence it is: plain values that the host vouches for, shown to the others. */
export type Identity = Readonly<Record<string, string>>;

export interface Present {
  readonly id: string;
  /** Two sessions of one `owner` may follow each other under one Yjs client id. */
  readonly owner: string;
  readonly identity: Identity;
}

interface Held {
  readonly clock: number;
  /** JSON, stamped. */
  readonly state: string;
  readonly owner: string;
  /** Null where it comes from another node. */
  readonly session: Present | null;
  readonly at: number;
}

/** As it arrived, not looked into. */
interface Unread {
  readonly clock: number;
  readonly state: Buffer;
  readonly session: Present;
}

export interface PresenceEvents {
  broadcast(message: Uint8Array): void;
  share(entries: readonly SharedPresence[]): void;
  /** What the session sent is no presence. */
  offended(session: Present): void;
}

/**
 * Who is in a room. What clients send is kept as it comes and looked into only when it leaves,
 * so that of many movements of a cursor the last one is read. Each state is stamped with the
 * identity of the session that sent it, as `user`: a client cannot show up under another's name.
 * Stock clients send back what they receive of others; such echoes are recognised by their owner,
 * clock or stamp and dropped.
 */
export class Presence {
  private held: Map<number, Held> | null = null;
  private unread: Map<number, Unread> | null = null;
  private removed: Map<number, Held> | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly events: PresenceEvents) {}

  /** False where the bytes are no awareness update. */
  receive(session: Present, update: Uint8Array): boolean {
    try {
      const cursor = new Cursor(update);
      for (let left = cursor.varUint(); left > 0; left -= 1) {
        const client = cursor.varUint();
        const clock = cursor.varUint();
        const state = cursor.block();
        if (!this.receiveEntry(session, client, clock, state)) return false;
      }
      return true;
    } catch {
      return false;
    }
  }

  /** What another node says. */
  receiveShared(entries: readonly SharedPresence[], now: number): void {
    for (const { client, clock, state, owner } of entries) {
      const held = this.held?.get(client);
      if (held && (held.owner !== owner || held.clock > clock)) continue;
      if (state === 'null') {
        if (held && !held.session) this.remove(client, held);
        continue;
      }
      const renewed = held?.clock === clock && held.state === state;
      this.hold(client, { clock, state, owner, session: null, at: now });
      if (!renewed) this.events.broadcast(encodeAwareness([{ client, clock, state }]));
    }
  }

  leave(session: Present): void {
    for (const [client, { session: of }] of this.unread ?? []) {
      if (of === session) this.unread?.delete(client);
    }
    for (const [client, held] of this.held ?? []) {
      if (held.session === session) this.remove(client, held);
    }
  }

  /** Everyone present, as one message. */
  snapshot(): Uint8Array {
    const entries: AwarenessEntry[] = [];
    for (const [client, { clock, state }] of this.held ?? [])
      entries.push({ client, clock, state });
    return encodeAwareness(entries);
  }

  /** Everyone present through this node. */
  shared(): SharedPresence[] {
    const entries: SharedPresence[] = [];
    for (const [client, { clock, state, owner, session }] of this.held ?? []) {
      if (session) entries.push({ client, clock, state, owner });
    }
    return entries;
  }

  /** Whose live presence a Yjs client id is. */
  ownerOf(client: number): string | undefined {
    return this.held?.get(client)?.owner ?? this.unread?.get(client)?.session.owner;
  }

  /** Whether the owner of a Yjs client id is connected here under it. */
  isHere(client: number, owner: string): boolean {
    const session = this.unread?.get(client)?.session ?? this.held?.get(client)?.session;
    return session?.owner === owner;
  }

  /** Lets go of what other nodes have not renewed. */
  sweep(now: number): void {
    for (const [client, held] of this.held ?? []) {
      if (!held.session && held.at < now - REMOTE_LIFETIME) this.remove(client, held);
    }
  }

  /** Nobody is here any more; that is still said to other nodes. */
  close(): void {
    if (!this.timer) return;
    clearTimeout(this.timer);
    this.flush();
  }

  private receiveEntry(
    session: Present,
    client: number,
    clock: number,
    state: Uint8Array,
  ): boolean {
    const owner = this.ownerOf(client);
    if (owner !== undefined && owner !== session.owner) return true;
    const held = this.held?.get(client);
    if (isNull(state)) {
      if (held && clock >= held.clock) this.remove(client, held);
      return true;
    }
    if (held && clock <= held.clock) return true;
    if (state.byteLength > MAX_STATE_LENGTH) return false;
    this.unread ??= new Map();
    this.unread.set(client, { clock, state: Buffer.from(state), session });
    this.schedule();
    return true;
  }

  private hold(client: number, held: Held): void {
    this.held ??= new Map();
    this.held.set(client, held);
    this.removed?.delete(client);
  }

  private remove(client: number, held: Held): void {
    this.held?.delete(client);
    this.unread?.delete(client);
    this.removed ??= new Map();
    this.removed.set(client, held);
    this.schedule();
  }

  private schedule(): void {
    this.timer ??= setTimeout(() => this.flush(), INTERVAL);
  }

  private flush(): void {
    this.timer = null;
    const entries: AwarenessEntry[] = [];
    const shared: SharedPresence[] = [];
    for (const [client, { clock, owner, session }] of this.removed ?? []) {
      entries.push({ client, clock, state: 'null' });
      if (session) shared.push({ client, clock, state: 'null', owner });
    }
    this.removed = null;
    const unread = this.unread;
    this.unread = null;
    for (const [client, { clock, state, session }] of unread ?? []) {
      const parsed = parseState(state);
      if (!parsed || this.countOf(session, client) >= MAX_IDS_PER_SESSION) {
        this.events.offended(session);
        continue;
      }
      if (isEcho(parsed, session)) continue;
      const stamped = stamp(parsed, session);
      const { owner } = session;
      this.hold(client, { clock, state: stamped, owner, session, at: 0 });
      entries.push({ client, clock, state: stamped });
      shared.push({ client, clock, state: stamped, owner });
    }
    if (entries.length > 0) this.events.broadcast(encodeAwareness(entries));
    if (shared.length > 0) this.events.share(shared);
  }

  /** How many other ids a session shows. */
  private countOf(session: Present, except: number): number {
    let count = 0;
    for (const [client, held] of this.held ?? []) {
      if (held.session === session && client !== except) count += 1;
    }
    return count;
  }
}

function stamp(state: object, session: Present): string {
  return JSON.stringify({ ...state, user: { ...session.identity, session: session.id } });
}

function isNull(state: Uint8Array): boolean {
  return state.byteLength === 4 && Buffer.from(state).toString() === 'null';
}

function parseState(bytes: Buffer): object | null {
  try {
    const state: unknown = JSON.parse(bytes.toString());
    return typeof state === 'object' && state !== null && !Array.isArray(state) ? state : null;
  } catch {
    return null;
  }
}

function isEcho(state: object, session: Present): boolean {
  if (!('user' in state) || typeof state.user !== 'object' || state.user === null) return false;
  return 'session' in state.user && state.user.session !== session.id;
}
