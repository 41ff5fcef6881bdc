import type { Reader } from '@vicinity/db';
import { inArray } from 'drizzle-orm';
import { listings } from '../listings/schema';
import { organizations } from '../organizations/schema';
import { projects } from '../projects/schema';

/** Texts in both languages; the page picks the reader's. */
export interface Name {
  readonly zh: string | null;
  readonly en: string | null;
}

/** Ids per statement: PostgreSQL takes 65,535 parameters at most. */
const BATCH = 10_000;

async function inBatches<T>(
  ids: Iterable<string>,
  read: (batch: string[]) => Promise<T[]>,
): Promise<T[]> {
  const all = [...new Set(ids)];
  const rows: T[] = [];
  for (let start = 0; start < all.length; start += BATCH) {
    rows.push(...(await read(all.slice(start, start + BATCH))));
  }
  return rows;
}

export async function organizationNames(
  db: Reader,
  ids: Iterable<string>,
): Promise<Map<string, Name>> {
  const rows = await inBatches(ids, (batch) =>
    db
      .select({ id: organizations.id, zh: organizations.nameZh, en: organizations.nameEn })
      .from(organizations)
      .where(inArray(organizations.id, batch)),
  );
  return new Map(rows.map(({ id, zh, en }) => [id, { zh, en }]));
}

export async function listingNames(db: Reader, ids: Iterable<string>): Promise<Map<string, Name>> {
  const rows = await inBatches(ids, (batch) =>
    db
      .select({ id: listings.id, zh: listings.titleZh, en: listings.titleEn })
      .from(listings)
      .where(inArray(listings.id, batch)),
  );
  return new Map(rows.map(({ id, zh, en }) => [id, { zh, en }]));
}

export async function projectNames(db: Reader, ids: Iterable<string>): Promise<Map<string, Name>> {
  const rows = await inBatches(ids, (batch) =>
    db
      .select({ id: projects.id, title: projects.title })
      .from(projects)
      .where(inArray(projects.id, batch)),
  );
  return new Map(rows.map(({ id, title }) => [id, { zh: title, en: title }]));
}
