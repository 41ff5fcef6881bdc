import { listCapabilities } from '@vicinity/classifications';
import type { Reader } from '@vicinity/db';
import { createMatcher, type Matcher } from '@vicinity/matching';
import { and, eq, gte, inArray, type SQL } from 'drizzle-orm';
import { shownOrganizationStates } from '../listings';
import { listings } from '../listings/schema';
import { organizations } from '../organizations/schema';
import { type IndexedListing, readDocuments } from './match-document';

/** Milliseconds; see {@link ListingIndex.refresh}. */
const overlap = 120_000;
/** Milliseconds between two comparisons of the whole index with the tables. */
const reconcileEvery = 600_000;
/** Documents read into the index between two breaths of the process. */
const batch = 500;

/**
 * The published listings of a process, ready to be matched. It is made once per process and brought
 * up to date before each question; the tables stay the truth, and whoever shows an answer reads its
 * listings there.
 */
export class ListingIndex {
  readonly matcher: Matcher = createMatcher({ taxonomy: listCapabilities() });
  /** When each listing that was read had last changed; in the index or not to be matched. */
  private readonly known = new Map<string, number>();
  private seenUntil = 0;
  private reconciledAt = Number.NEGATIVE_INFINITY;
  private running: Promise<void> | undefined;
  private following: Promise<void> | undefined;

  constructor(
    private readonly db: Reader,
    private readonly now: () => number = Date.now,
  ) {}

  /**
   * Reads what changed since the last time, by `updated_at`. A row carries the time its writer
   * began, and may become visible long after rows with later times: each reading therefore goes
   * back `overlap` before the newest time seen, and skips what it knows in that state. What even
   * that misses (rows written with old times, deleted rows) the reconciliation finds.
   *
   * The caller sees everything committed before the call: it never joins a reading under way,
   * but shares the one that follows.
   */
  refresh(): Promise<void> {
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
        return this.refresh();
      });
    return this.following;
  }

  /** Forgets listings that turned out to be gone from the tables. */
  forget(ids: Iterable<string>): void {
    for (const id of ids) {
      this.matcher.remove(id);
      this.known.delete(id);
    }
  }

  private async update(): Promise<void> {
    if (this.now() - this.reconciledAt >= reconcileEvery) await this.reconcile();
    else await this.readChanges();
  }

  private async readChanges(): Promise<void> {
    const since = new Date(this.seenUntil - overlap);
    const [own, theirs] = await Promise.all([
      this.changed(gte(listings.updatedAt, since)),
      this.changed(gte(organizations.updatedAt, since)),
    ]);
    await this.readNew([...own, ...theirs]);
  }

  /** Compares every published listing's time of change with what is known, and reads the rest. */
  private async reconcile(): Promise<void> {
    const rows = await this.changed(and(...isMatched));
    const present = new Set(rows.map(({ id }) => id));
    this.forget([...this.known.keys()].filter((id) => !present.has(id)));
    await this.readNew(rows);
    this.reconciledAt = this.now();
  }

  private changed(where: SQL | undefined) {
    return this.db
      .select({
        id: listings.id,
        updatedAt: listings.updatedAt,
        organizationUpdatedAt: organizations.updatedAt,
      })
      .from(listings)
      .innerJoin(organizations, eq(organizations.id, listings.organizationId))
      .where(where);
  }

  private async readNew(rows: Awaited<ReturnType<ListingIndex['changed']>>): Promise<void> {
    const stale = new Set<string>();
    let newest = this.seenUntil;
    for (const { id, updatedAt, organizationUpdatedAt } of rows) {
      const changedAt = Math.max(updatedAt.getTime(), organizationUpdatedAt.getTime());
      newest = Math.max(newest, changedAt);
      if (this.known.get(id) !== changedAt) stale.add(id);
    }
    const ids = [...stale];
    for (let at = 0; at < ids.length; at += batch) {
      const slice = ids.slice(at, at + batch);
      for (const listing of await readDocuments(this.db, inArray(listings.id, slice))) {
        this.take(listing);
      }
      await new Promise(setImmediate);
    }
    // A clock that ran ahead somewhere must not blind the index to everybody else's changes.
    this.seenUntil = Math.min(newest, this.now());
  }

  private take({ document, state, organizationState, changedAt }: IndexedListing): void {
    const matched =
      state === 'published' && shownOrganizationStates.some((shown) => shown === organizationState);
    if (matched) this.matcher.upsert(document);
    else this.matcher.remove(document.id);
    // Known also where it is not matched: the window would have it read again and again.
    this.known.set(document.id, changedAt);
  }
}

const isMatched = [
  eq(listings.state, 'published'),
  inArray(organizations.state, [...shownOrganizationStates]),
];
