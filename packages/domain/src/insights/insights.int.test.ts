import { randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '@vicinity/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { introductions } from '../introductions/schema';
import type { Actor, Look, OrganizationKind } from '../kernel';
import { listingCapabilities, listings } from '../listings/schema';
import { clusterMemberships, clusters, organizations } from '../organizations/schema';
import { commitments, participants, projects } from '../projects/schema';
import {
  listReadableClusters,
  readHealth,
  readIndicatorRows,
  readNetwork,
  snapshotLargeClusters,
} from '.';

const now = new Date('2026-06-30T00:00:00Z');
const DAY = 86_400_000;
const HOUR = 3_600_000;

let database: TestDatabase;
let cluster: string;
const ids = new Map<string, string>();

function ago(days: number, hours = 0): Date {
  return new Date(now.getTime() - days * DAY + hours * HOUR);
}

function id(name: string): string {
  const known = ids.get(name) ?? randomUUID();
  ids.set(name, known);
  return known;
}

function administrator(administers: 'instance' | string[]): Actor {
  return { type: 'person', personId: randomUUID(), mailVerified: true, acting: null, administers };
}

function look(actor: Actor): Look {
  return { db: database.db, actor, now };
}

async function organization(
  name: string,
  kind: OrganizationKind,
  state: 'verified' | 'unclaimed' = 'verified',
) {
  await database.db.insert(organizations).values({
    id: id(name),
    kind,
    state,
    nameEn: name,
    identifierKind: 'none',
    country: 'CN',
    province: '440000',
    source: 'registered',
    verifiedAt: ago(500),
  });
}

async function introduction(
  from: string,
  to: string,
  over: Partial<typeof introductions.$inferInsert>,
) {
  await database.db.insert(introductions).values({
    fromOrganizationId: id(from),
    toOrganizationId: id(to),
    state: 'proposed',
    note: 'We would like to talk.',
    proposedAt: ago(20),
    expiresAt: ago(-10),
    ...over,
  });
}

async function listing(name: string, owner: string, kind: 'need' | 'expertise', published: Date) {
  const details = kind === 'need' ? { kind, needType: 'technology' as const } : { kind };
  await database.db.insert(listings).values({
    id: id(name),
    reference: name,
    organizationId: id(owner),
    kind,
    state: 'published',
    titleEn: name,
    details,
    source: 'written',
    publishedAt: published,
  });
}

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  cluster = randomUUID();
  await db.insert(clusters).values({
    id: cluster,
    slug: 'textile',
    nameZh: '纺织',
    nameEn: 'Textile',
    summaryZh: '纺织',
    summaryEn: 'Textile',
    path: 'high_tech',
  });
  const parties: [string, OrganizationKind][] = [
    ...Array.from({ length: 16 }, (_, i): [string, OrganizationKind] => [`firm ${i}`, 'firm']),
    ...Array.from({ length: 6 }, (_, i): [string, OrganizationKind] => [`uni ${i}`, 'university']),
    ['bank', 'funder'],
    ['office', 'government'],
  ];
  for (const [name, kind] of parties) await organization(name, kind);
  await organization('imported', 'firm', 'unclaimed');
  await organization('outsider', 'firm');
  await db.insert(clusterMemberships).values(
    [...parties.map(([name]) => name), 'imported'].map((name) => ({
      clusterId: cluster,
      organizationId: id(name),
      joinedAt: ago(400),
    })),
  );

  for (let i = 0; i < 12; i += 1) await listing(`need ${i}`, `firm ${i}`, 'need', ago(40 + i));
  await listing('offer', 'uni 0', 'expertise', ago(30));
  await db.insert(listingCapabilities).values([
    { listingId: id('need 11'), code: 'smart-textile' },
    { listingId: id('offer'), code: 'smart-textile' },
  ]);

  // Needs 0–4 are answered within a week: 0–3 by a proposal, 4 by the answer to its owner's own.
  for (let i = 0; i < 4; i += 1) {
    await introduction(`uni ${i}`, `firm ${i}`, {
      listingId: id(`need ${i}`),
      proposedAt: ago(40 + i, 24),
      state: 'accepted',
      answeredAt: ago(38 + i),
    });
  }
  await introduction('firm 4', 'uni 4', {
    listingId: id('offer'),
    ownListingId: id('need 4'),
    proposedAt: ago(44, 1),
    state: 'accepted',
    answeredAt: ago(44, 48),
  });
  await introduction('uni 5', 'firm 5', {
    listingId: id('need 5'),
    proposedAt: ago(30),
    state: 'declined',
    answeredAt: ago(29),
    declineReason: 'terms',
  });
  await introduction('outsider', 'firm 6', { state: 'accepted', answeredAt: ago(3) });

  const project = {
    clusterId: cluster,
    title: 'Warm yarn',
    summary: 'Warm yarn',
    stage: 'pilot' as const,
    state: 'active' as const,
    createdAt: ago(500),
    updatedAt: ago(500),
  };
  await db.insert(projects).values({ ...project, id: id('yarn') });
  const roles = {
    'firm 0': 'lead',
    'uni 0': 'partner',
    bank: 'funder',
    office: 'observer',
  } as const;
  for (const [name, role] of Object.entries(roles)) {
    await db.insert(participants).values({
      projectId: id('yarn'),
      organizationId: id(name),
      role,
      state: 'active',
      joinedAt: ago(450),
    });
  }
  await db
    .insert(commitments)
    .values([
      commitment('bank', 'market', 300_000, 'pledged'),
      commitment('office', 'policy', 100_000, 'paid'),
      commitment('bank', 'market', 999_999, 'withdrawn'),
    ]);
});

