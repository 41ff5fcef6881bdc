import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from './connect';
import { migrate } from './migrate';
import { createTestDatabase, type TestDatabase } from './test-database';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.drop());

describe('connection', () => {
  test('counts are numbers, bigints beyond 2^53 stay exact, money stays a string', async () => {
    const [row] = await database.sql`
      select count(*) as count, 9007199254740993::bigint as large, 0.10::numeric as money
      from generate_series(1, 3)`;
    expect(row).toEqual({ count: 3, large: 9007199254740993n, money: '0.10' });
  });

  test('raw sql takes a Date and answers in UTC', async () => {
    const noon = new Date('2026-03-01T12:00:00Z');
    const [row] =
      await database.sql`select ${noon}::timestamptz as at, current_setting('TimeZone') as zone`;
    expect(row).toEqual({ at: '2026-03-01 12:00:00+00', zone: 'UTC' });
  });

  test('a transaction that throws leaves nothing', async () => {
    await database.db.execute(sql`create table kept (n int)`);
    const attempt = database.db.transaction(async (tx) => {
      await tx.execute(sql`insert into kept values (1)`);
      throw new Error('second thoughts');
    });
    await expect(attempt).rejects.toThrow('second thoughts');
    expect(await database.db.execute(sql`select count(*) as n from kept`)).toEqual([{ n: 0 }]);
  });
});

test('each test database is its own, and is gone once dropped', async () => {
  const other = await createTestDatabase();
  await other.sql`create table only_here (n int)`;
  const [seen] = await database.sql`select to_regclass('only_here') as found`;
  expect(seen).toEqual({ found: null });
  const name = new URL(other.url).pathname.slice(1);
  await other.drop();
  expect(await database.sql`select 1 from pg_database where datname = ${name}`).toHaveLength(0);
});

describe('migrate', () => {
  test('a folder without history is no error', async () => {
    expect(await migrate(database.url, '/nonexistent')).toEqual({ applied: 0 });
  });

  test('two at once: one applies, the other finds nothing to do', async () => {
    const folder = await historyOf(['create table first (n int)', 'create table second (n int)']);
    const fresh = await createTestDatabase();
    try {
      const results = await Promise.all([migrate(fresh.url, folder), migrate(fresh.url, folder)]);
      expect(results.map((it) => it.applied).sort()).toEqual([0, 2]);
      await expect(fresh.sql`select * from first, second`).resolves.toHaveLength(0);
    } finally {
      await fresh.drop();
      await rm(folder, { recursive: true });
    }
  });

  test('a migration that fails leaves the database as it was', async () => {
    const folder = await historyOf(['create table half (n int)', 'select nonsense']);
    const fresh = await createTestDatabase();
    try {
      await expect(migrate(fresh.url, folder)).rejects.toThrow();
      const { sql: raw, close } = connect(fresh.url);
      const [seen] = await raw`select to_regclass('half') as found`;
      await close();
      expect(seen).toEqual({ found: null });
    } finally {
      await fresh.drop();
      await rm(folder, { recursive: true });
    }
  });
});

/** A migrations folder in drizzle's form, dated after every real migration. */
async function historyOf(statements: string[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vicinity-migrations-'));
  await mkdir(path.join(folder, 'meta'));
  const entries = statements.map((statement, idx) => ({ idx, tag: `000${idx}`, statement }));
  for (const { tag, statement } of entries) {
    await writeFile(path.join(folder, `${tag}.sql`), statement);
  }
  const journal = {
    version: '7',
    dialect: 'postgresql',
    entries: entries.map(({ idx, tag }) => ({
      idx,
      tag,
      version: '7',
      when: Date.parse('2100-01-01') + idx,
      breakpoints: true,
    })),
  };
  await writeFile(path.join(folder, 'meta', '_journal.json'), JSON.stringify(journal));
  return folder;
}
