import { findCapability } from '@vicinity/classifications';
import type { Reader } from '@vicinity/db';
import type { Recommendation as Match } from '@vicinity/matching';
import { and, eq, inArray } from 'drizzle-orm';
import { type ListingCard, published, selectCards } from '../listings';
import { listings } from '../listings/schema';
import { recommendationResponses } from './schema';
import type { RecommendationAnswer } from './words';

export type CodeNames = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/** A counterpart with its score (0 … 1, the sum of `breakdown`) and what speaks for and against. */
export type Recommendation = Pick<Match, 'score' | 'breakdown' | 'reasons' | 'raises'> & {
  readonly card: ListingCard;
  /** Put here from further down the list, to see whether it fits. */
  readonly explored: boolean;
  readonly answer: RecommendationAnswer | null;
  /** Names of the capabilities that the reasons speak of. */
  readonly names: CodeNames;
};

/** What an organization answered for one of its listings, by candidate. */
export async function answersFor(
  db: Reader,
  listingId: string,
): Promise<Map<string, RecommendationAnswer>> {
  const rows = await db
    .select({
      candidateId: recommendationResponses.candidateId,
      answer: recommendationResponses.answer,
    })
    .from(recommendationResponses)
    .where(eq(recommendationResponses.listingId, listingId));
  return new Map(rows.map(({ candidateId, answer }) => [candidateId, answer]));
}

/** Published cards by id, those that are (still) to be shown. */
export async function cardsById(
  db: Reader,
  ids: readonly string[],
): Promise<Map<string, ListingCard>> {
  if (ids.length === 0) return new Map();
  const where = and(published({}), inArray(listings.id, [...ids]));
  const cards = await selectCards(db, where, [], ids.length);
  return new Map(cards.map((card) => [card.id, card]));
}

/** What the matcher said, told with the listings as the tables have them now. */
export function present(
  match: Match,
  card: ListingCard,
  answer: RecommendationAnswer | null,
  explored = false,
): Recommendation {
  const { score, breakdown, reasons, raises } = match;
  return { card, explored, score, breakdown, reasons, raises, answer, names: namesIn(match) };
}

function namesIn({ reasons }: Match): CodeNames {
  const codes = reasons.flatMap((reason) => {
    if (reason.code === 'capabilities_match') {
      return reason.pairs.flatMap(({ need, offer, meeting }) => [need, offer, meeting]);
    }
    return reason.code === 'trl_gap' || reason.code === 'trl_reached' ? [reason.capability] : [];
  });
  return Object.fromEntries(
    codes.map((code) => {
      const { zh, en } = findCapability(code) ?? { zh: code, en: code };
      return [code, { zh, en }];
    }),
  );
}
