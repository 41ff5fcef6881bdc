import { createTestDatabase, type TestDatabase } from '@vicinity/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeParty } from '../../../../tests/support/parties';
import { perform, system } from '../kernel';
import { members, organizations } from '../organizations/schema';
import { forgetPerson } from './forget-person';
import { organizationsToHandOver } from './organizations-to-hand-over';
import { persons } from './schema';

let database: TestDatabase;
const now = new Date('2026-06-01T00:00:00Z');

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function withColleague(role: 'owner' | 'member') {
  const owner = await makeParty(database.db);
  const { organizationId } = owner.acting;
  const [colleague] = await database.db
    .insert(persons)
    .values({ name: 'Bo', email: `${organizationId}@example.org`, emailVerified: true })
    .returning({ id: persons.id });
  await database.db.insert(members).values({ organizationId, personId: colleague?.id ?? '', role });
  return { owner, organizationId };
}

const forget = (personId: string) =>
  perform(database.db, system, now, (act) => forgetPerson(act, personId));

const organizationOf = async (organizationId: string) => {
  const rows = await database.db
    .select()
    .from(organizations)
    .where(eq(organizations.id, organizationId));
  return rows[0];
};

describe('before an account goes', () => {
  it('its owner hands over what has other members and no other owner', async () => {
    const { owner, organizationId } = await withColleague('member');
    const look = { db: database.db, actor: owner, now };
    expect(await organizationsToHandOver(look)).toMatchObject([{ id: organizationId }]);
    await expect(forget(owner.personId)).rejects.toMatchObject({ code: 'last_owner' });
    await database.db
      .update(members)
      .set({ role: 'owner' })
      .where(eq(members.organizationId, organizationId));
    expect(await organizationsToHandOver(look)).toEqual([]);
    await forget(owner.personId);
  });

  it('nothing is in the way of another owner', async () => {
    const { owner, organizationId } = await withColleague('owner');
    await forget(owner.personId);
    expect(await organizationOf(organizationId)).toMatchObject({ state: 'verified' });
  });

  it('what has nobody else can be claimed, without the contact data', async () => {
    const { personId, acting } = await makeParty(database.db);
    await forget(personId);
    expect(await organizationOf(acting.organizationId)).toMatchObject({
      state: 'unclaimed',
      contactEmail: null,
      contactPhone: null,
    });
  });

  it('what was never verified is rejected, and a suspension is not escaped', async () => {
    for (const [state, after] of [
      ['pending', 'rejected'],
      ['suspended', 'suspended'],
    ] as const) {
      const { personId, acting } = await makeParty(database.db, { state });
      await forget(personId);
      expect(await organizationOf(acting.organizationId)).toMatchObject({ state: after });
    }
  });
});
