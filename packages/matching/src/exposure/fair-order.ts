/** What an organization's relevance earned it so far, and what it got; in units of {@link attention}. */
export interface Exposure {
  readonly merit: number;
  readonly given: number;
}

export interface Candidate {
  readonly organizationId: string;
  /** 0 … 1. */
  readonly score: number;
}

/** Quality that a list may lose for fairness, in parts of its nDCG. */
const mostLoss = 0.02;
const halvings = 12;

/** The attention that a place in a list gets, 1 for the first (from 0; the discount of nDCG). */
export function attention(place: number): number {
  return 1 / Math.log2(2 + place);
}

/**
 * Amortised fairness (Biega, Gummadi and Weikum 2018; the controller of Morik et al. 2020): those who
 * got less attention so far than others of equal merit rise, as far as the list keeps 98 % of its
 * nDCG by the scores. Over many lists attention follows relevance, not fame, although a single list
 * has but one first place.
 * @param ranked by falling score
 * @param shown places that are seen
 */
export function fairOrder<T extends Candidate>(
  ranked: readonly T[],
  ledger: (organizationId: string) => Exposure | undefined,
  shown: number,
): T[] {
  const known = ranked.map(({ organizationId }) => ledger(organizationId));
  let merit = 0;
  let given = 0;
  for (const each of known) {
    merit += each?.merit ?? 0;
    given += each?.given ?? 0;
  }
  if (merit === 0) return [...ranked];
  const due = known.map((each) =>
    each === undefined ? 0 : (each.merit * given) / merit - each.given,
  );
  const most = Math.max(...due.map(Math.abs), 1e-9);
  const order = (strength: number): T[] =>
    ranked
      .map((candidate, at) => ({
        candidate,
        at,
        worth: candidate.score + (strength * (due[at] ?? 0)) / most,
      }))
      .sort((a, b) => b.worth - a.worth || a.at - b.at)
      .map(({ candidate }) => candidate);
  const best = gain(ranked, shown);
  const keeps = (list: readonly T[]): boolean => gain(list, shown) >= best * (1 - mostLoss);
  let low = 0;
  let high = 1;
  if (keeps(order(high))) return order(high);
  for (let at = 0; at < halvings; at += 1) {
    const middle = (low + high) / 2;
    if (keeps(order(middle))) low = middle;
    else high = middle;
  }
  return order(low);
}

function gain(list: readonly Candidate[], shown: number): number {
  let sum = 0;
  list.slice(0, shown).forEach(({ score }, place) => {
    sum += score * attention(place);
  });
  return sum;
}

/**
 * What one list adds to the accounts: to each of its candidates merit by its part of the relevance,
 * out of the attention that the list has to give, and to those shown the attention of their place.
 */
export function accountFor(
  list: readonly Candidate[],
  shown: number,
): { readonly organizationId: string; readonly merit: number; readonly given: number }[] {
  const relevance = list.reduce((sum, { score }) => sum + score, 0);
  let whole = 0;
  for (let place = 0; place < Math.min(shown, list.length); place += 1) whole += attention(place);
  return list.map(({ organizationId, score }, place) => ({
    organizationId,
    merit: relevance === 0 ? 0 : (whole * score) / relevance,
    given: place < shown ? attention(place) : 0,
  }));
}

/**
 * Puts, with a small chance, one candidate from further down into the last place shown, so that
 * answers teach about more than what is already ranked high.
 * @param random 0 … 1, exclusive
 * @returns the list, and the candidate that was put there
 */
export function explore<T>(
  ranked: readonly T[],
  shown: number,
  share: number,
  random: () => number,
): { list: T[]; explored: T | undefined } {
  const further = ranked.length - shown;
  if (shown < 2 || further < 1 || random() >= share)
    return { list: [...ranked], explored: undefined };
  const at = shown + Math.floor(random() * Math.min(further, shown * 2));
  const explored = ranked[at];
  if (explored === undefined) return { list: [...ranked], explored };
  const list = ranked.filter((_, place) => place !== at);
  list.splice(shown - 1, 0, explored);
  return { list, explored };
}
