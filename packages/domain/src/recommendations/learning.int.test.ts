import { createTestDatabase, type TestDatabase } from '@vicinity/db';
import { asc } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishOne } from '../../../../tests/support/listings';
import { makeParty } from '../../../../tests/support/parties';
import { type Act, type Actor, perform, system } from '../kernel';
import {
  describeWeights,
  freezeLearning,
  ListingIndex,
  learnFromAnswers,
  noteImpressions,
  recommendForListing,
  respond,
  rollBackWeights,
  settleExposure,
} from './index';
import { exposureAccounts, recommendationImpressions } from './learning-schema';

type Party = Awaited<ReturnType<typeof makeParty>>;

const day = 86_400_000;
const start = new Date('2026-03-02T08:00:00Z');
const after = (days: number) => new Date(start.getTime() + days * day);

let database: TestDatabase;
let index: ListingIndex;
let needs: { firm: Party; id: string }[];
let offers: string[];
let administrator: Party;

const act = <T>(actor: Actor, now: Date, deed: (act: Act) => Promise<T>) =>
  perform(database.db, actor, now, deed);
const look = (actor: Actor, now = start) => ({ db: database.db, actor, now });

/** Looks at the list of a need as a page does, and keeps what was shown. */
async function open({ firm, id }: { firm: Party; id: string }, now: Date, limit = 3) {
  const kept: Parameters<typeof noteImpressions>[1][number][] = [];
  const found = await recommendForListing(
    look(firm, now),
    index,
    { listingId: id, limit },
    (considered) => kept.push(...considered),
  );
  await act(firm, now, (it) => noteImpressions(it, kept));
  return found;
}

beforeAll(async () => {
  database = await createTestDatabase();
  let clock = start.getTime();
  // Each question looks for new weights: the index thinks that a minute has passed.
  index = new ListingIndex(database.db, () => (clock += 60_000));
  administrator = await makeParty(database.db, { administers: 'instance' });
  const fibre = { titleEn: 'Conductive fibre', summaryEn: 'Conductive fibre for garments.' };
  needs = [];
  for (let at = 0; at < 7; at += 1) {
    const firm = await makeParty(database.db);
    needs.push({ firm, id: await publishOne(database.db, firm, 'need', fibre) });
  }
  offers = [];
  for (let at = 0; at < 6; at += 1) {
    const university = await makeParty(database.db, { kind: 'university' });
    offers.push(await publishOne(database.db, university, 'expertise', fibre));
  }
});
afterAll(() => database?.drop());

describe('impressions', () => {
  it('count a list once a day, and add what is opened further', async () => {
    const [need] = needs;
    if (!need) throw new Error('no need');
    await open(need, start);
    await open(need, start);
    const read = () =>
      database.db
        .select()
        .from(recommendationImpressions)
        .orderBy(asc(recommendationImpressions.position));
    expect((await read()).map(({ position }) => position)).toEqual([1, 2, 3, null, null, null]);
    await open(need, start, 20);
    expect((await read()).map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6]);
    const sum = (await read()).reduce((total, { merit, given }) => total + merit - given, 0);
    expect(sum).not.toBeNaN();
  });

  it('share attention among equals over days, in one order a day', async () => {
    const [, need] = needs;
    if (!need) throw new Error('no need');
    const firsts = new Set<string | undefined>();
    for (let at = 0; at < 12; at += 1) {
      const ids = (await open(need, after(at))).map(({ card }) => card.id);
      const again = (await open(need, after(at))).map(({ card }) => card.id);
      expect(again).toEqual(ids);
      firsts.add(ids[0]);
      await act(system, after(at + 1), settleExposure);
    }
    expect(firsts.size).toBeGreaterThanOrEqual(4);
    const accounts = await database.db.select().from(exposureAccounts);
    const shares = accounts.map(({ merit, given }) => given / merit);
    expect(Math.min(...shares) / Math.max(...shares)).toBeGreaterThan(0.5);
  });
});

describe('learning', () => {
  it('moves the weights by answers, tells by how much, and the index follows', async () => {
    for (const need of needs) {
      const found = await open(need, after(20));
      for (const { card } of found) {
        await act(need.firm, after(20), (it) =>
          respond(it, { listingId: need.id, candidateId: card.id, answer: 'saved' }),
        );
      }
    }
    const before = await recommendForListing(
      look(needs[0]?.firm ?? administrator, after(21)),
      index,
      {
        listingId: needs[0]?.id ?? '',
        limit: 1,
      },
    );
    expect(await act(system, after(21), learnFromAnswers)).toBeGreaterThan(20);
    const { rows, versions } = await describeWeights(look(administrator));
    const text = versions[0]?.changes.find(({ feature }) => feature === 'text');
    expect(text?.to).toBeGreaterThan(text?.from ?? Number.POSITIVE_INFINITY);
    expect(text?.organizations).toBeGreaterThanOrEqual(5);
    expect(rows.find(({ feature }) => feature === 'text')?.now).toBe(text?.to);
    const now = await recommendForListing(look(needs[0]?.firm ?? administrator, after(21)), index, {
      listingId: needs[0]?.id ?? '',
      limit: 1,
    });
    expect(now[0]?.score).toBeGreaterThan(before[0]?.score ?? 1);
    expect(await act(system, after(21), learnFromAnswers)).toBe(0);
  });

  it('takes an answer once, however long what it was given to is still shown', async () => {
    const numbers = async () =>
      (await describeWeights(look(administrator))).versions.map(({ number }) => number);
    const before = await numbers();
    for (const need of needs) await open(need, after(23));
    expect(await act(system, after(24), learnFromAnswers)).toBeGreaterThan(0);
    expect(await numbers()).toEqual(before);
  });

  it('can be frozen, without losing what was answered, and rolled back', async () => {
    await act(administrator, after(22), (it) => freezeLearning(it, { frozen: true }));
    for (const need of needs) await open(need, after(22));
    expect(await act(system, after(40), learnFromAnswers)).toBe(0);
    await act(administrator, after(40), (it) => rollBackWeights(it, { number: 0 }));
    const { rows } = await describeWeights(look(administrator));
    expect(rows.map(({ now }) => now)).toEqual(rows.map(({ byDefault }) => byDefault));
    await act(administrator, after(40), (it) => freezeLearning(it, { frozen: false }));
    expect(await act(system, after(40), learnFromAnswers)).toBeGreaterThan(0);
    await expect(
      act(administrator, after(40), (it) => rollBackWeights(it, { number: 99 })),
    ).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is for those who run the instance', async () => {
    const firm = needs[0]?.firm ?? administrator;
    await expect(describeWeights(look(firm))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(
      act(firm, start, (it) => freezeLearning(it, { frozen: true })),
    ).rejects.toMatchObject({ code: 'forbidden' });
  });
});
