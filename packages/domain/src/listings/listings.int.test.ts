import { createTestDatabase, type TestDatabase } from '@vicinity/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeParty } from '../../../../tests/support/parties';
import { type Act, type Actor, perform, system, visitor } from '../kernel';
import { notifications } from '../notifications/schema';
import { organizations } from '../organizations/schema';
import {
  browseListings,
  draftListing,
  expireListings,
  type ListingFields,
  moveListing,
  myListings,
  publishListing,
  saveListing,
  showListing,
} from './index';
import { listings } from './schema';

let database: TestDatabase;
const now = new Date('2026-11-23T04:00:00Z');

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database?.drop());

const act = <T>(actor: Actor, deed: (act: Act) => Promise<T>, at = now) =>
  perform(database.db, actor, at, deed);
const look = (actor: Actor) => ({ db: database.db, actor, now });

const fields: ListingFields = {
  titleZh: '可水洗织物电极',
  titleEn: null,
  summaryZh: '为监护服装寻找可水洗的织物电极，要求五十次洗涤后阻抗变化不超过两成。',
  summaryEn: null,
  descriptionZh: null,
  descriptionEn: null,
  ipStatus: null,
  cooperationForms: ['joint_research'],
  partnerKinds: ['university'],
  regionScope: 'anywhere',
  budgetMin: null,
  budgetMax: null,
  currency: null,
  deadline: null,
  expiresOn: null,
  clusterId: null,
  capabilities: [{ code: 'textiles.fibres', trlMin: 4, trlMax: 6, confirmed: true }],
  details: { kind: 'need', needType: 'technology' },
};

async function drafted(actor: Actor, more: Partial<ListingFields> = {}): Promise<string> {
  const { id, version } = await act(actor, (it) => draftListing(it, { kind: 'need' }));
  await act(actor, (it) => saveListing(it, { id, version, fields: { ...fields, ...more } }));
  return id;
}

async function publishedBy(actor: Actor, more: Partial<ListingFields> = {}, at = now) {
  const id = await drafted(actor, more);
  await act(actor, (it) => publishListing(it, { id }), at);
  return id;
}

