import { type AwarenessEntry, encodeAwareness } from './protocol';

/** Presence collected for this many milliseconds leaves as one message. */
const INTERVAL = 33;
const MAX_STATE_LENGTH = 8_192;
const MAX_IDS_PER_SESSION = 4;

/** Whose presence it is: plain values that the host vouches for, shown to the others. */
export type Identity = Readonly<Record<string, string>>;

export interface Present {
  readonly id: string;
  /** Two sessions of one `owner` may follow each other under one Yjs client id. */
  readonly owner: string;
  readonly identity: Identity;
}

interface Held extends AwarenessEntry {
  readonly session: Present;
}

/**
 * Who is in a room. Each state is stamped with the identity of the session that sent it, as
 * `user`: a client cannot show up under another's name. Stock clients send back what they
 * receive of others; such echoes are recognised by their stamp and dropped.
 */
export class Presence {
  private readonly held = new Map<number, Held>();
  private readonly changed = new Map<number, AwarenessEntry>();
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly broadcast: (message: Uint8Array) => void) {}

  /** False where the entries are not presence at all (no JSON object, too large, too many). */
  receive(session: Present, entries: readonly AwarenessEntry[]): boolean {
    for (const entry of entries) {
      const owner = this.held.get(entry.client);
      const isOwn = owner?.session.owner === session.owner;
      if (entry.state === 'null') {
        if (owner && isOwn) this.remove(entry.client, entry.clock);
        continue;
      }
      const state = parseState(entry.state);
      if (!state) return false;
      if (isEcho(state, session) || (owner && !isOwn)) continue;
      if (!owner && this.idsOf(session).length >= MAX_IDS_PER_SESSION) return false;
      const stamped = JSON.stringify({
        ...state,
        user: { ...session.identity, session: session.id },
      });
      this.held.set(entry.client, { ...entry, state: stamped, session });
      this.change({ client: entry.client, clock: entry.clock, state: stamped });
    }
    return true;
  }

  leave(session: Present): void {
    for (const client of this.idsOf(session)) {
      this.remove(client, this.held.get(client)?.clock ?? 0);
    }
  }

  /** Everyone present, as one message. */
  snapshot(): Uint8Array {
    return encodeAwareness([...this.held.values()]);
  }

  /** Whose live presence a Yjs client id is. */
  ownerOf(client: number): string | undefined {
    return this.held.get(client)?.session.owner;
  }

  close(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  private idsOf(session: Present): number[] {
    return [...this.held.values()].filter((h) => h.session.id === session.id).map((h) => h.client);
  }

  private remove(client: number, clock: number): void {
    this.held.delete(client);
    this.change({ client, clock, state: 'null' });
  }

  private change(entry: AwarenessEntry): void {
    this.changed.set(entry.client, entry);
    this.timer ??= setTimeout(() => {
      this.timer = null;
      const entries = [...this.changed.values()];
      this.changed.clear();
      this.broadcast(encodeAwareness(entries));
    }, INTERVAL);
  }
}

function parseState(text: string): object | null {
  if (text.length > MAX_STATE_LENGTH) return null;
  try {
    const state: unknown = JSON.parse(text);
    return typeof state === 'object' && state !== null && !Array.isArray(state) ? state : null;
  } catch {
    return null;
  }
}

function isEcho(state: object, session: Present): boolean {
  if (!('user' in state) || typeof state.user !== 'object' || state.user === null) return false;
  return 'session' in state.user && state.user.session !== session.id;
}
