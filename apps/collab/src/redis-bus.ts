import type { Bus, BusHandlers, LogRow, Notice, PostgresBus, SharedPresence } from '@vicinity/sync';
import { Redis } from 'ioredis';

/** In one message: who says it (`NODE_LENGTH` bytes), what kind it is (one byte), then the rest. */
const KIND = { row: 0, presence: 1, asks: 2 } as const;
const NODE_LENGTH = 36;
const CHANNEL = 'vicinity:';

/**
 * Redis or Valkey between nodes, with a channel for each open document. It carries rows and
 * presence, so that nodes seldom have to read the log, which stays the truth. While it is away,
 * PostgreSQL's notices take its place; what is lost in between is found at the next regular look
 * at the log.
 */
export class RedisBus implements Bus {
  private readonly publisher: Redis;
  private readonly subscriber: Redis;
  private handlers: BusHandlers | null = null;

  /**
   * @param node a UUID of this node
   * @param stateChanged told when Redis comes or goes
   */
  constructor(
    url: string,
    private readonly node: string,
    private readonly fallback: PostgresBus,
    private readonly stateChanged: (state: 'connected' | 'away') => void,
  ) {
    const options = {
      lazyConnect: true,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      retryStrategy: (attempt: number) => Math.min(attempt * 100, 1_000),
    };
    this.publisher = new Redis(url, options);
    this.subscriber = new Redis(url, options);
  }

  async start(handlers: BusHandlers): Promise<void> {
    this.handlers = handlers;
    await this.fallback.start(handlers);
    this.subscriber.on('messageBuffer', (channel, message) => this.heard(channel, message));
    for (const connection of [this.publisher, this.subscriber]) {
      connection.on('ready', () => {
        this.stateChanged('connected');
        // What was said while this connection was lost was not heard, or not said.
        handlers.doubt();
      });
      connection.on('close', () => this.stateChanged('away'));
      // Reported by `close`; without a listener it would be printed.
      connection.on('error', () => undefined);
      // It goes on trying by itself; the node serves meanwhile.
      await connection.connect().catch(() => undefined);
    }
  }

  /** What to tell by PostgreSQL with the commit, for nodes that Redis will not reach. */
  notices(rows: readonly LogRow[]): readonly Notice[] {
    return this.isReady ? [] : this.fallback.notices(rows);
  }

  opened(document: string): void {
    this.subscriber.subscribe(CHANNEL + document).then(
      () => this.publish(document, KIND.asks, Buffer.alloc(0)),
      () => undefined,
    );
    if (!this.isReady) this.fallback.opened(document);
  }

  closed(document: string): void {
    this.subscriber.unsubscribe(CHANNEL + document).catch(() => undefined);
  }

  committed(rows: readonly LogRow[]): void {
    if (!this.isReady) return;
    for (const { document, seq, batch } of rows) {
      const head = Buffer.alloc(8);
      head.writeBigUInt64BE(BigInt(seq));
      this.publish(document, KIND.row, Buffer.concat([head, batch]));
    }
  }

  presence(document: string, entries: readonly SharedPresence[]): void {
    if (!this.isReady) this.fallback.presence(document, entries);
    else this.publish(document, KIND.presence, Buffer.from(JSON.stringify(entries)));
  }

  async close(): Promise<void> {
    this.handlers = null;
    this.publisher.disconnect();
    this.subscriber.disconnect();
    await this.fallback.close();
  }

  private get isReady(): boolean {
    return this.publisher.status === 'ready' && this.subscriber.status === 'ready';
  }

  private publish(document: string, kind: number, rest: Uint8Array): void {
    const message = Buffer.concat([Buffer.from(this.node), Buffer.of(kind), rest]);
    this.publisher.publish(CHANNEL + document, message).catch(() => undefined);
  }

  private heard(channel: Buffer, message: Buffer): void {
    if (!this.handlers || message.toString('latin1', 0, NODE_LENGTH) === this.node) return;
    const document = channel.toString().slice(CHANNEL.length);
    const rest = message.subarray(NODE_LENGTH + 1);
    switch (message[NODE_LENGTH]) {
      case KIND.row:
        this.handlers.row(document, Number(rest.readBigUInt64BE()), rest.subarray(8));
        return;
      case KIND.presence:
        this.handlers.presence(document, JSON.parse(rest.toString()));
        return;
      case KIND.asks:
        this.handlers.presenceAsked(document);
    }
  }
}
