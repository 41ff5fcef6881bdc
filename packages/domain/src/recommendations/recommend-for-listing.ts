import { and, eq } from 'drizzle-orm';
import { DomainError, type Look } from '../kernel';
import { listings } from '../listings/schema';
import type { ListingIndex } from './listing-index';
import { readDocuments } from './match-document';
import { mayBeRecommended } from './policy';
import { answersFor, cardsById, present, type Recommendation } from './recommend';

/**
 * Counterparts of other organizations for one's own published listing, the best first, without
 * those it dismissed. Empty for a listing that is not published.
 * @param limit 1 … 50
 * @throws DomainError organization_not_verified, not_found where the listing is not one's own
 */
export async function recommendForListing(
  { db, actor, now }: Look,
  index: ListingIndex,
  input: { readonly listingId: string; readonly limit: number },
): Promise<Recommendation[]> {
  const { acting } = mayBeRecommended(actor);
  const own = and(
    eq(listings.id, input.listingId),
    eq(listings.organizationId, acting.organizationId),
  );
  const [subject] = await readDocuments(db, own);
  if (!subject) throw new DomainError('not_found');
  if (subject.state !== 'published') return [];
  await index.refresh();
  const answers = await answersFor(db, input.listingId);
  const matches = index.matcher.recommend(subject.document, {
    limit: input.limit,
    now: now.getTime(),
    filter: ({ id }) => answers.get(id) !== 'dismissed',
  });
  const cards = await cardsById(
    db,
    matches.map(({ id }) => id),
  );
  index.forget(matches.map(({ id }) => id).filter((id) => !cards.has(id)));
  return matches.flatMap((match) => {
    const card = cards.get(match.id);
    return card ? [present(match, card, answers.get(match.id) ?? null)] : [];
  });
}
