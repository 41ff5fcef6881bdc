import { and, desc, eq, inArray } from 'drizzle-orm';
import { type Look, requireActing } from '../kernel';
import { type ListingCard, selectCards } from './cards';
import { listings } from './schema';
import type { ListingState } from './words';

const most = 500;

/** The listings of the organization acted for, in any state or the given ones, last touched first. */
export async function myListings(
  { db, actor }: Look,
  { states }: { readonly states?: readonly ListingState[] } = {},
): Promise<ListingCard[]> {
  const { acting } = requireActing(actor);
  const mine = eq(listings.organizationId, acting.organizationId);
  const where = states ? and(mine, inArray(listings.state, [...states])) : mine;
  return selectCards(db, where, [desc(listings.updatedAt), desc(listings.id)], most);
}
