import { createTestDatabase, type TestDatabase } from '@vicinity/db';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadActor } from '../accounts';
import { persons } from '../accounts/schema';
import { type Act, type OrganizationKind, perform, visitor } from '../kernel';
import { notifications } from '../notifications/schema';
import { createCluster, joinCluster, leaveCluster, showOrganization } from '../organizations';
import {
  administrators,
  clusterMemberships,
  members,
  organizations,
} from '../organizations/schema';
import {
  answerRequest,
  appointAdministrator,
  dismissAdministrator,
  editCluster,
  inviteOrganization,
  nameBroker,
  removeOrganization,
  showCluster,
} from '.';

let database: TestDatabase;
const now = new Date('2026-03-01T08:00:00Z');
let made = 0;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function person(): Promise<string> {
  made += 1;
  const [row] = await database.db
    .insert(persons)
    .values({ name: `P${made}`, email: `p${made}@example.org`, emailVerified: true })
    .returning({ id: persons.id });
  return row?.id ?? '';
}

async function organization(kind: OrganizationKind = 'firm') {
  const owner = await person();
  const [row] = await database.db
    .insert(organizations)
    .values({
      kind,
      state: 'verified',
      nameEn: `Organization ${made}`,
      identifierKind: 'none',
      country: 'CN',
      source: 'registered',
    })
    .returning({ id: organizations.id });
  const id = row?.id ?? '';
  await database.db.insert(members).values({ organizationId: id, personId: owner, role: 'owner' });
  return { id, owner };
}

async function as<T>(personId: string, deed: (act: Act) => Promise<T>): Promise<T> {
  return perform(database.db, await loadActor(database.db, personId, null), now, deed);
}

async function show(personId: string | null) {
  const actor = personId ? await loadActor(database.db, personId, null) : visitor;
  return showCluster({ db: database.db, actor, now }, clusterId);
}

async function isIn(organizationId: string): Promise<boolean> {
  const rows = await database.db
    .select()
    .from(clusterMemberships)
    .where(
      and(
        eq(clusterMemberships.clusterId, clusterId),
        eq(clusterMemberships.organizationId, organizationId),
      ),
    );
  return rows.length > 0;
}

async function noticesOf(personId: string): Promise<string[]> {
  const rows = await database.db
    .select({ kind: notifications.kind })
    .from(notifications)
    .where(eq(notifications.personId, personId));
  return rows.map(({ kind }) => kind);
}

const fields = {
  nameZh: '智能纺织',
  nameEn: 'Smart textiles',
  summaryZh: '',
  summaryEn: '',
  path: 'high_tech',
  admission: 'by_request',
  reviewsListings: false,
  commitFirst: false,
} as const;
let platform: string;
let chief: string;
let clusterId: string;

beforeEach(async () => {
  platform = await person();
  await database.db.insert(administrators).values({ personId: platform, clusterId: null });
  clusterId = await as(platform, (act) => createCluster(act, { ...fields, slug: `c-${made}` }));
  chief = await person();
  await as(platform, (act) =>
    appointAdministrator(act, { clusterId, email: `P${made}@example.org` }),
  );
});

