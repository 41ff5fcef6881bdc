import type { Reader } from '@vicinity/db';
import { and, asc, count, eq, gt, inArray } from 'drizzle-orm';
import { type Act, DomainError, type Look } from '../kernel';
import { type ListingFilter, published } from '../listings';
import { listings } from '../listings/schema';
import { organizations } from '../organizations/schema';
import type { ListingIndex } from './listing-index';
import { mayKeepSearches } from './policy';
import { savedSearches } from './schema';
import { rankedForSaved, rankedIds } from './search-listings';

export const mostSavedSearches = 20;

export type SavedSearch = {
  readonly id: string;
  readonly name: string;
  readonly q: string;
  readonly filter: ListingFilter;
  readonly notify: boolean;
  /** Listings found that were published since its keeper last looked. */
  readonly fresh: number;
};

/**
 * Keeps a search under a name.
 * @throws DomainError not_signed_in, mail_not_verified, too_many { limit }, invalid_field { field: 'q' }
 *   where it seeks nothing in particular
 */
export async function keepSearch(
  act: Act,
  input: {
    readonly name: string;
    readonly q: string;
    readonly filter: ListingFilter;
    readonly notify: boolean;
  },
): Promise<{ id: string }> {
  const { personId } = mayKeepSearches(act.actor);
  const { name, q, filter, notify } = input;
  if (q === '' && Object.keys(filter).length === 0)
    throw new DomainError('invalid_field', { field: 'q' });
  const [kept] = await act.db
    .select({ count: count() })
    .from(savedSearches)
    .where(eq(savedSearches.personId, personId));
  if ((kept?.count ?? 0) >= mostSavedSearches)
    throw new DomainError('too_many', { limit: mostSavedSearches });
  const times = { createdAt: act.now, seenAt: act.now };
  const [row] = await act.db
    .insert(savedSearches)
    .values({ personId, name, q, filter, notify, ...times })
    .returning({ id: savedSearches.id });
  if (!row) throw new Error('an inserted row came back empty');
  return row;
}

/** One's own saved searches, the oldest first, each with how much is new in it. */
export async function listSavedSearches(
  { db, actor }: Look,
  index: ListingIndex,
): Promise<SavedSearch[]> {
  const { personId } = mayKeepSearches(actor);
  const rows = await db
    .select()
    .from(savedSearches)
    .where(eq(savedSearches.personId, personId))
    .orderBy(asc(savedSearches.createdAt), asc(savedSearches.id));
  if (rows.length > 0) await index.refresh();
  return Promise.all(
    rows.map(async ({ id, name, q, filter, notify, seenAt }) => ({
      id,
      name,
      q,
      filter,
      notify,
      fresh: await countFresh(db, index, { q, filter }, seenAt),
    })),
  );
}

/** Nothing happens where it is not one's own. */
export async function markSearchSeen(act: Act, { id }: { readonly id: string }): Promise<void> {
  await act.db.update(savedSearches).set({ seenAt: act.now }).where(own(act, id));
}

/** Nothing happens where it is not one's own. */
export async function removeSearch(act: Act, { id }: { readonly id: string }): Promise<void> {
  await act.db.delete(savedSearches).where(own(act, id));
}

function own(act: Act, id: string) {
  const { personId } = mayKeepSearches(act.actor);
  return and(eq(savedSearches.id, id), eq(savedSearches.personId, personId));
}

async function countFresh(
  db: Reader,
  index: ListingIndex,
  { q, filter }: { readonly q: string; readonly filter: ListingFilter },
  since: Date,
): Promise<number> {
  const ids = q ? await rankedIds(db, index, { q, filter }, rankedForSaved) : null;
  if (ids?.length === 0) return 0;
  const [row] = await db
    .select({ count: count() })
    .from(listings)
    .innerJoin(organizations, eq(organizations.id, listings.organizationId))
    .where(
      and(
        published(filter),
        gt(listings.publishedAt, since),
        ids ? inArray(listings.id, ids) : undefined,
      ),
    );
  return row?.count ?? 0;
}
