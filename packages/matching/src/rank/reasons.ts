import type { Language, MoneyRange, OrganizationKind } from '../documents';
import type { CapabilityTree } from '../taxonomy/taxonomy';
import { type CapabilityPair, trlGap } from './capabilities';
import { sharedForms, type TermsMatter, termsAgainst, termsMatters } from './fits';
import type { PairFacts } from './pair';
import type { Scored } from './score';
import type { WeightedFeature } from './weights';

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
  | { readonly code: 'cooperation_shared'; readonly forms: readonly string[] }
  | {
      readonly code: 'cooperation_differs';
      readonly wanted: readonly string[];
      readonly offered: readonly string[];
    }
  | {
      readonly code: 'budget_fits' | 'budget_apart';
      readonly currency: string;
      readonly asked: MoneyRange;
      readonly offered: MoneyRange;
    }
  | { readonly code: 'deadline_passed' }
  | { readonly code: 'deadline_near'; readonly deadline: number }
  | { readonly code: 'terms_fit' | 'terms_clash'; readonly matters: readonly TermsMatter[] }
  | { readonly code: 'language_apart'; readonly languages: readonly Language[] }
  | { readonly code: 'worked_together' | 'work_went_badly' }
  | { readonly code: 'replies' | 'rarely_replies' };

export type Reason = ReasonDetail & {
  readonly side: 'for' | 'against';
  readonly feature: WeightedFeature;
  readonly points: number;
  /** How much the score would fall without it; below 0 where it would rise. */
  readonly effect: number;
  /** Whether it is one of the at most three that say most. */
  readonly headline: boolean;
};

type Describe = (facts: PairFacts, tree: CapabilityTree) => ReasonDetail | undefined;

const describe: Record<Exclude<WeightedFeature, 'text'>, Describe> = {
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
  cooperation: ({ need, offer, fits }) =>
    fits.cooperation > 0
      ? { code: 'cooperation_shared', forms: sharedForms(need, offer) }
      : {
          code: 'cooperation_differs',
          wanted: need.cooperation ?? [],
          offered: offer.cooperation ?? [],
        },
  budget: ({ need, offer, fits }) =>
    need.budget === undefined || offer.budget === undefined
      ? undefined
      : {
          code: fits.budget > 0 ? 'budget_fits' : 'budget_apart',
          currency: need.budget.currency,
          asked: need.budget,
          offered: offer.budget,
        },
  deadline: ({ subject, candidate, fits }) =>
    fits.deadline === -1
      ? { code: 'deadline_passed' }
      : {
          code: 'deadline_near',
          deadline: Math.min(...[subject, candidate].map(({ deadline = Infinity }) => deadline)),
        },
  terms: ({ need, offer, fits }) => ({
    code: fits.terms > 0 ? 'terms_fit' : 'terms_clash',
    matters: termsMatters(need, offer).filter(
      (matter) => fits.terms > 0 || termsAgainst.includes(matter),
    ),
  }),
  language: ({ candidate }) => ({ code: 'language_apart', languages: candidate.languages ?? [] }),
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

/**
 * The features that moved the score, each as a reason: what speaks for the pair first, the feature
 * without which the score would fall most at the head, then what speaks against it.
 */
export function explain(
  facts: PairFacts,
  { breakdown }: Scored,
  terms: readonly SharedTerm[],
  tree: CapabilityTree,
): Reason[] {
  const found = breakdown.flatMap(({ feature, points, effect }) => {
    if (feature === 'base') return [];
    const detail: ReasonDetail | undefined =
      feature === 'text' ? { code: 'shared_terms', terms } : describe[feature](facts, tree);
    if (detail === undefined) return [];
    const side: Reason['side'] = points > 0 ? 'for' : 'against';
    return [{ ...detail, side, feature, points, effect }];
  });
  found.sort(
    (a, b) =>
      Number(b.side === 'for') - Number(a.side === 'for') ||
      Math.abs(b.effect) - Math.abs(a.effect),
  );
  const shown = headline(found);
  return found.map((reason) => ({ ...reason, headline: shown.includes(reason) }));
}

const headlines = 3;

/**
 * The first reasons for the pair, and the first one against it where it costs more than the last of
 * them brings.
 */
function headline<T extends Pick<Reason, 'side' | 'effect'>>(reasons: readonly T[]): readonly T[] {
  const good = reasons.filter(({ side }) => side === 'for').slice(0, headlines);
  const bad = reasons.find(({ side }) => side === 'against');
  const last = good[headlines - 1];
  if (bad === undefined || (last !== undefined && -bad.effect < last.effect)) return good;
  return [...good.slice(0, headlines - 1), bad];
}
