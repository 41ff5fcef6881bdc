import type { Look } from '../kernel';
import type { ListingCard } from '../listings';
import type { ListingIndex } from './listing-index';
import { cardsById } from './recommend';

/**
 * Published listings of the same kind on the same subject, by other organizations too, the closest
 * first. Empty where the listing is not published. Anybody may ask.
 * @param limit 1 … 20
 */
export async function similarListings(
  { db }: Look,
  index: ListingIndex,
  { listingId, limit }: { readonly listingId: string; readonly limit: number },
): Promise<ListingCard[]> {
  await index.refresh();
  const hits = index.matcher.similar(listingId, { limit });
  const cards = await cardsById(
    db,
    hits.map(({ id }) => id),
  );
  return hits.flatMap(({ id }) => cards.get(id) ?? []);
}
