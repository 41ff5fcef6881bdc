import { createTestDatabase, type TestDatabase } from '@vicinity/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadActor } from '../accounts';
import { persons } from '../accounts/schema';
import { auditEvents } from '../audit/schema';
import { type Act, type Actor, perform, visitor } from '../kernel';
import type { Mail } from '../notifications';
import { notifications } from '../notifications/schema';
import {
  acceptInvitation,
  browseOrganizations,
  changeRole,
  claimOrganization,
  createCluster,
  decideClaim,
  decideVerification,
  editOrganization,
  findSimilar,
  handOver,
  inviteMember,
  leaveOrganization,
  listClaims,
  listMembers,
  organizationProfile,
  readVerificationQueue,
  registerOrganization,
  removeMember,
  showInvitation,
  showOrganization,
} from '.';
import { administrators, organizations } from './schema';

let database: TestDatabase;
let mails: Mail[] = [];
const now = new Date('2026-03-01T08:00:00Z');
const post = {
  origin: 'https://cluster.example',
  mailer: async (mail: Mail) => {
    mails.push(mail);
  },
};

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

let people = 0;
async function person(email = `p${++people}@example.org`): Promise<string> {
  const [row] = await database.db
    .insert(persons)
    .values({ name: email.split('@')[0] ?? '', email, emailVerified: true })
    .returning({ id: persons.id });
  if (!row) throw new Error('no person');
  return row.id;
}

async function administrator(clusterId: string | null = null): Promise<string> {
  const id = await person();
  await database.db.insert(administrators).values({ personId: id, clusterId });
  return id;
}

function as(personId: string, organizationId: string | null = null): Promise<Actor> {
  return loadActor(database.db, personId, organizationId);
}

function does<T>(actor: Actor, deed: (act: Act) => Promise<T>, at = now): Promise<T> {
  return perform(database.db, actor, at, deed);
}

const look = (actor: Actor, at = now) => ({ db: database.db, actor, now: at });

function profileOf(change: object = {}) {
  return organizationProfile.parse({
    kind: 'firm',
    nameZh: `机构${people}`,
    identifierKind: 'none',
    identifierAbsence: '尚在登记',
    region: '440000',
    contactEmail: 'hidden@example.org',
    ...change,
  });
}

async function registered(owner: string, change: object = {}): Promise<string> {
  const actor = await as(owner);
  return does(actor, (act) =>
    registerOrganization(act, { profile: profileOf(change), clusterIds: [] }),
  );
}

async function verified(owner: string, change: object = {}): Promise<string> {
  const organizationId = await registered(owner, change);
  const actor = await as(await administrator());
  await does(actor, (act) =>
    decideVerification(act, { organizationId, verb: 'approve', reason: null }),
  );
  return organizationId;
}

