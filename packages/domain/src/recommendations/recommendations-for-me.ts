import type { Look } from '../kernel';
import { type ListingCard, myListings } from '../listings';
import { readConduct } from './conduct';
import type { ListingIndex } from './listing-index';
import { mayBeRecommended } from './policy';
import type { Recommendation } from './recommend';
import { counterparts, type Note } from './recommend-for-listing';

/** Listings of an organization that one answer covers; the last touched come first. */
const mostListings = 20;

/**
 * For each published listing of the organization acted for: its best counterparts.
 * @param perListing 1 … 20
 * @throws DomainError organization_not_verified
 */
export async function recommendationsForMe(
  look: Look,
  index: ListingIndex,
  { perListing }: { readonly perListing: number },
  note: Note = () => {},
): Promise<{ listing: ListingCard; recommendations: Recommendation[] }[]> {
  const { acting } = mayBeRecommended(look.actor);
  const mine = await myListings(look, { states: ['published'] });
  const matched = mine.filter(({ kind }) => kind !== 'event').slice(0, mostListings);
  await index.refresh();
  const signals = await readConduct(look.db, acting.organizationId);
  return Promise.all(
    matched.map(async (listing) => ({
      listing,
      recommendations: await counterparts(
        look,
        index,
        { listingId: listing.id, limit: perListing },
        acting.organizationId,
        signals,
        note,
      ),
    })),
  );
}
