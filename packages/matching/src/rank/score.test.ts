import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CapabilityClaim, ListingFacts } from '../documents';
import { CapabilityTree, type TaxonomyNode } from '../taxonomy/taxonomy';
import { capabilityCoverage, pairCapabilities } from './capabilities';
import type { Fits } from './fits';
import { fitsOf, type PairFacts } from './pair';
import { raises } from './raises';
import { explain } from './reasons';
import { type Relevance, type Scored, scorePair } from './score';
import {
  defaultWeights,
  type FitFeature,
  type RelevanceFeature,
  type WeightedFeature,
  weightedFeatures,
} from './weights';

const codes = ['a', 'a.b', 'a.b.c', 'a.b.d', 'a.e', 'a.e.f', 'g', 'g.h', 'g.h.i', 'g.h.j'];
const taxonomy = codes.map((code): TaxonomyNode => {
  const parent = code.includes('.') ? { parent: code.slice(0, code.lastIndexOf('.')) } : {};
  return { code, ...parent, zh: code, en: code, zhSynonyms: [], enSynonyms: [] };
});
const tree = new CapabilityTree(taxonomy);

const part = fc.nat(1_000_000).map((n) => n / 1_000_000);
const side = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 1_000_000);
const level = fc.integer({ min: 1, max: 9 });
const claim = fc.record(
  { code: fc.constantFrom(...codes), trlMin: level, trlMax: level },
  { requiredKeys: ['code'] },
);
const money = fc
  .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }))
  .map(([min, more]) => ({ min, max: min + more, currency: 'CNY' }));

function facts(kind: 'need' | 'expertise'): fc.Arbitrary<ListingFacts> {
  const partner = fc.constantFrom('firm' as const, 'university' as const, 'funder' as const);
  return fc.record(
    {
      id: fc.constant(kind),
      kind: fc.constant(kind),
      organizationId: fc.constant(`org-${kind}`),
      organizationKind: partner,
      capabilities: fc.array(claim, { maxLength: 4 }),
      region: fc.constantFrom('440000', '310000', 'DE'),
      regionScope: fc.constantFrom('anywhere' as const, 'country' as const, 'province' as const),
      partnerKinds: fc.uniqueArray(partner, { maxLength: 2 }),
      budget: money,
      deadline: fc.integer({ min: 0, max: 3_000_000_000 }),
      cooperation: fc.uniqueArray(fc.constantFrom('licence', 'joint_research', 'testing')),
      languages: fc.uniqueArray(fc.constantFrom('zh' as const, 'en' as const)),
      ip: fc.constantFrom('none', 'patent_granted', 'secret_know_how', 'open_licence'),
      access: fc.constantFrom('open', 'joint_project_only'),
    },
    {
      requiredKeys: ['id', 'kind', 'organizationId', 'organizationKind', 'capabilities'],
    },
  );
}

const pair = fc.record({
  need: facts('need'),
  offer: facts('expertise'),
  text: part,
  trust: side,
  reply: side,
});
type Drawn = typeof pair extends fc.Arbitrary<infer T> ? T : never;

function judge({ need, offer, text, trust, reply }: Drawn) {
  const pairs = pairCapabilities(tree, defaultWeights, need.capabilities, offer.capabilities);
  const listings = { subject: need, candidate: offer, need, offer, pairs };
  const fits = fitsOf(listings, { trust, reply }, 1_000_000_000);
  const found: PairFacts = { ...listings, fits };
  const relevance = { text, capability: capabilityCoverage(need.capabilities.length, pairs) };
  return { facts: found, relevance, scored: scorePair(defaultWeights, relevance, fits) };
}

function byFeature<T>(value: T): Record<FitFeature, T> {
  return {
    trl: value,
    region: value,
    partner_kind: value,
    cooperation: value,
    budget: value,
    deadline: value,
    terms: value,
    language: value,
    trust: value,
    reply: value,
  };
}

function isRelevance(feature: WeightedFeature): feature is RelevanceFeature {
  return feature === 'text' || feature === 'capability';
}

function without(feature: WeightedFeature, relevance: Relevance, fits: Fits): Scored {
  return isRelevance(feature)
    ? scorePair(defaultWeights, { ...relevance, [feature]: 0 }, fits)
    : scorePair(defaultWeights, relevance, { ...fits, [feature]: 0 });
}

