/** What one connection and one room may use. Bytes, unless said otherwise. */
export interface Limits {
  /** Of a document's snapshot and log together. */
  readonly roomBytes: number;
  /** Sent to a socket and not yet taken by the network; beyond it the socket is dropped. */
  readonly bufferedBytes: number;
  /** Received while the room still loads. */
  readonly loadingBytes: number;
  readonly messagesPerSecond: number;
  /** How many messages may come at once after a quiet time. */
  readonly messageBurst: number;
}

export const DEFAULT_LIMITS: Limits = {
  roomBytes: 64 * 2 ** 20,
  bufferedBytes: 16 * 2 ** 20,
  loadingBytes: 8 * 2 ** 20,
  messagesPerSecond: 400,
  messageBurst: 4_000,
};

/** A token bucket: `rate` per second, at most `burst` at once. Times in milliseconds. */
export class Budget {
  private left: number;
  private at: number;

  constructor(
    private readonly rate: number,
    private readonly burst: number,
    now: number,
  ) {
    this.left = burst;
    this.at = now;
  }

  spend(now: number): boolean {
    this.left = Math.min(this.burst, this.left + ((now - this.at) / 1_000) * this.rate);
    this.at = now;
    if (this.left < 1) return false;
    this.left -= 1;
    return true;
  }
}
