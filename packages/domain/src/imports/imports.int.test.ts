import { createTestDatabase, type TestDatabase } from '@vicinity/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Actor, perform, system, visitor } from '../kernel';
import { importRecords, rehearseImport } from '.';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const content = [
  '{"type":"organization","key":"u","kind":"university","name_en":"Example University","region":"DE"}',
  '{"type":"organization","key":"f","kind":"firm","name_zh":"甲公司","region":"440000","identifier_kind":"uscc","identifier":"91350100M000100Y43"}',
  '{"type":"organization","key":"g","kind":"firm","name_zh":"乙公司","region":"440000","identifier_kind":"uscc","identifier":"91350100M000100Y43"}',
  '{"type":"organization","key":"h","kind":"firm","name_zh":"丙公司","region":"440000","identifier_kind":"uscc","identifier":"91350100M000100Y4Z"}',
  '{"type":"listing","key":"u/1","organization":"u","kind":"expertise","title_en":"Conductive yarn"}',
  '{"type":"listing","key":"x/1","organization":"nobody","kind":"need","title_en":"Lost"}',
  'not json',
  '{"strange":true}',
].join('\n');
const input = { content, format: 'jsonl', needsOf: null } as const;
const now = new Date('2026-03-01T08:00:00Z');

function run(deed: typeof importRecords, actor: Actor = system) {
  return perform(database.db, actor, now, (act) => deed(act, input));
}

async function counts() {
  const [row] = await database.sql`select
    (select count(*) from organizations where state = 'unclaimed') as organizations,
    (select count(*) from listings where state = 'published') as listings`;
  return row;
}

test('a rehearsal reports what the import does, and writes nothing', async () => {
  const rehearsed = await run(rehearseImport);
  expect(await counts()).toEqual({ organizations: 0, listings: 0 });
  const report = await run(importRecords);
  expect(report).toEqual(rehearsed);
  expect(report.organizations).toEqual({ created: 2, updated: 0 });
  expect(report.listings).toEqual({ created: 1, updated: 0 });
  expect(report.rejected.map(({ line, code, field }) => [line, code, field])).toEqual([
    [3, 'identifier_taken', 'identifier'],
    [4, 'invalid_field', 'identifier'],
    [6, 'unknown_organization', 'organization'],
    [7, 'broken_line', ''],
    [8, 'unknown_form', ''],
  ]);
});

test('a second import updates the same rows, but nothing that has been claimed since', async () => {
  const again = await run(importRecords);
  expect(again.organizations).toEqual({ created: 0, updated: 2 });
  expect(again.listings).toEqual({ created: 0, updated: 1 });
  await database.sql`update organizations set state = 'verified' where import_key = 'u'`;
  const third = await run(importRecords);
  expect(third.rejected.filter(({ code }) => code === 'claimed').map(({ key }) => key)).toEqual([
    'u',
    'u/1',
  ]);
});

test('is not for visitors', async () => {
  await expect(run(importRecords, visitor)).rejects.toMatchObject({ code: 'not_signed_in' });
});