describe('a cluster whose administrators admit', () => {
  test('is asked, tells its administrators, and admits or refuses', async () => {
    const firm = await organization();
    const other = await organization();
    const asks = (it: typeof firm) =>
      as(it.owner, (act) => joinCluster(act, { organizationId: it.id, clusterId }));
    expect(await asks(firm)).toBe('asked');
    expect(await asks(firm)).toBe('asked');
    expect(await asks(other)).toBe('asked');
    expect(await isIn(firm.id)).toBe(false);
    expect(await noticesOf(chief)).toEqual(['cluster_asked', 'cluster_asked']);
    const answer = (organizationId: string, verdict: 'admit' | 'refuse') =>
      as(chief, (act) => answerRequest(act, { clusterId, organizationId, verdict }));
    await answer(firm.id, 'admit');
    await answer(other.id, 'refuse');
    expect([await isIn(firm.id), await isIn(other.id)]).toEqual([true, false]);
    expect(await noticesOf(firm.owner)).toEqual(['cluster_admitted']);
    expect(await noticesOf(other.owner)).toEqual(['cluster_refused']);
    await expect(answer(other.id, 'admit')).rejects.toMatchObject({ code: 'not_found' });
  });

  test('invites, and who is invited enters by accepting, or declines', async () => {
    const firm = await organization();
    const other = await organization();
    for (const { id } of [firm, other])
      await as(chief, (act) => inviteOrganization(act, { clusterId, organizationId: id }));
    const seen = await showOrganization(
      { db: database.db, actor: await loadActor(database.db, firm.owner, null), now },
      firm.id,
    );
    expect(seen.private?.clusterRequests).toMatchObject([{ id: clusterId, direction: 'invited' }]);
    await as(other.owner, (act) => leaveCluster(act, { organizationId: other.id, clusterId }));
    expect((await show(chief)).running?.requests.map(({ id }) => id)).toEqual([firm.id]);
    const entered = await as(firm.owner, (act) =>
      joinCluster(act, { organizationId: firm.id, clusterId }),
    );
    expect(entered).toBe('joined');
    expect(await isIn(firm.id)).toBe(true);
    await expect(
      as(chief, (act) => inviteOrganization(act, { clusterId, organizationId: firm.id })),
    ).rejects.toMatchObject({ code: 'already_exists' });
  });

  test('who asked is admitted by an invitation', async () => {
    const firm = await organization();
    await as(firm.owner, (act) => joinCluster(act, { organizationId: firm.id, clusterId }));
    expect(
      await as(chief, (act) => inviteOrganization(act, { clusterId, organizationId: firm.id })),
    ).toBe('admitted');
    expect(await isIn(firm.id)).toBe(true);
  });

  test('removes, brokerage included, and tells', async () => {
    const broker = await organization('intermediary');
    await as(chief, (act) => inviteOrganization(act, { clusterId, organizationId: broker.id }));
    await as(broker.owner, (act) => joinCluster(act, { organizationId: broker.id, clusterId }));
    await as(chief, (act) => nameBroker(act, { clusterId, organizationId: broker.id }));
    expect((await show(null)).brokers.map(({ id }) => id)).toEqual([broker.id]);
    await as(chief, (act) => removeOrganization(act, { clusterId, organizationId: broker.id }));
    expect((await show(null)).brokers).toEqual([]);
    expect(await noticesOf(broker.owner)).toEqual(['cluster_invited', 'cluster_removed']);
  });
});

test('an open cluster is entered by asking', async () => {
  await as(chief, (act) =>
    editCluster(act, { clusterId, fields: { ...fields, admission: 'open' } }),
  );
  const firm = await organization();
  expect(
    await as(firm.owner, (act) => joinCluster(act, { organizationId: firm.id, clusterId })),
  ).toBe('joined');
});

test('only a verified intermediary among the members is named broker', async () => {
  const firm = await organization();
  const stranger = await organization('intermediary');
  await as(chief, (act) =>
    editCluster(act, { clusterId, fields: { ...fields, admission: 'open' } }),
  );
  await as(firm.owner, (act) => joinCluster(act, { organizationId: firm.id, clusterId }));
  const name = (organizationId: string) =>
    as(chief, (act) => nameBroker(act, { clusterId, organizationId }));
  await expect(name(firm.id)).rejects.toMatchObject({ code: 'invalid_field' });
  await expect(name(stranger.id)).rejects.toMatchObject({ code: 'not_found' });
});

describe('its administrators', () => {
  test('are appointed and dismissed by those of the instance, and run it in between', async () => {
    expect((await show(chief)).running?.mayAppoint).toBe(false);
    expect((await show(null)).running).toBeNull();
    await expect(
      as(chief, (act) => appointAdministrator(act, { clusterId, email: 'p1@example.org' })),
    ).rejects.toMatchObject({ code: 'forbidden' });
    await expect(
      as(platform, (act) => appointAdministrator(act, { clusterId, email: 'no@example.org' })),
    ).rejects.toMatchObject({ code: 'not_found' });
    await as(platform, (act) => dismissAdministrator(act, { clusterId, personId: chief }));
    await expect(as(chief, (act) => editCluster(act, { clusterId, fields }))).rejects.toMatchObject(
      { code: 'forbidden' },
    );
  });
});
