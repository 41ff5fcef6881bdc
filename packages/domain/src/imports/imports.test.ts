import { describe, expect, test } from 'vitest';
import { readRows } from './read-rows';
import { listingRecord } from './records';
import { expandSimple } from './simple-forms';

describe('reading rows', () => {
  test('a broken line is told by its number and leaves the others', () => {
    const rows = readRows('{"a":1}\n\n{broken\n{"a":2}\n', 'jsonl');
    expect(rows).toEqual([
      { line: 1, value: { a: 1 } },
      { line: 3, broken: true },
      { line: 4, value: { a: 2 } },
    ]);
  });

  test('CSV cells may hold commas, quotes and line breaks', () => {
    const [row] = readRows('\uFEFFkey,title_en\nk,"One, ""two""\nthree"\n', 'csv');
    expect(row).toMatchObject({ value: { key: 'k', title_en: 'One, "two"\nthree' } });
  });
});

test('numbers, lists and days of a CSV row are read; an impossible one is refused', () => {
  const row = { type: 'listing', key: 'k', organization: 'o', kind: 'need', title_zh: '需求' };
  const read = listingRecord.parse({
    ...row,
    budget_min: '1000.5',
    budget_max: '',
    partner_kinds: 'firm; university',
    deadline: '2026-12-31',
  });
  expect(read).toMatchObject({
    budget_min: 1000.5,
    budget_max: null,
    partner_kinds: ['firm', 'university'],
    deadline: '2026-12-31',
  });
  expect(listingRecord.safeParse({ ...row, budget_min: 'much' }).success).toBe(false);
  expect(listingRecord.safeParse({ ...row, deadline: '2026-02-30' }).success).toBe(false);
  expect(listingRecord.safeParse({ ...row, capabilities: 'no-such-code:4-6' }).success).toBe(false);
});

describe('the simple forms', () => {
  test('an organization with its expertise becomes records with keys of their content', () => {
    const row = {
      organization: '某某工业大学',
      kind: 'university_or_institute',
      country: 'CN',
      expertise: ['石墨烯纤维的制备。用于柔性电极。'],
    };
    const [organization, listing] = expandSimple(row, null) ?? [];
    expect(organization).toMatchObject({ kind: 'university', name_zh: '某某工业大学' });
    expect(listing).toMatchObject({
      title_zh: '石墨烯纤维的制备',
      description_zh: '石墨烯纤维的制备。用于柔性电极。',
      organization: organization?.key,
    });
    expect(expandSimple(row, null)?.[1]?.key).toBe(listing?.key);
  });

  test('a need is nobody’s unless the importer says whose', () => {
    const need = { id: 'T1', title: 'Lighter hulls', text: 'OBJECTIVE: lighter hulls.' };
    expect(expandSimple(need, null)).toBeNull();
    const records = expandSimple(need, { name: 'Navy office', kind: 'government', region: 'US' });
    expect(records?.[1]).toMatchObject({ kind: 'need', title_en: 'Lighter hulls' });
  });
});
