import { type CapabilityClaim, countryOf, type ListingFacts, type MoneyRange } from '../documents';
import type { CapabilityTree } from '../taxonomy/taxonomy';
import type { FitFeature } from './weights';

/** Capabilities less alike than this are different things, and their TRL is not compared. */
const comparable = 0.5;
/** A gap of so many levels counts in full. */
const fullGap = 4;

/** A required capability and the offered one that comes closest to it. */
export interface CapabilityPair {
  readonly need: CapabilityClaim;
  readonly offer: CapabilityClaim;
  readonly similarity: number;
}

export type Fits = Readonly<Record<FitFeature, number>>;

/** For each required capability its closest offered one, if any is alike. */
export function pairCapabilities(
  tree: CapabilityTree,
  need: readonly CapabilityClaim[],
  offer: readonly CapabilityClaim[],
): CapabilityPair[] {
  const pairs: CapabilityPair[] = [];
  for (const required of need) {
    let closest: CapabilityPair | undefined;
    for (const offered of offer) {
      const similarity = tree.similarity(required.code, offered.code);
      if (similarity > (closest?.similarity ?? 0)) {
        closest = { need: required, offer: offered, similarity };
      }
    }
    if (closest !== undefined) pairs.push(closest);
  }
  return pairs;
}

/** The share of the required capabilities that is offered, 0 … 1; each counts by its likeness. */
export function capabilityCoverage(required: number, pairs: readonly CapabilityPair[]): number {
  if (required === 0) return 0;
  let sum = 0;
  for (const { similarity } of pairs) sum += similarity;
  return sum / required;
}

/** Levels missing between what the need asks and what the offer reaches; undefined if unstated. */
export function trlGap({ need, offer }: CapabilityPair): number | undefined {
  const asked = need.trlMin ?? need.trlMax;
  const reached = offer.trlMax ?? offer.trlMin;
  return asked === undefined || reached === undefined ? undefined : Math.max(0, asked - reached);
}

export function trlFit(pairs: readonly CapabilityPair[]): number {
  let sum = 0;
  let weight = 0;
  for (const pair of pairs) {
    const gap = pair.similarity < comparable ? undefined : trlGap(pair);
    if (gap === undefined) continue;
    sum += pair.similarity * (gap === 0 ? 1 : -Math.min(1, gap / fullGap));
    weight += pair.similarity;
  }
  return weight === 0 ? 0 : sum / weight;
}

/** +1 where a stated wish for nearness is met, −1 where it is not, 0 where distance costs nothing. */
export function regionFit(a: ListingFacts, b: ListingFacts): number {
  if (a.region === undefined || b.region === undefined) return 0;
  let fit = 0;
  for (const scope of [a.regionScope, b.regionScope]) {
    if (scope === undefined || scope === 'anywhere') continue;
    const near =
      scope === 'province' ? a.region === b.region : countryOf(a.region) === countryOf(b.region);
    if (!near) return -1;
    fit = 1;
  }
  return fit;
}

/** +1 where a kind of partner is sought and found, −1 where another is sought. */
export function partnerKindFit(a: ListingFacts, b: ListingFacts): number {
  let fit = 0;
  for (const [seeker, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const sought = seeker.partnerKinds;
    if (sought === undefined || sought.length === 0) continue;
    if (!sought.includes(other.organizationKind)) return -1;
    fit = 1;
  }
  return fit;
}

/** Whether a need can pay the offer, or a programme gives what the need asks; 0 across currencies. */
export function budgetFit(need: ListingFacts, offer: ListingFacts): number {
  const asked = need.budget;
  const offered = offer.budget;
  if (asked === undefined || offered === undefined || asked.currency !== offered.currency) return 0;
  const [payer, paid] = offer.kind === 'programme' ? [offered, asked] : [asked, offered];
  return most(payer) >= (paid.min ?? 0) ? 1 : -1;
}

function most(range: MoneyRange): number {
  return range.max ?? Number.POSITIVE_INFINITY;
}

/** −1 where either deadline has passed at `now`. */
export function deadlineFit(a: ListingFacts, b: ListingFacts, now: number | undefined): number {
  if (now === undefined) return 0;
  const passed = (facts: ListingFacts): boolean =>
    facts.deadline !== undefined && facts.deadline < now;
  return passed(a) || passed(b) ? -1 : 0;
}
