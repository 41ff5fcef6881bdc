import { DomainError, type Look, requireActing } from '../kernel';
import { type ListingCard, myListings } from '../listings';
import { readBlocks } from './blocks';
import { readConduct } from './conduct';
import type { ListingIndex } from './listing-index';
import { answersFor, cardsById, present, type Recommendation } from './recommend';

/** Own listings compared with another's page at most. */
const mostCompared = 50;

/**
 * How a listing of another organization fits those of the organization acted for, the best fit
 * first. Empty for one's own listing, and where nothing fits at all.
 * @throws DomainError not_found where the listing is not shown, not_acting
 */
export async function explainForMe(
  look: Look,
  index: ListingIndex,
  { listingId, limit }: { readonly listingId: string; readonly limit: number },
): Promise<{ own: ListingCard; recommendation: Recommendation }[]> {
  const { acting } = requireActing(look.actor);
  if (acting.state !== 'verified') return [];
  const card = (await cardsById(look.db, [listingId])).get(listingId);
  if (!card) throw new DomainError('not_found');
  if (card.organization.id === acting.organizationId) return [];
  if ((await readBlocks(look.db, acting.organizationId))(card.organization.id)) return [];
  await index.refresh();
  const [mine, signals] = await Promise.all([
    myListings(look, { states: ['published'] }),
    readConduct(look.db, acting.organizationId),
  ]);
  const fits = mine.slice(0, mostCompared).flatMap((own) => {
    if ((own.kind === 'need') === (card.kind === 'need')) return [];
    if (own.kind === 'event' || card.kind === 'event') return [];
    const match = index.matcher.explain(own.id, listingId, { now: look.now.getTime(), signals });
    return match && match.score > 0 ? [{ own, match }] : [];
  });
  const best = fits.sort((a, b) => b.match.score - a.match.score).slice(0, limit);
  return Promise.all(
    best.map(async ({ own, match }) => {
      const answers = await answersFor(look.db, own.id);
      return { own, recommendation: present(match, card, answers.get(listingId) ?? null) };
    }),
  );
}
