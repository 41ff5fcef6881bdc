import type { ListingFacts } from '../documents';
import { trlGap } from './capabilities';
import type { PairFacts } from './pair';
import { logistic, type Scored } from './score';
import { asWished, type WeightedFeature, type Weights } from './weights';

/** What would raise the score, who could do it, and by how much at most. */
export type Raise = {
  readonly code:
    | 'tag_capabilities'
    | 'state_trl'
    | 'state_budget'
    | 'state_price'
    | 'state_region'
    | 'state_cooperation'
    | 'add_language';
  readonly side: 'subject' | 'candidate' | 'both';
  readonly by: number;
};

/** What is unknown and would count if it were stated and fitted; the largest gain first. */
export function raises(facts: PairFacts, { logOdds }: Scored, weights: Weights): Raise[] {
  const { subject, candidate, need, offer, pairs, fits } = facts;
  const found: Raise[] = [];
  const gain = (feature: WeightedFeature, value: number): number =>
    logistic(logOdds + weights.weight[feature] * value) - logistic(logOdds);
  const add = (code: Raise['code'], lacks: (side: ListingFacts) => boolean, by: number): void => {
    const bySubject = lacks(subject);
    const byCandidate = lacks(candidate);
    if (by <= 0 || (!bySubject && !byCandidate)) return;
    const side = bySubject && byCandidate ? 'both' : bySubject ? 'subject' : 'candidate';
    found.push({ code, side, by });
  };
  add('tag_capabilities', (side) => side.capabilities.length === 0, gain('capability', 1));
  if (pairs.length > 0 && pairs.every((pair) => trlGap(pair) === undefined)) {
    const asked = pairs.some((pair) => pair.need.trlMin ?? pair.need.trlMax);
    const reached = pairs.some((pair) => pair.offer.trlMax ?? pair.offer.trlMin);
    add('state_trl', (side) => (side === need ? !asked : !reached), gain('trl', asWished));
  }
  if (need.budget !== undefined || offer.budget !== undefined) {
    const priced = need.budget !== undefined && offer.kind !== 'programme';
    add(
      priced ? 'state_price' : 'state_budget',
      (side) => side.budget === undefined,
      gain('budget', asWished),
    );
  }
  const wishes = [subject, candidate].some(
    (side) => (side.regionScope ?? 'anywhere') !== 'anywhere',
  );
  if (wishes) add('state_region', (side) => side.region === undefined, gain('region', asWished));
  add('state_cooperation', (side) => !side.cooperation?.length, gain('cooperation', asWished));
  if (fits.language < 0) {
    add('add_language', (side) => side.languages?.length === 1, gain('language', -fits.language));
  }
  return found.sort((a, b) => b.by - a.by);
}