function commitment(
  funder: string,
  source: 'market' | 'policy',
  amount: number,
  state: 'pledged' | 'paid' | 'withdrawn',
) {
  return {
    projectId: id('yarn'),
    organizationId: id(funder),
    source,
    state,
    amount,
    currency: 'CNY',
    committedAt: ago(60),
  };
}

afterAll(() => database.drop());

describe('who may read', () => {
  it.each<[string, Actor, string]>([
    ['a visitor', { type: 'visitor' }, 'not_signed_in'],
    ['a member', administrator([]), 'forbidden'],
    ['an administrator of another cluster', administrator([randomUUID()]), 'forbidden'],
  ])('%s may not', async (_, actor, code) => {
    const page = { offset: 0, limit: 10 };
    const reads = [
      readHealth(look(actor), cluster),
      readNetwork(look(actor), cluster),
      readIndicatorRows(look(actor), cluster, 'reach', page),
    ];
    for (const read of reads) await expect(read).rejects.toMatchObject({ code });
  });
  it('an administrator of the cluster may, but not read the instance', async () => {
    const actor = administrator([cluster]);
    await expect(readHealth(look(actor), cluster)).resolves.toBeDefined();
    await expect(readHealth(look(actor), null)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await listReadableClusters(look(actor))).toMatchObject({
      clusters: [{ id: cluster, nameEn: 'Textile', organizations: 25 }],
      instance: false,
    });
  });
  it('the instance’s administrators read all', async () => {
    const health = await readHealth(look(administrator('instance')), null);
    expect(health.organizations).toBe(25);
  });
});

describe('what is read', () => {
  async function reading(indicator: string) {
    const health = await readHealth(look(administrator([cluster])), cluster);
    return health.indicators.find(({ result }) => result.id === indicator);
  }

  it('counts verified organizations of the cluster by kind', async () => {
    expect(await reading('partiesByKind')).toMatchObject({
      result: { state: 'breakdown', total: 24 },
      previous: 24,
    });
  });
  it('ties by layer: accepted introductions, matches, projects, money', async () => {
    const found = await reading('tiesByKind');
    if (found?.result.state !== 'breakdown') throw new Error('expected a breakdown');
    const parts = Object.fromEntries(found.result.parts.map((part) => [part.key, part.value]));
    // The project ties lead, partner and funder, not its observer; money ties both funders with two.
    expect(parts).toEqual({ project: 3, introduction: 4, match: 1, funding: 4, board: 0 });
  });
  it('isolated: those without introduction or project', async () => {
    const found = await reading('isolatedParties');
    expect(found?.result).toMatchObject({ state: 'value', numerator: 24 - 11, denominator: 24 });
  });
  it('needs answered within 7 days, by a proposal or by an answer to the owner’s own', async () => {
    expect((await reading('needsAnswered'))?.result).toMatchObject({
      state: 'value',
      numerator: 5,
      denominator: 12,
    });
  });
  it('funding by source, withdrawn pledges aside', async () => {
    expect((await reading('fundingBySource'))?.result).toMatchObject({
      total: 400_000,
      currency: 'CNY',
      parts: [
        { key: 'market', value: 300_000 },
        { key: 'policy', value: 100_000 },
        { key: 'own', value: 0 },
      ],
    });
  });
  it('open triads: firm–university ties without the bank beside them', async () => {
    expect((await reading('openTriads'))?.result).toMatchObject({ numerator: 4, denominator: 5 });
  });
  it('says what is lacking where there is too little', async () => {
    expect((await reading('timeToFirstReply'))?.result).toMatchObject({
      state: 'not_enough',
      have: 12,
      need: 20,
    });
  });
  it('proposes who fits an isolated firm', async () => {
    const health = await readHealth(look(administrator([cluster])), cluster);
    const alone = health.mends.find(({ broken }) => broken.organizations[0] === id('firm 11'));
    expect(alone?.introductions[0]).toMatchObject({
      between: [id('firm 11'), id('uni 0')],
      reasons: expect.arrayContaining([{ code: 'fit', score: 1 }]),
    });
    expect(health.names[id('uni 0')]).toEqual({ zh: null, en: 'uni 0' });
  });
});

