import { createHash } from 'node:crypto';
import { accountFor, explore, fairOrder, type Recommendation as Match } from '@vicinity/matching';
import type { Look } from '../kernel';
import { exposureOf } from './exposure';
import type { Considered } from './impressions';

/** Candidates that share the attention of one list. */
export const considered = 40;
/** Places of a list that are fair to each other; those further down are rarely looked at. */
const fairPlaces = 10;
/** Every page shows at least so many; the last of them is sometimes given to one from further down. */
const surelyShown = 3;
/** Share of the lists, by listing and day, that try one out. */
const explorationShare = 0.05;

/**
 * The order of a list on one day: by score, but fair over time to organizations of equal relevance,
 * at no more than 2 % of its nDCG, and now and then with one from further down, marked as such, in
 * the third place. The same for each look of the day and on each node.
 */
export async function orderOfDay(
  { db, now }: Pick<Look, 'db' | 'now'>,
  listingId: string,
  matches: readonly Match[],
): Promise<{ match: Match; explored: boolean }[]> {
  const accounts = await exposureOf(
    db,
    matches.map(({ organizationId }) => organizationId),
  );
  const fair = fairOrder(matches, (id) => accounts.get(id), fairPlaces);
  const { list, explored } = explore(fair, surelyShown, explorationShare, drawsOf(listingId, now));
  return list.map((match) => ({ match, explored: match === explored }));
}

/** What is kept of a list of which the first `shown` are shown. */
export function accountsOf(
  listingId: string,
  order: readonly { readonly match: Match; readonly explored: boolean }[],
  shown: number,
): Considered[] {
  const accounts = accountFor(
    order.map(({ match }) => match),
    shown,
  );
  return order.map(({ match, explored }, place) => ({
    listingId,
    candidateId: match.id,
    candidateOrganizationId: match.organizationId,
    position: place < shown ? place + 1 : null,
    explored,
    values: valuesOf(match),
    merit: accounts[place]?.merit ?? 0,
    given: accounts[place]?.given ?? 0,
  }));
}

function valuesOf({ breakdown }: Match): Considered['values'] {
  return Object.fromEntries(
    breakdown.flatMap(({ feature, value }) => (feature === 'base' ? [] : [[feature, value]])),
  );
}

/** Numbers of 0 … 1, exclusive, that are the same for a listing all day (UTC). */
function drawsOf(listingId: string, now: Date): () => number {
  const seed = `${listingId} ${now.toISOString().slice(0, 10)}`;
  const digest = createHash('sha256').update(seed).digest();
  let at = 0;
  return () => {
    const number = digest.readUInt32LE(at % digest.length);
    at += 4;
    return number / 2 ** 32;
  };
}