describe('a draft', () => {
  it('has a reference of its own, also when many begin at once', async () => {
    const firm = await makeParty(database.db);
    const drafts = await Promise.all(
      Array.from({ length: 12 }, () => act(firm, (it) => draftListing(it, { kind: 'facility' }))),
    );
    const numbers = drafts.map(({ reference }) => reference).sort();
    expect(numbers).toEqual(
      Array.from({ length: 12 }, (_, at) => `FA-CN-2026-${String(at + 1).padStart(5, '0')}`),
    );
  });

  it('is seen by its members and administrators alone, and changed by its members alone', async () => {
    const firm = await makeParty(database.db, { role: 'member' });
    const other = await makeParty(database.db);
    const administrator = await makeParty(database.db, { administers: 'instance' });
    const id = await drafted(firm);
    await expect(showListing(look(firm), { id })).resolves.toMatchObject({ mine: true });
    await expect(showListing(look(administrator), { id })).resolves.toMatchObject({ mine: false });
    for (const outsider of [other, visitor]) {
      await expect(showListing(look(outsider), { id })).rejects.toMatchObject({
        code: 'not_found',
      });
    }
    const save = (actor: Actor) => act(actor, (it) => saveListing(it, { id, version: 2, fields }));
    await expect(save(other)).rejects.toMatchObject({ code: 'not_found' });
    await expect(save(administrator)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(save(visitor)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('refuses the second of two savers from one version', async () => {
    const firm = await makeParty(database.db);
    const { id, version } = await act(firm, (it) => draftListing(it, { kind: 'need' }));
    const save = (titleZh: string) =>
      act(firm, (it) => saveListing(it, { id, version, fields: { ...fields, titleZh } }));
    const results = await Promise.allSettled([save('甲方的标题甲'), save('乙方的标题乙')]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((it) => it.status === 'rejected')?.reason).toMatchObject({ code: 'stale' });
  });

  it('refuses what no list knows', async () => {
    const firm = await makeParty(database.db);
    const { id, version } = await act(firm, (it) => draftListing(it, { kind: 'need' }));
    const save = (more: Partial<ListingFields>) =>
      act(firm, (it) => saveListing(it, { id, version, fields: { ...fields, ...more } }));
    const unknown = [{ code: 'no.such', trlMin: null, trlMax: null, confirmed: true }];
    await expect(save({ capabilities: unknown })).rejects.toMatchObject({
      params: { field: 'capabilities' },
    });
    await expect(save({ currency: 'XXQ' })).rejects.toMatchObject({
      params: { field: 'currency' },
    });
    await expect(save({ details: { kind: 'event' } })).rejects.toMatchObject({
      params: { field: 'details' },
    });
    const clusterId = '00000000-0000-4000-8000-000000000000';
    await expect(save({ clusterId })).rejects.toMatchObject({ params: { field: 'clusterId' } });
  });
});

describe('publishing', () => {
  it('needs a verified organization and one who decides for it', async () => {
    const pending = await makeParty(database.db, { state: 'pending' });
    const member = await makeParty(database.db, { role: 'member' });
    const publish = async (actor: Actor) => {
      const id = await drafted(actor);
      return act(actor, (it) => publishListing(it, { id }));
    };
    await expect(publish(pending)).rejects.toMatchObject({ code: 'organization_not_verified' });
    await expect(publish(member)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('needs a title with a summary, nothing more', async () => {
    const firm = await makeParty(database.db);
    const id = await drafted(firm, { summaryZh: null });
    await expect(act(firm, (it) => publishListing(it, { id }))).rejects.toMatchObject({
      code: 'invalid_field',
      params: { field: 'summaryZh' },
    });
    const published = await publishedBy(firm);
    expect((await showListing(look(visitor), { id: published })).state).toBe('published');
  });

  it('keeps a published listing whole', async () => {
    const firm = await makeParty(database.db);
    const id = await publishedBy(firm);
    const { version } = await showListing(look(firm), { id });
    const bare = { ...fields, titleZh: null };
    await expect(
      act(firm, (it) => saveListing(it, { id, version, fields: bare })),
    ).rejects.toMatchObject({ code: 'invalid_field' });
  });

  it('shows others no contact data and nothing of a suspended organization', async () => {
    const firm = await makeParty(database.db);
    const id = await publishedBy(firm);
    const shown = JSON.stringify([
      await showListing(look(visitor), { id }),
      await browseListings(look(visitor), { filter: {}, limit: 50 }),
    ]);
    expect(shown).toContain(id);
    expect(shown).not.toMatch(/secret@example|5555 0100/);
    await database.db
      .update(organizations)
      .set({ state: 'suspended' })
      .where(eq(organizations.id, firm.acting.organizationId));
    await expect(showListing(look(visitor), { id })).rejects.toMatchObject({ code: 'not_found' });
    const page = await browseListings(look(visitor), { filter: {}, limit: 100 });
    expect(page.cards.map((card) => card.id)).not.toContain(id);
  });
});

describe('moving', () => {
  it('pauses, resumes, fulfils and reopens as a draft', async () => {
    const firm = await makeParty(database.db);
    const id = await publishedBy(firm);
    const move = (verb: Parameters<typeof moveListing>[1]['verb'], actor: Actor = firm) =>
      act(actor, (it) => moveListing(it, { id, verb }));
    await expect(move('pause')).resolves.toMatchObject({ state: 'paused' });
    await expect(showListing(look(visitor), { id })).rejects.toMatchObject({ code: 'not_found' });
    await expect(move('resume')).resolves.toMatchObject({ state: 'published' });
    await expect(move('fulfil')).resolves.toMatchObject({ state: 'fulfilled' });
    await expect(move('pause')).rejects.toMatchObject({ code: 'invalid_transition' });
    await expect(move('reopen')).resolves.toMatchObject({ state: 'draft' });
  });

  it('expires what is over, tells the organization, and only the platform does', async () => {
    const firm = await makeParty(database.db);
    const over = await publishedBy(firm, { expiresOn: '2026-11-22' });
    const open = await publishedBy(firm, { expiresOn: '2026-11-23' });
    const later = new Date('2026-11-23T12:00:00Z');
    await expect(act(firm, expireListings, later)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await act(system, expireListings, later)).toBe(1);
    const states = await myListings(look(firm));
    expect(Object.fromEntries(states.map((it) => [it.id, it.state]))).toEqual({
      [over]: 'expired',
      [open]: 'published',
    });
    const told = await database.db
      .select({ kind: notifications.kind, path: notifications.path })
      .from(notifications)
      .where(eq(notifications.personId, firm.personId));
    expect(told).toEqual([{ kind: 'listing_expired', path: `/listings/${over}` }]);
  });
});

describe('browsing', () => {
  it('pages through everything once, also where many share an instant', async () => {
    const firm = await makeParty(database.db, { kind: 'institute', province: '310000' });
    const ids: string[] = [];
    for (let at = 0; at < 7; at += 1) {
      ids.push(await publishedBy(firm, {}, new Date(now.getTime() + Math.floor(at / 3))));
    }
    const filter = { organizationId: firm.acting.organizationId };
    const seen: string[] = [];
    let after: { publishedAt: number; id: string } | undefined;
    do {
      const page = await browseListings(look(visitor), {
        filter,
        limit: 2,
        ...(after ? { after } : {}),
      });
      seen.push(...page.cards.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after);
    expect(seen.length).toBe(7);
    expect([...seen].sort()).toEqual([...ids].sort());
  });

  it('filters by kind, organization, region and capability with what is below it', async () => {
    const firm = await makeParty(database.db, { kind: 'university', province: '630000' });
    const id = await publishedBy(firm);
    const found = async (filter: Parameters<typeof browseListings>[1]['filter']) =>
      (await browseListings(look(visitor), { filter, limit: 100 })).cards.some(
        (card) => card.id === id,
      );
    const region = '630000';
    expect(await found({ region })).toBe(true);
    expect(await found({ region: 'CN' })).toBe(true);
    expect(await found({ region: 'NO' })).toBe(false);
    expect(await found({ region, kinds: ['need'] })).toBe(true);
    expect(await found({ region, kinds: ['event'] })).toBe(false);
    expect(await found({ region, organizationKinds: ['university'] })).toBe(true);
    expect(await found({ region, organizationKinds: ['funder'] })).toBe(false);
    expect(await found({ region, capability: 'textiles' })).toBe(true);
    expect(await found({ region, capability: 'agrifood' })).toBe(false);
    expect(await found({ region, industry: 'C' })).toBe(false);
    await database.db
      .update(organizations)
      .set({ industries: ['17'] })
      .where(eq(organizations.id, firm.acting.organizationId));
    expect(await found({ region, industry: 'C' })).toBe(true);
    await database.db.update(listings).set({ state: 'paused' }).where(eq(listings.id, id));
    expect(await found({ region })).toBe(false);
  });
});
