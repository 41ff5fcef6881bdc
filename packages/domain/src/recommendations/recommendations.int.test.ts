import { createTestDatabase, type TestDatabase } from '@vicinity/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishOne } from '../../../../tests/support/listings';
import { makeParty } from '../../../../tests/support/parties';
import { type Act, type Actor, type PersonActor, perform, visitor } from '../kernel';
import { draftListing, type ListingFields, type ListingKind, moveListing } from '../listings';
import { listings } from '../listings/schema';
import { organizations } from '../organizations/schema';
import {
  blockOrganization,
  explainForMe,
  ListingIndex,
  listBlocked,
  recommendationsForMe,
  recommendForListing,
  recommendOrganizations,
  respond,
  searchListings,
  similarListings,
  unblockOrganization,
  undoResponse,
} from './index';

let database: TestDatabase;
let index: ListingIndex;
let firm: PersonActor & { acting: NonNullable<PersonActor['acting']> };
let university: typeof firm;
let need: string;
let offer: string;

const act = <T>(actor: Actor, deed: (act: Act) => Promise<T>) =>
  perform(database.db, actor, new Date(), deed);
const look = (actor: Actor) => ({ db: database.db, actor, now: new Date() });

const publish = (actor: Actor, kind: ListingKind, texts: Partial<ListingFields>) =>
  publishOne(database.db, actor, kind, texts);

const fibre = (trlMin: number, trlMax: number) => [
  { code: 'textiles.fibres.conductive-fibre', trlMin, trlMax, confirmed: true },
];

beforeAll(async () => {
  database = await createTestDatabase();
  index = new ListingIndex(database.db);
  firm = await makeParty(database.db);
  university = await makeParty(database.db, { kind: 'university', province: '310000' });
  need = await publish(firm, 'need', {
    titleZh: '可水洗的导电纤维织物',
    summaryZh: '为智能服装寻找可水洗的导电纤维织物。',
    capabilities: fibre(5, 7),
  });
  offer = await publish(university, 'expertise', {
    titleEn: 'Conductive fibre for washable garments',
    summaryEn: 'Silver-plated conductive fibre, knitted and washed fifty times.',
    capabilities: fibre(4, 6),
  });
});
afterAll(() => database?.drop());

