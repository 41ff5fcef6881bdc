import { describe, expect, it } from 'vitest';
import type { ListingFacts, OrganizationKind } from '../documents';
import { CapabilityTree, type TaxonomyNode } from '../taxonomy/taxonomy';
import type { ConsortiumNeed, ConsortiumOptions } from './model';
import { OfferPool } from './offer-pool';
import { proposeConsortia } from './propose-consortia';

const codes = ['m', 'm.film', 'm.film.pla', 'm.coat', 'p', 'p.mould', 'p.print', 'd', 'd.vision'];
const tree = new CapabilityTree(
  codes.map((code): TaxonomyNode => {
    const cut = code.lastIndexOf('.');
    const parent = cut < 0 ? {} : { parent: code.slice(0, cut) };
    return { code, ...parent, zh: code, en: code, zhSynonyms: [], enSynonyms: [] };
  }),
);

let next = 0;
function offer(
  organizationId: string,
  claims: Readonly<Record<string, number | undefined>>,
  more: Partial<ListingFacts> = {},
): ListingFacts {
  next += 1;
  return {
    id: `listing-${next}`,
    kind: 'expertise',
    organizationId,
    organizationKind: 'university' satisfies OrganizationKind,
    capabilities: Object.entries(claims).map(([code, trlMax]) => ({
      code,
      ...(trlMax === undefined ? {} : { trlMax }),
    })),
    ...more,
  };
}

const need: ConsortiumNeed = {
  organizationId: 'asker',
  organizationKind: 'firm',
  region: '440000',
  capabilities: [
    { code: 'm.film', trlMin: 5 },
    { code: 'p.mould', trlMin: 4 },
    { code: 'd.vision' },
  ],
};

function propose(
  listings: readonly ListingFacts[],
  options: Partial<ConsortiumOptions> = {},
  asked: ConsortiumNeed = need,
) {
  const pool = new OfferPool(tree);
  for (const listing of listings) pool.add(listing);
  return proposeConsortia(tree, pool, asked, { limit: 10, ...options });
}

const teams = (answer: ReturnType<typeof propose>): string[][] =>
  answer.proposals.map(({ partners }) => partners.map(({ organizationId }) => organizationId));

