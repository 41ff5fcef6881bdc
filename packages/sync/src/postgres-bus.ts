import type { Sql } from 'postgres';
import type { Bus, BusHandlers, SharedPresence } from './bus';
import { OUTSIDE } from './log-form';
import type { Notice } from './postgres-store';
import type { LogRow } from './room-store';

/** PostgreSQL refuses payloads of 8,000 bytes. */
const MAX_PAYLOAD = 7_900;
/** Presence waits this long for more, in milliseconds: each notice is a transaction. */
const PRESENCE_EVERY = 100;
const HELLO_EVERY = 5_000;
/** A node that was silent for this long is gone. */
const SILENT_AFTER = 16_000;

type Message =
  /** I am here, and (where it asks) want to know who else is. */
  | { readonly node: string; readonly kind: 'hello'; readonly asks: boolean }
  | { readonly node: string; readonly kind: 'rows'; readonly rows: readonly [string, number][] }
  | { readonly node: string; readonly kind: 'asks'; readonly document: string }
  | {
      readonly node: string;
      readonly kind: 'presence';
      readonly document: string;
      readonly entries: readonly SharedPresence[];
    };

/**
 * LISTEN and NOTIFY between the nodes of one database. Of rows only their numbers are told,
 * within the transaction that writes them (`notices`, for the store); a node alone tells nothing.
 */
export class PostgresBus implements Bus {
  private handlers: BusHandlers | null = null;
  private readonly others = new Map<string, number>();
  private readonly presenceWaiting = new Map<string, Map<number, SharedPresence>>();
  private presenceTimer: NodeJS.Timeout | null = null;
  private hello: NodeJS.Timeout | null = null;
  private unlisten: (() => Promise<void>) | null = null;

  /**
   * @param channel a name that all nodes of these documents share, and no others
   * @param node a name that no other node has
   */
  constructor(
    private readonly sql: Sql,
    private readonly channel: string,
    private readonly node: string,
  ) {}

  async start(handlers: BusHandlers): Promise<void> {
    this.handlers = handlers;
    const { unlisten } = await this.sql.listen(
      this.channel,
      (payload) => this.heard(payload),
      () => {
        // Whatever was said before, or while the connection was lost, was not heard.
        handlers.doubt();
        this.sayHello(true);
      },
    );
    this.unlisten = unlisten;
    this.hello = setInterval(() => this.sayHello(false), HELLO_EVERY);
  }

  /** What to tell other nodes of rows with their commit. */
  notices(rows: readonly LogRow[]): readonly Notice[] {
    if (!this.hasOthers()) return [];
    const { node } = this;
    const all = rows.map(({ document, seq }): [string, number] => [document, seq]);
    return chunks(all).map((part) => this.notice({ node, kind: 'rows', rows: part }));
  }

  opened(document: string): void {
    if (this.hasOthers()) this.say({ node: this.node, kind: 'asks', document });
  }

  closed(): void {}

  committed(): void {}

  presence(document: string, entries: readonly SharedPresence[]): void {
    if (!this.hasOthers()) return;
    const waiting = this.presenceWaiting.get(document) ?? new Map<number, SharedPresence>();
    for (const entry of entries) waiting.set(entry.client, entry);
    this.presenceWaiting.set(document, waiting);
    this.presenceTimer ??= setTimeout(() => this.sayPresence(), PRESENCE_EVERY);
  }

  async close(): Promise<void> {
    if (this.hello) clearInterval(this.hello);
    if (this.presenceTimer) clearTimeout(this.presenceTimer);
    this.handlers = null;
    await this.unlisten?.();
  }

  private hasOthers(): boolean {
    const now = Date.now();
    for (const [node, at] of this.others) if (at < now - SILENT_AFTER) this.others.delete(node);
    return this.others.size > 0;
  }

  private heard(payload: string): void {
    const message = parse(payload);
    if (!message || message.node === this.node || !this.handlers) return;
    if (message.node !== OUTSIDE) this.others.set(message.node, Date.now());
    switch (message.kind) {
      case 'hello':
        if (message.asks) this.sayHello(false);
        return;
      case 'rows':
        for (const [document, seq] of message.rows) this.handlers.row(document, seq, null);
        return;
      case 'asks':
        this.handlers.presenceAsked(message.document);
        return;
      case 'presence':
        this.handlers.presence(message.document, message.entries);
    }
  }

  private sayHello(asks: boolean): void {
    this.say({ node: this.node, kind: 'hello', asks });
  }

  private sayPresence(): void {
    this.presenceTimer = null;
    const { node } = this;
    for (const [document, waiting] of this.presenceWaiting) {
      for (const entries of chunks([...waiting.values()])) {
        this.say({ node, kind: 'presence', document, entries });
      }
    }
    this.presenceWaiting.clear();
  }

  private say(message: Message): void {
    const { channel, payload } = this.notice(message);
    // What is not heard is made up for: see `Bus`.
    this.sql`select pg_notify(${channel}, ${payload})`.catch(() => undefined);
  }

  private notice(message: Message): Notice {
    return { channel: this.channel, payload: JSON.stringify(message) };
  }
}

/** Parts a list so that each part fits into a payload; what is too large by itself is left out. */
function chunks<T>(items: readonly T[]): T[][] {
  const parts: T[][] = [];
  let part: T[] = [];
  let size = 0;
  for (const item of items) {
    const length = Buffer.byteLength(JSON.stringify(item)) + 1;
    if (length > MAX_PAYLOAD - 500) continue;
    if (size + length > MAX_PAYLOAD - 500) {
      parts.push(part);
      part = [];
      size = 0;
    }
    part.push(item);
    size += length;
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/** Only nodes of ours know the channel, of any version. */
function parse(payload: string): Message | null {
  try {
    const message: Message = JSON.parse(payload);
    return typeof message.node === 'string' ? message : null;
  } catch {
    return null;
  }
}
