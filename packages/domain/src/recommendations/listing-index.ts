import { listCapabilities } from '@vicinity/classifications';
import type { Reader } from '@vicinity/db';
import { createMatcher, type Matcher } from '@vicinity/matching';
import { TableFollower } from './follow-table';
import { followListings } from './match-document';
import { followProfiles } from './profile-document';

/** Milliseconds that a question waits for the first reading before it is answered from a part. */
const firstWait = 1_000;

/**
 * The published listings and the profiles of a process, ready to be matched. It is made once per
 * process and brought up to date before each question; the tables stay the truth, and whoever
 * shows an answer reads its listings there.
 */
export class ListingIndex {
  readonly matcher: Matcher = createMatcher({ taxonomy: listCapabilities() });
  private readonly listings: TableFollower;
  private readonly profiles: TableFollower;
  private running: Promise<void> | undefined;
  private following: Promise<void> | undefined;
  private complete = false;

  constructor(db: Reader, now: () => number = Date.now) {
    this.listings = new TableFollower(followListings(db, this.matcher), now);
    this.profiles = new TableFollower(followProfiles(db, this.matcher), now);
  }

  /**
   * Reads what changed since the last time. The caller sees everything committed before the call:
   * it never joins a reading under way, but shares the one that follows. Only while the very first
   * reading takes long is a question answered from the part that is there: see {@link progress}.
   */
  async refresh(): Promise<void> {
    if (this.complete) return this.follow();
    await Promise.race([this.follow(), new Promise((resolve) => setTimeout(resolve, firstWait))]);
  }

  /** Reads everything, however long it takes: for a process that warms up, and for tests. */
  ready(): Promise<void> {
    return this.follow();
  }

  /** The part of the listings that is there, 0 … 1; 1 once the first reading is done. */
  get progress(): number {
    if (this.complete) return 1;
    const { wanted, read } = this.listings.progress;
    return wanted === 0 ? 0 : read / wanted;
  }

  /** Forgets listings that turned out to be gone from the tables. */
  forget(ids: Iterable<string>): void {
    this.listings.forget(ids);
  }

  private follow(): Promise<void> {
    if (!this.running) {
      this.running = this.update().finally(() => {
        this.running = undefined;
      });
      return this.running;
    }
    this.following ??= this.running
      .catch(() => {})
      .then(() => {
        this.following = undefined;
        return this.follow();
      });
    return this.following;
  }

  private async update(): Promise<void> {
    await this.listings.update();
    await this.profiles.update();
    this.complete = true;
  }
}
