import { createTestDatabase, type TestDatabase } from '@vicinity/db';
import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeParty } from '../../../../../tests/support/parties';
import { type Act, type Actor, type PersonActor, perform, visitor } from '../../kernel';
import { notifications } from '../../notifications/schema';
import { clusterMemberships, clusters } from '../../organizations/schema';
import {
  askReview,
  draftListing,
  type ListingFields,
  moveListing,
  publishListing,
  readReviewQueue,
  reviewListing,
  saveListing,
  showListing,
} from '../index';

let database: TestDatabase;
let made = 0;
let clusterId: string;
let firm: PersonActor;
let chief: PersonActor;
const now = new Date('2026-11-23T04:00:00Z');

const fields: ListingFields = {
  titleZh: '可水洗织物电极',
  titleEn: null,
  summaryZh: '为监护服装寻找可水洗的织物电极，要求五十次洗涤后阻抗变化不超过两成。',
  summaryEn: null,
  descriptionZh: null,
  descriptionEn: null,
  ipStatus: null,
  cooperationForms: [],
  partnerKinds: [],
  regionScope: 'anywhere',
  budgetMin: null,
  budgetMax: null,
  currency: null,
  deadline: null,
  expiresOn: null,
  clusterId: null,
  capabilities: [],
  details: { kind: 'need', needType: 'technology' },
};
const good = { clarity: 4, substance: 3, relevance: 3, cooperation: 2 };
const thin = { clarity: 2, substance: 1, relevance: 3, cooperation: 1 };
const none = { clarity: 1, substance: 0, relevance: 1, cooperation: 0 };

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database?.drop());

beforeEach(async () => {
  made += 1;
  const name = `c-${made}`;
  const [cluster] = await database.db
    .insert(clusters)
    .values({
      slug: name,
      nameZh: name,
      nameEn: name,
      summaryZh: '',
      summaryEn: '',
      path: 'high_tech',
      reviewsListings: true,
    })
    .returning({ id: clusters.id });
  if (!cluster) throw new Error('no cluster');
  clusterId = cluster.id;
  firm = await makeParty(database.db);
  chief = await makeParty(database.db, { administers: [clusterId] });
  await database.db
    .insert(clusterMemberships)
    .values({ clusterId, organizationId: firm.acting?.organizationId ?? '' });
});

const act = <T>(actor: Actor, deed: (act: Act) => Promise<T>, at = now) =>
  perform(database.db, actor, at, deed);
const look = (actor: Actor) => ({ db: database.db, actor, now });
const publish = (actor: Actor, id: string) => act(actor, (it) => publishListing(it, { id }));
const waiting = async (actor: Actor) =>
  (await readReviewQueue(look(actor), { page: 0 })).entries.map(({ card }) => card.id);

async function drafted(actor: Actor, more: Partial<ListingFields> = {}): Promise<string> {
  const { id, version } = await act(actor, (it) => draftListing(it, { kind: 'need' }));
  await act(actor, (it) => saveListing(it, { id, version, fields: { ...fields, ...more } }));
  return id;
}

async function submitted(): Promise<{ id: string; version: number }> {
  const id = await drafted(firm);
  const { version, state } = await publish(firm, id);
  expect(state).toBe('in_review');
  return { id, version };
}

