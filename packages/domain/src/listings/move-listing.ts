import { eq } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, next } from '../kernel';
import { loadListing } from './load-listing';
import { mayMove } from './policy';
import { listingTransitions } from './rules';
import { listings } from './schema';
import type { ListingState } from './words';

/** The verbs that change nothing but the state. */
export const listingMoves = ['pause', 'resume', 'fulfil', 'withdraw', 'reopen'] as const;
export type ListingMove = (typeof listingMoves)[number];

/**
 * Moves a listing along its table of states.
 * @throws DomainError invalid_transition, forbidden, organization_not_verified, not_found
 */
export async function moveListing(
  act: Act,
  { id, verb }: { readonly id: string; readonly verb: ListingMove },
): Promise<{ state: ListingState; version: number }> {
  const { row, guarded } = await loadListing(act.db, id, { lock: true });
  mayMove(act.actor, guarded, verb);
  const state = next(listingTransitions, row.state, verb);
  const version = row.version + 1;
  await act.db
    .update(listings)
    .set({ state, version, updatedAt: act.now })
    .where(eq(listings.id, row.id));
  await recordEvent(act, `listings.${verb}`, row.id, { reference: row.reference });
  return { state, version };
}
