/** What a connection, a person and a room may use. Bytes, unless said otherwise. */
export interface Limits {
  /** Of a document's snapshot and log together. */
  readonly roomBytes: number;
  /** Sent to a socket and not yet taken by the network; beyond it the socket is dropped. */
  readonly bufferedBytes: number;
  /** Received while the room still loads. */
  readonly loadingBytes: number;
  /** Of one connection. */
  readonly messages: Allowance;
  readonly bytes: Allowance;
  /** Requests for what a client lacks, each of which may cost a whole document. */
  readonly syncs: Allowance;
  /** Of one person, over all connections. */
  readonly connects: Allowance;
  readonly bytesOfPerson: Allowance;
  /** Connections of one person at the same time. */
  readonly connectionsOfPerson: number;
}

export interface Allowance {
  readonly perSecond: number;
  /** How much may come at once after a quiet time. */
  readonly burst: number;
}

const MB = 2 ** 20;

export const DEFAULT_LIMITS: Limits = {
  roomBytes: 16 * MB,
  bufferedBytes: 24 * MB,
  loadingBytes: 8 * MB,
  messages: { perSecond: 400, burst: 4_000 },
  bytes: { perSecond: MB, burst: 24 * MB },
  syncs: { perSecond: 1, burst: 10 },
  connects: { perSecond: 2, burst: 400 },
  bytesOfPerson: { perSecond: 4 * MB, burst: 64 * MB },
  connectionsOfPerson: 320,
};

/** A token bucket. Times in milliseconds. */
export class Budget {
  private left: number;
  private at: number;

  constructor(
    private readonly allowance: Allowance,
    now: number,
  ) {
    this.left = allowance.burst;
    this.at = now;
  }

  spend(now: number, amount: number): boolean {
    this.refill(now);
    if (this.left < amount) return false;
    this.left -= amount;
    return true;
  }

  isFull(now: number): boolean {
    this.refill(now);
    return this.left >= this.allowance.burst;
  }

  private refill(now: number): void {
    const { perSecond, burst } = this.allowance;
    this.left = Math.min(burst, this.left + ((now - this.at) / 1_000) * perSecond);
    this.at = now;
  }
}
