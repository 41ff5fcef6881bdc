import { listCapabilities } from '@vicinity/classifications';
import type { Reader } from '@vicinity/db';
import {
  createMatcher,
  type LexiconLayer,
  type Matcher,
  taxonomyLexicon,
} from '@vicinity/matching';
import { layersVersion, readLayers } from '../lexicon';
import { TableFollower } from './follow-table';
import { followListings } from './match-document';
import { followProfiles } from './profile-document';
import { weightsInForce } from './weights';

/** Milliseconds between two looks for a changed lexicon or changed weights. */
const settingsEvery = 30_000;
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
  private lexiconVersion = '';
  private weightsNumber = 0;
  private settingsReadAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly db: Reader,
    private readonly now: () => number = Date.now,
  ) {
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
    await this.updateSettings();
    await this.listings.update();
    await this.profiles.update();
    this.complete = true;
  }

  private async updateSettings(): Promise<void> {
    if (this.now() - this.settingsReadAt < settingsEvery) return;
    this.settingsReadAt = this.now();
    await this.updateLexicon();
    const { number, weights } = await weightsInForce(this.db);
    if (number !== this.weightsNumber) this.matcher.setWeights(weights);
    this.weightsNumber = number;
  }

  private async updateLexicon(): Promise<void> {
    const version = await layersVersion(this.db);
    if (version === this.lexiconVersion) return;
    this.matcher.setLexicon([namesLayer(), ...(await readLayers(this.db))]);
    this.lexiconVersion = version;
  }
}

let names: LexiconLayer | undefined;

/** The taxonomy's names, which never change while a process runs. */
function namesLayer(): LexiconLayer {
  names ??= taxonomyLexicon(listCapabilities());
  return names;
}
