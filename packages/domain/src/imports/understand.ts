import type { z } from 'zod';
import { columnsOf, organizationProfile } from '../organizations';
import type { Row } from './read-rows';
import {
  type ListingRecord,
  listingRecord,
  type OrganizationRecord,
  organizationRecord,
} from './records';
import { type Problem, problemAt, type Rejection } from './rejections';
import { expandSimple, type NeedsOf } from './simple-forms';

/** A record that may be stored, with the line that it came from. */
export type Entry<T> = { readonly line: number; readonly key: string; readonly value: T };

export type OrganizationColumns = ReturnType<typeof columnsOf>;

/** What a file says: organizations apart from listings, so that their order in it is free. */
export type Understood = {
  readonly organizations: readonly Entry<OrganizationColumns>[];
  readonly listings: readonly Entry<ListingRecord>[];
  readonly rejected: readonly Rejection[];
};

/** Tells the rows that have a known form from the others. Looks at nothing but the file. */
export function understand(rows: readonly Row[], needsOf: NeedsOf | null): Understood {
  const organizations: Entry<OrganizationColumns>[] = [];
  const listings: Entry<ListingRecord>[] = [];
  const rejected: Rejection[] = [];
  const named = new Set<string>();
  for (const row of rows) {
    const { line } = row;
    const records = 'broken' in row ? broken : recordsOf(row.value, needsOf);
    if ('code' in records) {
      rejected.push({ line, key: keyOf(row), ...records });
      continue;
    }
    for (const record of records) {
      const { key } = record;
      if (record.type === 'listing') {
        const problem = lacksTitle(record);
        if (problem) rejected.push({ line, key, ...problem });
        else listings.push({ line, key, value: record });
        continue;
      }
      // A simple file names its organization on each row: once is enough.
      if (records.length > 1 && named.has(key)) continue;
      named.add(key);
      const profile = profileOf(record);
      if ('code' in profile) rejected.push({ line, key, ...profile });
      else organizations.push({ line, key, value: profile });
    }
  }
  return { organizations, listings, rejected };
}

type Records = readonly (OrganizationRecord | ListingRecord)[] | Problem;

const broken: Problem = { code: 'broken_line', field: '', value: '' };

function recordsOf(value: unknown, needsOf: NeedsOf | null): Records {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : null;
  if (type === 'organization') return parsed(organizationRecord.safeParse(value), value);
  if (type === 'listing') return parsed(listingRecord.safeParse(value), value);
  return expandSimple(value, needsOf) ?? problemAt('unknown_form', value, ['type']);
}

function parsed<T extends OrganizationRecord | ListingRecord>(
  result: z.ZodSafeParseResult<T>,
  row: unknown,
): readonly T[] | Problem {
  if (result.success) return [result.data];
  return problemAt('invalid_field', row, result.error.issues[0]?.path ?? []);
}

function keyOf(row: Row): string {
  if (!('value' in row) || typeof row.value !== 'object' || row.value === null) return '';
  const key: unknown = Reflect.get(row.value, 'key');
  return typeof key === 'string' ? key.slice(0, 300) : '';
}

function lacksTitle(record: ListingRecord): Problem | null {
  return record.title_zh || record.title_en
    ? null
    : problemAt('invalid_field', record, ['title_zh']);
}

function profileOf(record: OrganizationRecord): OrganizationColumns | Problem {
  const { type: _, key: __, ...fields } = record;
  const profile = organizationProfile.safeParse({
    ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [camel(name), value])),
    identifierAbsence: 'imported',
  });
  if (profile.success) return columnsOf(profile.data);
  const path = profile.error.issues[0]?.path ?? [];
  return problemAt(
    'invalid_field',
    record,
    path.map((name) => (typeof name === 'string' ? snake(name) : name)),
  );
}

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
