import { createTestDatabase, type TestDatabase } from '@vicinity/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeParty } from '../../../../tests/support/parties';
import { members } from '../organizations/schema';
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

const forget = (personId: string) => database.db.transaction((tx) => forgetPerson(tx, personId));

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

  it('nothing is in the way of another owner, or of one alone', async () => {
    const { owner } = await withColleague('owner');
    await forget(owner.personId);
    await forget((await makeParty(database.db)).personId);
  });
});
