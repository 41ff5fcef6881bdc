import { createTestDatabase, type TestDatabase } from '@vicinity/db';
import { verifyPassword } from 'better-auth/crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword, seedDatabase } from './seed-database';

const now = new Date('2026-11-01T08:00:00Z');

describe('seeding a database', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await createTestDatabase();
  });
  afterAll(() => test.drop());

  const countOf = async (table: string) => {
    const [row] = await test.sql`select count(*) as count from ${test.sql(table)}`;
    return Number(row?.count);
  };

  it('writes all of a cluster, and leaves a database that has one alone', async () => {
    const progress: number[] = [];
    const seeded = await seedDatabase(test.db, {
      organizations: 150,
      seed: '7',
      now,
      onProgress: (done) => progress.push(done),
    });
    expect(seeded.status).toBe('seeded');
    expect(progress).toEqual([120, 150]);
    expect(await countOf('organizations')).toBe(150);
    expect(await countOf('listings')).toBeGreaterThan(400);
    const [boards] = await test.sql`
      select count(*) as count from board_snapshots where document like 'board:%'`;
    expect(Number(boards?.count)).toBe(await countOf('projects'));
    const again = await seedDatabase(test.db, { organizations: 10, seed: '8', now });
    expect(again).toEqual({ status: 'not_empty' });
    expect(await countOf('organizations')).toBe(150);
  });

  it('lets its people sign in with the documented password', async () => {
    const [row] = await test.sql`
      select c.password, c.account_id, p.id from credentials c join persons p on p.id = c.person_id
      where p.email = 'firm@demo.vicinity.example' and c.provider_id = 'credential'`;
    expect(row?.account_id).toBe(row?.id);
    expect(await verifyPassword({ hash: String(row?.password), password: demoPassword })).toBe(
      true,
    );
  });

  it('continues the numbers of references', async () => {
    const behind = await test.sql`
      select reference from listings l join listing_references r
        on l.reference like r.prefix || '-%' and substring(l.reference from '[0-9]+$')::int > r.last`;
    expect(behind).toEqual([]);
    expect(await countOf('listing_references')).toBeGreaterThan(5);
  });
});