describe('the score of a pair', () => {
  it('is a probability and exactly the sum of its breakdown', () => {
    fc.assert(
      fc.property(pair, (drawn) => {
        const { score, breakdown } = judge(drawn).scored;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(breakdown.reduce((sum, { points }) => sum + points, 0)).toBe(score);
      }),
      { numRuns: 1000 },
    );
  });

  it('never falls when one value rises', () => {
    const drawn = fc.record({
      relevance: fc.record({ text: part, capability: part }),
      fits: fc.record(byFeature(side)),
      raised: fc.constantFrom(...weightedFeatures),
      rise: part,
    });
    fc.assert(
      fc.property(drawn, ({ relevance, fits, raised, rise }) => {
        const up = (from: number): number => Math.min(1, from + rise);
        const more = {
          relevance: isRelevance(raised)
            ? { ...relevance, [raised]: up(relevance[raised]) }
            : relevance,
          fits: isRelevance(raised) ? fits : { ...fits, [raised]: up(fits[raised]) },
        };
        const before = scorePair(defaultWeights, relevance, fits).score;
        const after = scorePair(defaultWeights, more.relevance, more.fits).score;
        expect(after).toBeGreaterThanOrEqual(before - 1e-12);
      }),
      { numRuns: 1000 },
    );
  });

  const betterOffers: readonly [string, fc.Arbitrary<(offer: ListingFacts) => ListingFacts>][] = [
    [
      'a further capability',
      claim.map((more: CapabilityClaim) => (offer) => ({
        ...offer,
        capabilities: [...offer.capabilities, more],
      })),
    ],
    [
      'a higher readiness',
      fc.constant((offer) => ({
        ...offer,
        capabilities: offer.capabilities.map((each) =>
          each.trlMin === undefined && each.trlMax === undefined
            ? each
            : { ...each, trlMax: Math.min(9, (each.trlMax ?? each.trlMin ?? 0) + 1) },
        ),
      })),
    ],
    [
      'a lower price',
      fc.constant((offer) =>
        offer.budget === undefined
          ? offer
          : { ...offer, budget: { ...offer.budget, min: 0, max: offer.budget.max ?? 0 } },
      ),
    ],
    [
      'both languages',
      fc.constant((offer) => ({ ...offer, languages: ['zh' as const, 'en' as const] })),
    ],
  ];
  it.each(betterOffers)('never falls with %s of the offer', (_, better) => {
    fc.assert(
      fc.property(pair, better, (drawn, improve) => {
        const before = judge(drawn).scored.score;
        const after = judge({ ...drawn, offer: improve(drawn.offer) }).scored.score;
        expect(after).toBeGreaterThanOrEqual(before - 1e-12);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the reasons of a pair', () => {
  it('begin with the feature without which the score falls most', () => {
    fc.assert(
      fc.property(pair, (drawn) => {
        const { facts, relevance, scored } = judge(drawn);
        const [first] = explain(facts, scored, [], tree);
        if (first === undefined || first.side === 'against') return;
        const falls = (feature: WeightedFeature): number =>
          scored.score - without(feature, relevance, facts.fits).score;
        const most = Math.max(...weightedFeatures.map(falls));
        expect(falls(first.feature)).toBeCloseTo(most, 9);
      }),
      { numRuns: 1000 },
    );
  });

  it('name all that moved the score, three of them at most at the head', () => {
    fc.assert(
      fc.property(pair, (drawn) => {
        const { facts, scored } = judge(drawn);
        const reasons = explain(facts, scored, [], tree);
        const moved = scored.breakdown.flatMap(({ feature }) =>
          feature === 'base' ? [] : feature,
        );
        expect(reasons.map(({ feature }) => feature).sort()).toEqual(moved.sort());
        const head = reasons.filter(({ headline }) => headline);
        expect(head.length).toBe(Math.min(3, head.length));
        expect(reasons[0]?.headline ?? true).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('promise no more than what stating it can bring', () => {
    fc.assert(
      fc.property(pair, (drawn) => {
        const { facts, scored } = judge(drawn);
        if (scored.score === 0) return;
        for (const { by } of raises(facts, scored, defaultWeights)) {
          expect(by).toBeGreaterThan(0);
          expect(scored.score + by).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
