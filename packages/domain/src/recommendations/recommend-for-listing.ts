import type { Look } from '../kernel';
import { readBlocks } from './blocks';
import { type Conduct, readConduct } from './conduct';
import type { Considered } from './impressions';
import type { ListingIndex } from './listing-index';
import { accountsOf, considered, orderOfDay } from './order-of-day';
import { ownSubject } from './own-subject';
import { answersFor, cardsById, present, type Recommendation } from './recommend';

/** Takes what was considered for a list, for {@link noteImpressions}. */
export type Note = (considered: readonly Considered[]) => void;

type Asked = { readonly listingId: string; readonly limit: number };

/**
 * Counterparts of other organizations for one's own published listing, the best first, without
 * those it dismissed. Empty for a listing that is not published.
 * @param limit 1 … 50
 * @throws DomainError organization_not_verified, not_found where the listing is not one's own
 */
export async function recommendForListing(
  look: Look,
  index: ListingIndex,
  asked: Asked,
  note: Note = () => {},
): Promise<Recommendation[]> {
  const { subject, acting } = await ownSubject(look, asked.listingId);
  if (subject.state !== 'published') return [];
  await index.refresh();
  const { organizationId } = acting;
  return counterparts(
    look,
    index,
    asked,
    organizationId,
    await readConduct(look.db, organizationId),
    note,
  );
}

/** As {@link recommendForListing}, for a listing known to be published and the organization's own. */
export async function counterparts(
  look: Look,
  index: ListingIndex,
  { listingId, limit }: Asked,
  organizationId: string,
  signals: Conduct,
  note: Note,
): Promise<Recommendation[]> {
  const { db, now } = look;
  const apart = await readBlocks(db, organizationId);
  const answers = await answersFor(db, listingId);
  const matches = index.matcher.recommend(listingId, {
    limit: Math.max(limit, considered),
    now: now.getTime(),
    signals,
    filter: (facts) => answers.get(facts.id) !== 'dismissed' && !apart(facts.organizationId),
  });
  const cards = await cardsById(
    db,
    matches.map(({ id }) => id),
  );
  index.forget(matches.map(({ id }) => id).filter((id) => !cards.has(id)));
  const order = await orderOfDay(
    look,
    listingId,
    matches.filter(({ id }) => cards.has(id)),
  );
  note(accountsOf(listingId, order, limit));
  return order.slice(0, limit).flatMap(({ match, explored }) => {
    const card = cards.get(match.id);
    return card ? [present(match, card, answers.get(match.id) ?? null, explored)] : [];
  });
}
