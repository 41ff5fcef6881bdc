import type { RoomStore } from './room-store';

/** For how long a node that serves may say nothing before it is taken for dead, in ms. */
const SILENT_FOR = 5_000;
/** For how long after a loss an honest person may bring back what they saw before it, in ms. */
const REMEMBERED_FOR = 60 * 60_000;

/**
 * Whether edits may lately have been shown to somebody and then not stored: when a node died, or
 * could not write. Only then can an honest person hold edits of another that the log does not.
 */
export class Losses {
  private untold = false;
  private wasServing = false;
  /** One after the other, so that what is said last holds. */
  private telling: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: RoomStore,
    private readonly node: string,
  ) {}

  /** This node could not write something that it may have shown. */
  note(): void {
    this.untold = true;
  }

  /** Says that this node lives; called every few seconds. @throws where the store cannot be told */
  sign(serving: boolean): Promise<void> {
    const told = this.telling.then(() => this.tell(serving));
    this.telling = told.catch(() => undefined);
    return told;
  }

  async areRecent(): Promise<boolean> {
    return this.untold || (await this.store.hasLost(SILENT_FOR, REMEMBERED_FOR));
  }

  private async tell(serving: boolean): Promise<void> {
    const lost = this.untold;
    if (!serving && !this.wasServing && !lost) return;
    this.untold = false;
    try {
      await this.store.sign({ node: this.node, serving, lost });
      this.wasServing = serving;
    } catch (error) {
      this.untold ||= lost;
      throw error;
    }
  }
}