describe('registering', () => {
  test('makes the person owner, acting for it, and tells the administrators', async () => {
    const admin = await administrator();
    const owner = await person();
    const id = await registered(owner, { nameZh: '恒信纺织有限公司' });
    const actor = await as(owner);
    expect(actor).toMatchObject({
      acting: { organizationId: id, role: 'owner', state: 'pending' },
    });
    const told = await database.db
      .select()
      .from(notifications)
      .where(eq(notifications.personId, admin));
    expect(told.at(-1)).toMatchObject({ kind: 'organization_pending', path: '/administration' });
    const deeds = await database.db.select().from(auditEvents).where(eq(auditEvents.subjectId, id));
    expect(deeds.map((deed) => deed.verb)).toEqual(['organizations.register']);
  });

  test('refuses an identifier that another has, also where both register at once', async () => {
    const identified = { identifierKind: 'uscc', identifier: '91350100M000100Y43' };
    const pair = await Promise.allSettled([
      registered(await person(), identified),
      registered(await person(), identified),
    ]);
    const refused = pair.filter((attempt) => attempt.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toMatchObject({ code: 'identifier_taken' });
  });

  test('refuses visitors, unproved addresses and a sixth waiting one', async () => {
    const input = { profile: profileOf(), clusterIds: [] };
    await expect(does(visitor, (act) => registerOrganization(act, input))).rejects.toMatchObject({
      code: 'not_signed_in',
    });
    const owner = await person();
    const actor = await as(owner);
    if (actor.type !== 'person') throw new Error('no person');
    const unproved = { ...actor, mailVerified: false };
    await expect(does(unproved, (act) => registerOrganization(act, input))).rejects.toMatchObject({
      code: 'mail_not_verified',
    });
    for (let n = 0; n < 5; n += 1) await registered(owner);
    await expect(registered(owner)).rejects.toMatchObject({ code: 'too_many' });
  });
});

describe('verification', () => {
  test('asks back with a reason, hears again, approves, and tells the owner each time', async () => {
    const owner = await person();
    const organizationId = await registered(owner);
    const admin = await as(await administrator());
    const decide = (verb: 'ask_back' | 'approve', reason: string | null) =>
      does(admin, (act) => decideVerification(act, { organizationId, verb, reason }));
    await expect(decide('ask_back', null)).rejects.toMatchObject({ code: 'invalid_field' });
    expect(await decide('ask_back', '请补充网址')).toBe('asked_back');
    const shown = await showOrganization(look(await as(owner)), organizationId);
    expect(shown.private?.lastDecision).toMatchObject({ verb: 'ask_back', reason: '请补充网址' });
    const edited = await does(await as(owner), (act) =>
      editOrganization(act, {
        organizationId,
        profile: profileOf({ website: 'https://a.example' }),
      }),
    );
    expect(edited).toBe('pending');
    expect(await decide('approve', null)).toBe('verified');
    await expect(decide('approve', null)).rejects.toMatchObject({ code: 'invalid_transition' });
    const told = await database.db
      .select({ kind: notifications.kind })
      .from(notifications)
      .where(eq(notifications.personId, owner));
    expect(told.map(({ kind }) => kind)).toEqual([
      'organization_asked_back',
      'organization_verified',
    ]);
  });

  test('is for administrators, those of a cluster only within it', async () => {
    const root = await as(await administrator());
    const newCluster = (slug: string) =>
      does(root, (act) =>
        createCluster(act, {
          slug,
          nameZh: slug,
          nameEn: slug,
          summaryZh: '',
          summaryEn: '',
          path: 'high_tech',
          admission: 'open',
          reviewsListings: false,
        }),
      );
    const [textiles, design] = [await newCluster('textiles'), await newCluster('design')];
    const owner = await person();
    const organizationId = await does(await as(owner), (act) =>
      registerOrganization(act, { profile: profileOf(), clusterIds: [textiles] }),
    );
    const approveAs = async (id: string) =>
      does(await as(id), (act) =>
        decideVerification(act, { organizationId, verb: 'approve', reason: null }),
      );
    await expect(approveAs(owner)).rejects.toMatchObject({ code: 'forbidden' });
    const ofDesign = await administrator(design);
    await expect(approveAs(ofDesign)).rejects.toMatchObject({ code: 'forbidden' });
    const unseen = await readVerificationQueue(look(await as(ofDesign)), {
      state: 'pending',
      page: 0,
    });
    expect(unseen.entries).toEqual([]);
    const ofTextiles = await administrator(textiles);
    const seen = await readVerificationQueue(look(await as(ofTextiles)), {
      state: 'pending',
      page: 0,
    });
    expect(seen.entries.map(({ id }) => id)).toEqual([organizationId]);
    expect(await approveAs(ofTextiles)).toBe('verified');
    await expect(
      readVerificationQueue(look(await as(owner)), { state: 'pending', page: 0 }),
    ).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('shows likely duplicates and whose mail it is', async () => {
    const first = await verified(await person('li@brilliant.example'), {
      nameEn: 'Brilliant Fibres Ltd',
      website: 'https://brilliant.example',
    });
    const owner = await person('wu@brilliant.example');
    const similar = await findSimilar(look(await as(owner)), {
      nameZh: null,
      nameEn: 'brilliant fibres',
      identifierKind: 'none',
      identifier: null,
      website: null,
    });
    expect(similar.map(({ id }) => id)).toEqual([first]);
    const second = await registered(owner, {
      nameEn: 'Brilliant Fibres',
      website: 'https://www.brilliant.example/en',
    });
    const admin = look(await as(await administrator()));
    const entries = [];
    for (let page = 0, more = true; more; page += 1) {
      const found = await readVerificationQueue(admin, { state: 'pending', page });
      entries.push(...found.entries);
      more = found.hasMore;
    }
    const entry = entries.find(({ id }) => id === second);
    expect(entry?.duplicates).toMatchObject([{ id: first, grounds: ['name', 'website'] }]);
    expect(entry?.owners).toMatchObject([{ mailDomain: 'same' }]);
  });

  test('looks again where a verified organization changes its name, not its summary', async () => {
    const owner = await person();
    const organizationId = await verified(owner, { nameZh: '原名' });
    const actor = await as(owner);
    const edit = (change: object) =>
      does(actor, (act) => editOrganization(act, { organizationId, profile: profileOf(change) }));
    expect(await edit({ nameZh: '原名', summaryZh: '新简介' })).toBe('verified');
    expect(await edit({ nameZh: '新名' })).toBe('pending');
  });
});

describe('what others see', () => {
  test('nothing of one that waits; no contact data of one that is open', async () => {
    const owner = await person();
    const stranger = look(await as(await person()));
    const waiting = await registered(owner);
    await expect(showOrganization(stranger, waiting)).rejects.toMatchObject({ code: 'not_found' });
    const open = await verified(await person());
    const shown = await showOrganization(stranger, open);
    expect(shown.private).toBeNull();
    expect(JSON.stringify(shown)).not.toContain('hidden@example.org');
    await expect(listMembers(stranger, open)).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('pages through all open ones once, filtered, whatever the page size', async () => {
    const region = '650000';
    const ids = [];
    for (let n = 0; n < 5; n += 1) ids.push(await verified(await person(), { region }));
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await browseOrganizations(look(visitor), { region, cursor, limit: 2 });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen.sort()).toEqual(ids.sort());
    const named = await browseOrganizations(look(visitor), { text: '100%_', limit: 5 });
    expect(named.items).toEqual([]);
  });
});

describe('members', () => {
  test('join by an invitation to their own address, once', async () => {
    const owner = await person();
    const organizationId = await registered(owner);
    mails = [];
    await does(await as(owner), (act) =>
      inviteMember(act, { organizationId, email: 'New@Example.org', role: 'member' }, post),
    );
    const token = mails[0]?.url.split('/').at(-1) ?? '';
    expect(mails[0]).toMatchObject({ to: 'new@example.org', name: 'invitation' });
    const stored = JSON.stringify(await database.sql`select * from invitations`);
    expect(stored).not.toContain(token);
    const other = await as(await person());
    await expect(does(other, (act) => acceptInvitation(act, token))).rejects.toMatchObject({
      code: 'invitation_invalid',
    });
    const invited = await person('new@example.org');
    const later = new Date(now.getTime() + 15 * 24 * 60 * 60 * 1000);
    await expect(showInvitation(look(visitor, later), token)).rejects.toMatchObject({
      code: 'invitation_invalid',
    });
    const accept = async () => does(await as(invited), (act) => acceptInvitation(act, token));
    expect(await accept()).toBe(organizationId);
    await expect(accept()).rejects.toMatchObject({ code: 'invitation_invalid' });
    expect(await as(invited)).toMatchObject({ acting: { organizationId, role: 'member' } });
  });

  test('do what their role allows, and an owner always remains', async () => {
    const [owner, manager, member] = [await person(), await person(), await person()];
    const organizationId = await registered(owner);
    const join = (personId: string, role: string) =>
      database.sql`insert into members (organization_id, person_id, role)
        values (${organizationId}, ${personId}, ${role})`;
    await join(manager, 'manager');
    await join(member, 'member');
    const asManager = await as(manager, organizationId);
    const asOwner = await as(owner, organizationId);
    const asMember = await as(member, organizationId);
    const invite = (actor: Actor, role: 'owner' | 'member') =>
      does(actor, (act) => inviteMember(act, { organizationId, email: 'x@y.example', role }, post));
    await expect(invite(asMember, 'member')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(invite(asManager, 'owner')).rejects.toMatchObject({ code: 'forbidden' });
    const remove = (actor: Actor, personId: string) =>
      does(actor, (act) => removeMember(act, { organizationId, personId }));
    await expect(remove(asMember, manager)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(remove(asManager, owner)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(
      does(asManager, (act) =>
        changeRole(act, { organizationId, personId: member, role: 'owner' }),
      ),
    ).rejects.toMatchObject({ code: 'forbidden' });
    await expect(
      does(asOwner, (act) => leaveOrganization(act, organizationId)),
    ).rejects.toMatchObject({ code: 'last_owner' });
    await does(asOwner, (act) => handOver(act, { organizationId, personId: manager }));
    const formerOwner = await as(owner, organizationId);
    expect(formerOwner).toMatchObject({ acting: { role: 'manager' } });
    await does(formerOwner, (act) => leaveOrganization(act, organizationId));
    const left = await listMembers(look(await as(manager, organizationId)), organizationId);
    expect(left.map(({ personId, role }) => ({ personId, role }))).toEqual(
      expect.arrayContaining([
        { personId: manager, role: 'owner' },
        { personId: member, role: 'member' },
      ]),
    );
  });

  test('two owners who step down at the same moment do not both succeed', async () => {
    const [one, two] = [await person(), await person()];
    const organizationId = await registered(one);
    await database.sql`insert into members (organization_id, person_id, role)
      values (${organizationId}, ${two}, 'owner')`;
    const attempts = await Promise.allSettled(
      [one, two].map(async (id) => {
        const actor = await as(id, organizationId);
        return does(actor, (act) => leaveOrganization(act, organizationId));
      }),
    );
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

test('an approved claim makes the person owner of a verified organization and closes other claims', async () => {
  const [row] = await database.db
    .insert(organizations)
    .values({
      kind: 'university',
      state: 'unclaimed',
      nameZh: '某大学',
      identifierKind: 'none',
      identifierAbsence: 'imported',
      country: 'CN',
      source: 'imported',
    })
    .returning({ id: organizations.id });
  const organizationId = row?.id ?? '';
  const professorMail = 'professor@university.example';
  const [professor, pretender] = [await person(professorMail), await person()];
  const evidence = '我是该校科研处工作人员，可查官网通讯录';
  for (const id of [professor, pretender]) {
    const actor = await as(id);
    await does(actor, (act) => claimOrganization(act, { organizationId, evidence }));
    await expect(
      does(actor, (act) => claimOrganization(act, { organizationId, evidence })),
    ).rejects.toMatchObject({ code: 'already_exists' });
  }
  await expect(listClaims(look(await as(professor)))).rejects.toMatchObject({ code: 'forbidden' });
  const admin = await as(await administrator());
  const open = await listClaims(look(admin));
  const claim = open.find(
    (it) => it.organizationId === organizationId && it.email === professorMail,
  );
  await expect(
    does(await as(pretender), (act) =>
      decideClaim(act, { claimId: claim?.id ?? '', verdict: 'approve', reason: null }),
    ),
  ).rejects.toMatchObject({ code: 'forbidden' });
  await does(admin, (act) =>
    decideClaim(act, { claimId: claim?.id ?? '', verdict: 'approve', reason: null }),
  );
  expect(await as(professor)).toMatchObject({ acting: { role: 'owner', state: 'verified' } });
  expect(await as(pretender)).toMatchObject({ acting: null });
  const left = await listClaims(look(admin));
  expect(left.filter(({ organizationId: of }) => of === organizationId)).toEqual([]);
});
