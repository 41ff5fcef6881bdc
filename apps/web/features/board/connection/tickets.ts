/** A pass to a board's socket, as the server gives it. */
export interface Ticket {
  readonly ticket: string;
  /** The document's name on the socket. */
  readonly document: string;
  readonly rights: 'write' | 'read';
}

/** Null: this person has no right to the board (any more). Rejects where the server is away. */
export type TicketSource = () => Promise<Ticket | null>;

const RETRY = 2_000;
/** A ticket lives five minutes by the server's clock, which this device's may not follow. */
const RENEW = 3 * 60_000;

/** Fetches tickets: again after a failure, and anew well before one ends. */
export class Tickets {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopped = false;
  private fetching = false;

  constructor(
    private readonly source: TicketSource,
    private readonly arrived: (ticket: Ticket | null) => void,
  ) {}

  async fetch(): Promise<void> {
    if (this.fetching || this.stopped) return;
    clearTimeout(this.timer);
    this.fetching = true;
    const ticket = await this.source().catch(() => 'away' as const);
    this.fetching = false;
    if (this.stopped) return;
    if (ticket === 'away') {
      this.later(RETRY);
      return;
    }
    if (ticket) this.later(RENEW);
    this.arrived(ticket);
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private later(milliseconds: number): void {
    this.timer = setTimeout(() => void this.fetch(), milliseconds);
  }
}