describe('recommendations', () => {
  it('cross the languages and say why, without contact data', async () => {
    const [best] = await recommendForListing(look(firm), index, { listingId: need, limit: 5 });
    expect(best?.card.id).toBe(offer);
    expect(best?.score).toBeGreaterThan(0);
    const sum = best?.breakdown.reduce((total, { points }) => total + points, 0);
    expect(sum).toBeCloseTo(best?.score ?? 0, 10);
    expect(best?.reasons.map(({ code }) => code)).toContain('capabilities_match');
    expect(best?.names['textiles.fibres.conductive-fibre']).toEqual({
      zh: '导电纤维',
      en: 'Conductive fibre',
    });
    expect(JSON.stringify(best)).not.toMatch(/secret@example|5555 0100/);
  });

  it('never bring together who blocked whom, and tell only the one who blocked', async () => {
    const theirs = { organizationId: university.acting.organizationId };
    const found = async () => {
      const [forNeed, forOffer, organizationsFound, explained] = await Promise.all([
        recommendForListing(look(firm), index, { listingId: need, limit: 20 }),
        recommendForListing(look(university), index, { listingId: offer, limit: 20 }),
        recommendOrganizations(look(firm), index, { listingId: need, limit: 20 }),
        explainForMe(look(university), index, { listingId: need, limit: 3 }),
      ]);
      return [
        forNeed.some(({ card }) => card.id === offer),
        forOffer.some(({ card }) => card.id === need),
        organizationsFound.some(({ organization }) => organization.id === theirs.organizationId),
        explained.length > 0,
      ];
    };
    expect(await found()).toEqual([true, true, true, true]);
    await act(firm, (it) => blockOrganization(it, theirs));
    expect(await found()).toEqual([false, false, false, false]);
    expect((await listBlocked(look(firm))).map(({ id }) => id)).toEqual([theirs.organizationId]);
    expect(await listBlocked(look(university))).toEqual([]);
    await act(university, (it) =>
      unblockOrganization(it, { organizationId: firm.acting.organizationId }),
    );
    expect(await found()).toEqual([false, false, false, false]);
    await act(firm, (it) => unblockOrganization(it, theirs));
    expect(await found()).toEqual([true, true, true, true]);
  });

  it('show what was published, changed or withdrawn a moment ago', async () => {
    const other = await makeParty(database.db, { kind: 'institute' });
    const ids = async () =>
      (await recommendForListing(look(firm), index, { listingId: need, limit: 20 })).map(
        ({ card }) => card.id,
      );
    const id = await publish(other, 'expertise', {
      titleZh: '导电纤维制备',
      summaryZh: '导电纤维的连续化制备。',
    });
    expect(await ids()).toContain(id);
    await act(other, (it) => moveListing(it, { id, verb: 'pause' }));
    expect(await ids()).not.toContain(id);
    await act(other, (it) => moveListing(it, { id, verb: 'resume' }));
    expect(await ids()).toContain(id);
    await database.db
      .update(organizations)
      .set({ state: 'suspended', updatedAt: new Date() })
      .where(eq(organizations.id, other.acting.organizationId));
    expect(await ids()).not.toContain(id);
  });

  it('do not miss a commit that comes late, nor forget to go', async () => {
    const other = await makeParty(database.db, { kind: 'institute' });
    const id = await publish(other, 'expertise', {
      titleZh: '导电纱线',
      summaryZh: '导电纱线与导电纤维的纺制。',
    });
    await index.refresh();
    expect(index.matcher.has(id)).toBe(true);
    // Only its own lateness may bring it back: the organization has not changed for long.
    await database.db
      .update(organizations)
      .set({ updatedAt: new Date('2020-01-01T00:00:00Z') })
      .where(eq(organizations.id, other.acting.organizationId));
    await database.db
      .update(listings)
      .set({ state: 'paused', updatedAt: new Date(Date.now() - 30_000) })
      .where(eq(listings.id, id));
    await publish(university, 'expertise', { titleEn: 'Later', summaryEn: 'Committed before.' });
    await index.refresh();
    expect(index.matcher.has(id)).toBe(false);
    await database.db
      .update(listings)
      .set({ state: 'published', updatedAt: new Date(Date.now() - 20_000) })
      .where(eq(listings.id, id));
    await index.refresh();
    expect(index.matcher.has(id)).toBe(true);
    await database.db.delete(listings).where(eq(listings.id, id));
    const found = await recommendForListing(look(firm), index, { listingId: need, limit: 20 });
    expect(found.map(({ card }) => card.id)).not.toContain(id);
    expect(index.matcher.has(id)).toBe(false);
  });

  it('finds by reconciliation what was written with an old time', async () => {
    let clock = Date.now();
    const own = new ListingIndex(database.db, () => clock);
    await own.refresh();
    const other = await makeParty(database.db, { kind: 'institute' });
    const id = await publish(other, 'facility', { titleEn: 'Wash lab', summaryEn: 'Wash tests.' });
    const old = new Date('2020-01-01T00:00:00Z');
    await database.db.update(listings).set({ updatedAt: old }).where(eq(listings.id, id));
    await database.db
      .update(organizations)
      .set({ updatedAt: old })
      .where(eq(organizations.id, other.acting.organizationId));
    await own.refresh();
    expect(own.matcher.has(id)).toBe(false);
    clock += 600_000;
    await own.refresh();
    expect(own.matcher.has(id)).toBe(true);
    await database.db.delete(listings).where(eq(listings.id, id));
    clock += 600_000;
    await own.refresh();
    expect(own.matcher.has(id)).toBe(false);
  });

  it('are for the members of a verified organization and its own listings', async () => {
    const pending = await makeParty(database.db, { state: 'pending' });
    const input = { listingId: need, limit: 5 };
    const recommend = (actor: Actor) => recommendForListing(look(actor), index, input);
    await expect(recommend(visitor)).rejects.toMatchObject({ code: 'not_signed_in' });
    await expect(recommend(pending)).rejects.toMatchObject({ code: 'organization_not_verified' });
    await expect(recommend(university)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('cover all my published listings, and explain a page of another', async () => {
    const [first] = await recommendationsForMe(look(firm), index, { perListing: 3 });
    expect(first?.listing.id).toBe(need);
    expect(first?.recommendations.map(({ card }) => card.id)).toContain(offer);
    const [fit] = await explainForMe(look(firm), index, { listingId: offer, limit: 3 });
    expect(fit?.own.id).toBe(need);
    expect(await explainForMe(look(firm), index, { listingId: need, limit: 3 })).toEqual([]);
  });
});

describe('organizations', () => {
  it('are ranked by their listings and their profile, with what speaks for each', async () => {
    const silent = await makeParty(database.db, { kind: 'institute' });
    await database.db
      .update(organizations)
      .set({ summaryZh: '专注可水洗的导电纤维织物与智能服装的研究院。', updatedAt: new Date() })
      .where(eq(organizations.id, silent.acting.organizationId));
    const found = await recommendOrganizations(look(firm), index, { listingId: need, limit: 10 });
    const ids = found.map(({ organization }) => organization.id);
    const itself = found.find(
      ({ organization: { id } }) => id === university.acting.organizationId,
    );
    expect(ids).toContain(silent.acting.organizationId);
    expect(ids).not.toContain(firm.acting.organizationId);
    expect(itself?.evidence[0]?.card.id).toBe(offer);
    expect(JSON.stringify(found)).not.toMatch(/secret@example|5555 0100/);
    await expect(
      recommendOrganizations(look(university), index, { listingId: need, limit: 5 }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('more like a listing', () => {
  it('are those of its kind on its subject, without itself', async () => {
    const close = await publish(university, 'expertise', {
      titleEn: 'Conductive fibre coating for washable garments',
      summaryEn: 'Coating of conductive fibre.',
    });
    const similar = await similarListings(look(visitor), index, { listingId: offer, limit: 5 });
    expect(similar.map(({ id }) => id)).toContain(close);
    expect(similar.map(({ id }) => id)).not.toContain(offer);
    expect(new Set(similar.map(({ kind }) => kind))).toEqual(new Set(['expertise']));
  });
});

describe('an answer', () => {
  it('dismisses, saves and is taken back', async () => {
    const pair = { listingId: need, candidateId: offer };
    const found = async () =>
      (await recommendForListing(look(firm), index, { listingId: need, limit: 20 })).find(
        ({ card }) => card.id === offer,
      );
    await act(firm, (it) => respond(it, { ...pair, answer: 'dismissed', reason: 'off_topic' }));
    expect(await found()).toBeUndefined();
    await act(firm, (it) => respond(it, { ...pair, answer: 'saved' }));
    expect((await found())?.answer).toBe('saved');
    await act(firm, (it) => undoResponse(it, pair));
    expect((await found())?.answer).toBeNull();
  });

  it('is refused for listings of others and for pairs within one organization', async () => {
    const answer = 'saved' as const;
    const say = (actor: Actor, listingId: string, candidateId: string) =>
      act(actor, (it) => respond(it, { listingId, candidateId, answer }));
    await expect(say(university, need, offer)).rejects.toMatchObject({ code: 'not_found' });
    await expect(say(firm, need, need)).rejects.toMatchObject({ code: 'own_listing' });
    await expect(say(visitor, need, offer)).rejects.toMatchObject({ code: 'not_signed_in' });
    const { id: draft } = await act(university, (it) => draftListing(it, { kind: 'expertise' }));
    await expect(say(firm, need, draft)).rejects.toMatchObject({ code: 'not_found' });
    await expect(
      act(university, (it) => undoResponse(it, { listingId: need, candidateId: offer })),
    ).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('search', () => {
  it('finds by words in either language, and by reference, within the filter', async () => {
    const search = async (q: string, filter = {}) =>
      (await searchListings(look(visitor), index, { q, filter, page: 1, limit: 20 })).cards.map(
        ({ id }) => id,
      );
    expect(await search('conductive fibre')).toContain(offer);
    expect(await search('导电纤维')).toEqual(expect.arrayContaining([need, offer]));
    expect(await search('导电纤维', { kinds: ['need'] })).toEqual([need]);
    const [row] = await database.db
      .select({ reference: listings.reference })
      .from(listings)
      .where(eq(listings.id, need));
    expect(await search(row?.reference.toLowerCase() ?? '')).toEqual([need]);
  });
});