describe('the rows behind a figure', () => {
  it('are named, those in the numerator first, and paged', async () => {
    const actor = look(administrator([cluster]));
    const first = await readIndicatorRows(actor, cluster, 'needsAnswered', { offset: 0, limit: 5 });
    expect(first).toMatchObject({ subject: 'listing', total: 12 });
    expect(first.rows.map((row) => row.counted)).toEqual(Array(5).fill(true));
    expect(first.rows[0]?.things[0]).toMatchObject({ type: 'listing', zh: null });
    const rest = await readIndicatorRows(actor, cluster, 'needsAnswered', { offset: 5, limit: 50 });
    expect(rest.rows).toHaveLength(7);
  });
  it('show a commitment as its funder and its project', async () => {
    const actor = look(administrator([cluster]));
    const page = { offset: 0, limit: 10 };
    const { rows } = await readIndicatorRows(actor, cluster, 'fundingBySource', page);
    const named = rows.map((row) => row.things.map((thing) => thing.en));
    expect(named).toContainEqual(['bank', 'Warm yarn']);
    expect(named).toContainEqual(['office', 'Warm yarn']);
  });
});

it('the network to be drawn holds all organizations of the cluster and nobody else', async () => {
  const { nodes, edges, omitted } = await readNetwork(look(administrator([cluster])), cluster);
  expect(nodes).toHaveLength(24);
  expect(omitted).toBe(0);
  const bank = nodes.findIndex((node) => node.id === id('bank'));
  const tied = edges.filter((edge) => edge.source === bank || edge.target === bank);
  expect(tied.map((edge) => edge.layers)).toEqual([
    ['project', 'funding'],
    ['project', 'funding'],
  ]);
});

describe('a large cluster', () => {
  const actor = administrator([]);
  const instance = { ...actor, administers: 'instance' as const };

  it('is measured by the clock, and read from there until it is measured again', async () => {
    const live = await readHealth(look(instance), cluster);
    expect(live.snapshot).toBe(false);
    const { db } = database;
    expect(await snapshotLargeClusters({ db, now }, 24)).toBe(2);
    const later = { ...look(instance), now: new Date(now.getTime() + 10 * 60_000) };
    const stored = await readHealth(later, cluster);
    expect(stored).toEqual({ ...live, snapshot: true });
    expect((await readNetwork(later, cluster)).nodes).toHaveLength(24);
    expect(await snapshotLargeClusters({ ...later, db }, 24)).toBe(0);
    const evenLater = new Date(now.getTime() + DAY);
    expect(await snapshotLargeClusters({ db, now: evenLater }, 24)).toBe(2);
    expect((await readHealth(later, cluster)).to).toBe(evenLater.getTime());
  });
  it('is measured at each look again once it is small', async () => {
    expect(await snapshotLargeClusters({ db: database.db, now }, 1000)).toBe(0);
    expect((await readHealth(look(instance), cluster)).snapshot).toBe(false);
  });
  it('shows its stored figures to those who may read them, and nobody else', async () => {
    await snapshotLargeClusters({ db: database.db, now }, 24);
    await expect(readHealth(look(administrator([])), cluster)).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