describe('where a cluster reviews before publishing', () => {
  it('a listing waits unseen, and a review that ends well publishes it', async () => {
    const { id, version } = await submitted();
    await expect(showListing(look(visitor), { id })).rejects.toMatchObject({ code: 'not_found' });
    expect(await waiting(chief)).toEqual([id]);
    const verdict = await act(chief, (it) =>
      reviewListing(it, { id, version, scores: good, remark: null }),
    );
    expect(verdict).toBe('published');
    const seen = await showListing(look(visitor), { id });
    expect(seen).toMatchObject({ state: 'published', publishedAt: now, review: null });
    expect(await waiting(chief)).toEqual([]);
  });

  it('one that is held goes back with its remark, and is reviewed again', async () => {
    const { id, version } = await submitted();
    const review = (remark: string | null) =>
      act(chief, (it) => reviewListing(it, { id, version, scores: thin, remark }));
    await expect(review(null)).rejects.toMatchObject({
      code: 'invalid_field',
      params: { field: 'remark' },
    });
    expect(await review('请写明指标')).toBe('held');
    expect(await showListing(look(firm), { id })).toMatchObject({
      state: 'draft',
      verbs: expect.arrayContaining(['submit']),
      review: { outcome: 'held', scores: thin, remark: '请写明指标' },
    });
    const [notice] = await database.db
      .select()
      .from(notifications)
      .where(eq(notifications.personId, firm.personId))
      .orderBy(desc(notifications.createdAt));
    expect(notice).toMatchObject({ kind: 'listing_held', params: { reason: '请写明指标' } });
    await database.db.update(clusters).set({ reviewsListings: false });
    expect((await publish(firm, id)).state).toBe('in_review');
  });

  it('one that is rejected ends withdrawn, and can be begun again', async () => {
    const { id, version } = await submitted();
    await act(chief, (it) => reviewListing(it, { id, version, scores: none, remark: '无关' }));
    expect(await showListing(look(firm), { id })).toMatchObject({ state: 'withdrawn' });
    await act(firm, (it) => moveListing(it, { id, verb: 'reopen' }));
    expect((await publish(firm, id)).state).toBe('in_review');
  });

  it('a text that changed since it was read is read again', async () => {
    const { id, version } = await submitted();
    const titleZh = '可水洗的织物电极与接头';
    await act(firm, (it) => saveListing(it, { id, version, fields: { ...fields, titleZh } }));
    await expect(
      act(chief, (it) => reviewListing(it, { id, version, scores: good, remark: null })),
    ).rejects.toMatchObject({ code: 'stale' });
  });

  it('only the administrators concerned review, and only what waits', async () => {
    const { id, version } = await submitted();
    const stranger = await makeParty(database.db, {
      administers: ['00000000-0000-4000-8000-000000000000'],
    });
    const review = (actor: Actor) =>
      act(actor, (it) => reviewListing(it, { id, version, scores: good, remark: null }));
    await expect(review(firm)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(review(stranger)).rejects.toMatchObject({ code: 'not_found' });
    expect(await waiting(stranger)).toEqual([]);
    await expect(waiting(firm)).rejects.toMatchObject({ code: 'forbidden' });
    await review(chief);
    await expect(review(chief)).rejects.toMatchObject({ code: 'invalid_transition' });
  });
});

it('an organization outside of such clusters publishes at once', async () => {
  const other = await makeParty(database.db);
  const id = await drafted(other);
  expect(await showListing(look(other), { id })).toMatchObject({
    verbs: expect.arrayContaining(['publish']),
  });
  expect((await publish(other, id)).state).toBe('published');
});

it('an administrator takes a published listing from view and says why; nobody else does', async () => {
  const other = await makeParty(database.db);
  const platform = await makeParty(database.db, { administers: 'instance' });
  const id = await drafted(other);
  await publish(other, id);
  const ask = (actor: Actor) => act(actor, (it) => askReview(it, { id, remark: '来源不明' }));
  await expect(ask(other)).rejects.toMatchObject({ code: 'forbidden' });
  await ask(platform);
  await expect(showListing(look(visitor), { id })).rejects.toMatchObject({ code: 'not_found' });
  const { version, review } = await showListing(look(other), { id });
  expect(review).toMatchObject({ outcome: 'asked', remark: '来源不明', scores: null });
  await act(platform, (it) => reviewListing(it, { id, version, scores: good, remark: null }));
  expect(await showListing(look(visitor), { id })).toMatchObject({ state: 'published' });
});
