import type { ListingFacts, OrganizationKind } from '../documents';
import type { CapabilityTree } from '../taxonomy/taxonomy';
import { type CapabilityPair, type Fits, trlGap } from './fits';
import type { Scored } from './score';
import type { Feature, Weights } from './weights';

/** A term that both sides use, as one of them writes it; with its counterpart where known. */
export interface SharedTerm {
  readonly zh?: string;
  readonly en?: string;
  /** Part of the text's points that this term brought, 0 … 1. */
  readonly share: number;
}

/** What a reason says; rendered by the catalogues. */
export type ReasonDetail =
  | { readonly code: 'shared_terms'; readonly terms: readonly SharedTerm[] }
  | {
      readonly code: 'capabilities_match';
      /** Required and offered code, and the code where their paths meet (the same for equal ones). */
      readonly pairs: readonly {
        readonly need: string;
        readonly offer: string;
        readonly meeting: string;
        readonly similarity: number;
      }[];
      readonly covered: number;
      readonly required: number;
    }
  | {
      readonly code: 'trl_reached' | 'trl_gap';
      readonly capability: string;
      readonly asked: number;
      readonly reached: number;
    }
  | { readonly code: 'region_as_wished' | 'region_elsewhere'; readonly region: string }
  | {
      readonly code: 'partner_kind_sought' | 'partner_kind_not_sought';
      readonly kind: OrganizationKind;
    }
  | { readonly code: 'budget_fits' | 'budget_apart'; readonly currency: string }
  | { readonly code: 'deadline_passed' }
  | { readonly code: 'worked_together' | 'work_went_badly' }
  | { readonly code: 'replies' | 'rarely_replies' };

export type Reason = ReasonDetail & {
  readonly side: 'for' | 'against';
  readonly feature: Feature;
  readonly points: number;
  /** How much the score would change without it; reasons come with the largest first. */
  readonly effect: number;
};

/** What would raise the score, who could do it, and by how much at most. */
export type Raise = {
  readonly code: 'state_trl' | 'tag_capabilities' | 'state_budget' | 'state_region';
  readonly side: 'subject' | 'candidate' | 'both';
  readonly by: number;
};

export interface PairFacts {
  readonly subject: ListingFacts;
  readonly candidate: ListingFacts;
  readonly need: ListingFacts;
  readonly offer: ListingFacts;
  readonly pairs: readonly CapabilityPair[];
  readonly fits: Fits;
}

type Describe = (facts: PairFacts, tree: CapabilityTree) => ReasonDetail | undefined;

const describe: Record<Exclude<Feature, 'text'>, Describe> = {
  capability: ({ need, pairs }, tree) => ({
    code: 'capabilities_match',
    pairs: pairs.map((pair) => ({
      need: pair.need.code,
      offer: pair.offer.code,
      meeting: tree.meeting(pair.need.code, pair.offer.code) ?? pair.need.code,
      similarity: pair.similarity,
    })),
    covered: pairs.filter(({ similarity }) => similarity === 1).length,
    required: need.capabilities.length,
  }),
  trl: ({ pairs, fits }) => describeTrl(pairs, fits.trl),
  region: ({ candidate, fits }) => ({
    code: fits.region > 0 ? 'region_as_wished' : 'region_elsewhere',
    region: candidate.region ?? '',
  }),
  partner_kind: ({ candidate, fits }) => ({
    code: fits.partner_kind > 0 ? 'partner_kind_sought' : 'partner_kind_not_sought',
    kind: candidate.organizationKind,
  }),
  budget: ({ need, fits }) => ({
    code: fits.budget > 0 ? 'budget_fits' : 'budget_apart',
    currency: need.budget?.currency ?? '',
  }),
  deadline: () => ({ code: 'deadline_passed' }),
  trust: ({ fits }) => ({ code: fits.trust > 0 ? 'worked_together' : 'work_went_badly' }),
  reply: ({ fits }) => ({ code: fits.reply > 0 ? 'replies' : 'rarely_replies' }),
};

/** The pair that says most: the widest gap if there is one in sum, else the best reached. */
function describeTrl(pairs: readonly CapabilityPair[], fit: number): ReasonDetail | undefined {
  const stated = pairs.filter((pair) => trlGap(pair) !== undefined);
  const ordered = stated.sort((a, b) => (trlGap(b) ?? 0) - (trlGap(a) ?? 0));
  const pair = fit < 0 ? ordered[0] : ordered.at(-1);
  if (pair === undefined) return undefined;
  return {
    code: fit < 0 ? 'trl_gap' : 'trl_reached',
    capability: pair.need.code,
    asked: pair.need.trlMin ?? pair.need.trlMax ?? 0,
    reached: pair.offer.trlMax ?? pair.offer.trlMin ?? 0,
  };
}

export function explain(
  facts: PairFacts,
  { breakdown }: Scored,
  terms: readonly SharedTerm[],
  tree: CapabilityTree,
): Reason[] {
  const reasons: Reason[] = [];
  for (const { feature, points, effect } of breakdown) {
    const detail: ReasonDetail | undefined =
      feature === 'text' ? { code: 'shared_terms', terms } : describe[feature](facts, tree);
    if (detail === undefined) continue;
    reasons.push({ ...detail, side: points > 0 ? 'for' : 'against', feature, points, effect });
  }
  return reasons.sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
}

/** What is unknown and would count if it were stated and fitted; the largest gain first. */
export function raises(facts: PairFacts, relevance: number, weights: Weights): Raise[] {
  const { subject, candidate, need, offer, pairs, fits } = facts;
  const found: Raise[] = [];
  const add = (code: Raise['code'], lacks: (side: ListingFacts) => boolean, by: number): void => {
    const bySubject = lacks(subject);
    const byCandidate = lacks(candidate);
    if (by <= 0 || (!bySubject && !byCandidate)) return;
    const side = bySubject && byCandidate ? 'both' : bySubject ? 'subject' : 'candidate';
    found.push({ code, side, by });
  };
  add(
    'tag_capabilities',
    (side) => side.capabilities.length === 0,
    weights.capability * weights.base,
  );
  if (pairs.length > 0 && fits.trl === 0) {
    const asked = pairs.some((pair) => pair.need.trlMin ?? pair.need.trlMax);
    const reached = pairs.some((pair) => pair.offer.trlMax ?? pair.offer.trlMin);
    add('state_trl', (side) => (side === need ? !asked : !reached), relevance * weights.gain.trl);
  }
  if (need.budget !== undefined || offer.budget !== undefined) {
    add('state_budget', (side) => side.budget === undefined, relevance * weights.gain.budget);
  }
  const wishes = [subject, candidate].some(
    (side) => (side.regionScope ?? 'anywhere') !== 'anywhere',
  );
  if (wishes) {
    add('state_region', (side) => side.region === undefined, relevance * weights.gain.region);
  }
  return found.sort((a, b) => b.by - a.by);
}