describe('proposeConsortia', () => {
  it('covers the need with as few partners as it takes, and says what each leads', () => {
    const answer = propose([
      offer('film', { 'm.film': 7 }),
      offer('mould', { 'p.mould': 6 }),
      offer('both', { 'p.mould': 5, 'd.vision': undefined }),
    ]);
    expect(answer.exact).toBe(true);
    expect(answer.gaps).toEqual([]);
    const [first] = answer.proposals;
    expect(teams(answer)[0]).toEqual(['both', 'film']);
    expect(first?.partners[0]?.contributions).toEqual([
      expect.objectContaining({ required: 'p.mould', leads: true, trl: 5 }),
      expect.objectContaining({ required: 'd.vision', leads: true }),
    ]);
    const parts = Object.values(first?.costs ?? {}).reduce((sum, each) => sum + each, 0);
    expect(parts).toBeCloseTo(first?.cost ?? -1, 12);
    expect(answer.lowerBound).toBeCloseTo(first?.cost ?? -1, 9);
  });

  it('names what nobody offers, and what stands in the way of those who nearly do', () => {
    const asked: ConsortiumNeed = {
      ...need,
      regionScope: 'country',
      partnerKinds: ['university'],
      capabilities: [...need.capabilities, { code: 'p.print' }, { code: 'm.coat' }],
    };
    const { gaps, proposals } = propose(
      [
        offer('young', { 'm.film': 3 }, { region: '310000' }),
        offer('firm', { 'p.mould': 9 }, { region: '310000', organizationKind: 'firm' }),
        offer('far', { 'd.vision': 9 }, { region: 'DE' }),
        offer('enemy', { 'p.print': 9 }, { region: '310000' }),
      ],
      { blocked: (a, b) => a === 'asker' && b === 'enemy' },
      asked,
    );
    expect(proposals).toEqual([]);
    expect(
      gaps.map(({ code, obstacle, organizations }) => [code, obstacle, organizations]),
    ).toEqual([
      ['m.film', 'maturity', ['young']],
      ['p.mould', 'kind', ['firm']],
      ['d.vision', 'region', ['far']],
      ['p.print', 'blocked', ['enemy']],
      ['m.coat', 'nobody', []],
    ]);
    expect(gaps[0]?.trl).toBe(3);
  });

  it('keeps a blocked pair apart, at the price of a costlier team', () => {
    const listings = [
      offer('a', { 'm.film': 9, 'p.mould': 9 }),
      offer('b', { 'd.vision': 9 }),
      offer('c', { 'd.vision': undefined, 'm.coat': 9 }),
    ];
    const blocked = (a: string, b: string): boolean => [a, b].sort().join() === 'a,b';
    expect(teams(propose(listings))[0]).toEqual(['a', 'b']);
    expect(teams(propose(listings, { blocked }))[0]).toEqual(['a', 'c']);
  });

  it('prefers partners who know each other, and an intermediary where none do', () => {
    const listings = [
      offer('film', { 'm.film': 9, 'p.mould': 9 }),
      offer('eye-1', { 'd.vision': 9 }),
      offer('eye-2', { 'd.vision': 9 }),
    ];
    const asking = { a: 'asker', b: 'film', strength: 1 };
    const known = propose(listings, { ties: [asking, { a: 'film', b: 'eye-2', strength: 0.5 }] });
    expect(teams(known)[0]).toEqual(['eye-2', 'film']);
    expect(known.proposals[0]).toMatchObject({ groups: 1, costs: { ties: 0 } });
    const ties = [
      { a: 'broker', b: 'asker', strength: 1 },
      { a: 'broker', b: 'film', strength: 1 },
      { a: 'broker', b: 'eye-1', strength: 1 },
    ];
    const bridged = propose(listings, { ties, intermediaries: ['broker'] }).proposals[0];
    expect(bridged?.intermediary).toEqual({
      organizationId: 'broker',
      knows: ['asker', 'eye-1', 'film'],
    });
    expect(bridged?.groups).toBe(1);
  });

  it('takes the programme that fits, and none that cannot', () => {
    const programme = (id: string, more: Partial<ListingFacts>): ListingFacts =>
      offer(`funder-${id}`, {}, { id, kind: 'programme', organizationKind: 'funder', ...more });
    const film = offer('all', { 'm.film': 9, 'p.mould': 9, 'd.vision': 9 });
    const asked = { ...need, budget: { min: 1_000_000, max: 2_000_000, currency: 'CNY' } };
    const closed = programme('closed', { deadline: 5, capabilities: [{ code: 'm.film' }] });
    const other = programme('other', { capabilities: [{ code: 'p.print' }] });
    const vague = programme('vague', {});
    const fits = programme('fits', {
      capabilities: [{ code: 'm.film.pla' }],
      budget: { max: 3_000_000, currency: 'CNY' },
      partnerKinds: ['university'],
    });
    const funded = (listings: ListingFacts[]) =>
      propose([film, ...listings], { now: 10 }, asked).proposals[0];
    expect(funded([closed, other, vague, fits])?.programme?.listingId).toBe('fits');
    expect(funded([closed, other, vague])?.programme?.listingId).toBe('vague');
    expect(funded([closed, other])?.programme).toBeUndefined();
    expect(funded([closed, other])?.costs.funding).toBeGreaterThan(0);
  });

  it('proposes teams that differ: at most half of the replaceable partners return', () => {
    const listings = ['a', 'b', 'c', 'd'].flatMap((name) => [
      offer(`film-${name}`, { 'm.film': 9 }),
      offer(`mould-${name}`, { 'p.mould': 9 }),
    ]);
    const answer = propose([...listings, offer('only-eye', { 'd.vision': 9 })]);
    const all = teams(answer);
    expect(all.length).toBeGreaterThanOrEqual(4);
    all.forEach((team, at) => {
      expect(team).toContain('only-eye');
      for (const earlier of all.slice(0, at)) {
        const returning = team.filter((id) => id !== 'only-eye' && earlier.includes(id)).length;
        expect(returning).toBeLessThanOrEqual(1);
      }
    });
    const costs = answer.proposals.map(({ cost }) => cost);
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
  });

  it('stays within the budget where it can, and gives the same answer in any order', () => {
    const asked = { ...need, budget: { max: 100, currency: 'CNY' } };
    const price = (min: number): Partial<ListingFacts> => ({ budget: { min, currency: 'CNY' } });
    const listings = [
      offer('dear', { 'm.film': 9, 'p.mould': 9, 'd.vision': 9 }, price(190)),
      offer('fair', { 'm.film': 9, 'p.mould': 9, 'd.vision': 9 }, price(90)),
    ];
    expect(teams(propose(listings, {}, asked))).toEqual([['fair'], ['dear']]);
    expect(propose([...listings].reverse(), {}, asked)).toEqual(propose(listings, {}, asked));
  });
});
