import { listCapabilities } from '@vicinity/classifications';
import { createTestDatabase, type TestDatabase } from '@vicinity/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Actor, perform, system, visitor } from '../kernel';
import { type ImportInput, importRecords, rehearseImport } from '.';

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

function run(deed: typeof importRecords, actor: Actor = system, over: Partial<ImportInput> = {}) {
  return deed((work) => perform(database.db, actor, now, work), { ...input, ...over });
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
  expect(report.organizations).toEqual({ created: 2, updated: 0, unchanged: 0 });
  expect(report.listings).toEqual({ created: 1, updated: 0, unchanged: 0 });
  expect(report.rejected.map(({ line, code, field }) => [line, code, field])).toEqual([
    [3, 'identifier_taken', 'identifier'],
    [4, 'invalid_field', 'identifier'],
    [6, 'unknown_organization', 'organization'],
    [7, 'broken_line', ''],
    [8, 'unknown_form', 'type'],
  ]);
});

test('the same file again changes nothing; a changed row changes that row', async () => {
  const versions = await database.sql`select version, updated_at from listings`;
  const again = await run(importRecords);
  expect(again.organizations).toEqual({ created: 0, updated: 0, unchanged: 2 });
  expect(again.listings).toEqual({ created: 0, updated: 0, unchanged: 1 });
  expect(await database.sql`select version, updated_at from listings`).toEqual(versions);
  const capability = listCapabilities()[0]?.code ?? '';
  const changed = content.replace(
    '"title_en":"Conductive yarn"',
    `"title_en":"Conductive yarn","capabilities":[{"code":"${capability}","trl_min":4}]`,
  );
  const third = await run(importRecords, system, { content: changed });
  expect(third.listings).toEqual({ created: 0, updated: 1, unchanged: 0 });
  const claims = await database.sql`select code, trl_min from listing_capabilities`;
  expect([...claims]).toEqual([{ code: capability, trl_min: 4 }]);
  const fourth = await run(importRecords, system, { content: changed });
  expect(fourth.listings.unchanged).toBe(1);
});

test('what has been claimed since is left alone', async () => {
  await database.sql`update organizations set state = 'verified' where import_key = 'u'`;
  const report = await run(importRecords);
  expect(report.rejected.filter(({ code }) => code === 'claimed').map(({ key }) => key)).toEqual([
    'u',
    'u/1',
  ]);
});

test('a listing may stand before its organization; a repeated key is updated by the later row', async () => {
  const rows = [
    { type: 'listing', key: 'v/1', organization: 'v', kind: 'need', title_en: 'Warm yarn' },
    { type: 'organization', key: 'v', kind: 'firm', name_en: 'First', region: 'DE' },
    { type: 'organization', key: 'v', kind: 'firm', name_en: 'Second', region: 'DE' },
  ];
  const report = await run(importRecords, system, { content: rows.map(toLine).join('\n') });
  expect(report).toEqual({
    organizations: { created: 1, updated: 1, unchanged: 0 },
    listings: { created: 1, updated: 0, unchanged: 0 },
    rejected: [],
  });
  const [row] = await database.sql`select name_en from organizations where import_key = 'v'`;
  expect(row).toEqual({ name_en: 'Second' });
});

test('says what stands in a wrong field, under the name that the file gives it', async () => {
  const row = { type: 'organization', key: 'w', kind: 'firm', name_en: 'W', region: 'DE' };
  const rows = [
    { ...row, founded_year: 12 },
    { ...row, kind: 'shop' },
  ];
  const report = await run(importRecords, system, { content: rows.map(toLine).join('\n') });
  expect(report.rejected).toEqual([
    { line: 1, key: 'w', code: 'invalid_field', field: 'founded_year', value: '12' },
    { line: 2, key: 'w', code: 'invalid_field', field: 'kind', value: 'shop' },
  ]);
});

test('thousands of rows arrive in batches, each with a reference of its own', async () => {
  const organization = { type: 'organization', kind: 'firm', region: 'FR' };
  const listing = { type: 'listing', kind: 'expertise', organization: 'many/0' };
  const many = Array.from({ length: 1200 }, (_, at) => [
    toLine({ ...organization, key: `many/${at}`, name_en: `Firm ${at}` }),
    toLine({ ...listing, key: `many/${at}/a`, title_en: `Skill ${at}` }),
  ]).flat();
  const heard: number[] = [];
  const report = await importRecords(
    (deed) => perform(database.db, system, now, deed),
    { ...input, content: many.join('\n') },
    (done, all) => heard.push(done / all),
  );
  expect(report.organizations.created + report.listings.created).toBe(2400);
  expect(heard).toHaveLength(6);
  expect(heard.at(-1)).toBe(1);
  const [row] = await database.sql`
    select count(distinct reference)::int as references, max(reference) as last
    from listings where reference like 'EX-FR-%'`;
  expect(row).toEqual({ references: 1200, last: 'EX-FR-2026-01200' });
});

test('is not for visitors', async () => {
  await expect(run(importRecords, visitor)).rejects.toMatchObject({ code: 'not_signed_in' });
});

function toLine(row: object): string {
  return JSON.stringify(row);
}
