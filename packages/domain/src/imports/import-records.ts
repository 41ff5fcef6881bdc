import type { Transaction } from '@vicinity/db';
import { eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { recordEvent } from '../audit';
import { type Act, administers, DomainError, requirePerson, violates } from '../kernel';
import { listingDetails, takeReferences } from '../listings';
import { listingCapabilities, listings } from '../listings/schema';
import { columnsOf, organizationProfile } from '../organizations';
import { organizations } from '../organizations/schema';
import { readRows } from './read-rows';
import {
  type ListingRecord,
  listingRecord,
  type OrganizationRecord,
  organizationRecord,
} from './records';
import { expandSimple, type NeedsOf } from './simple-forms';

/** Why a row was left out: a closed set, with the field where there is one. */
export const rejectionCodes = [
  'broken_line',
  'unknown_form',
  'invalid_field',
  'identifier_taken',
  'unknown_organization',
  'claimed',
] as const;
export type Rejection = {
  readonly line: number;
  readonly key: string;
  readonly code: (typeof rejectionCodes)[number];
  readonly field: string;
};

export type ImportReport = {
  readonly organizations: { readonly created: number; readonly updated: number };
  readonly listings: { readonly created: number; readonly updated: number };
  readonly rejected: readonly Rejection[];
};

export type ImportInput = {
  readonly content: string;
  readonly format: 'jsonl' | 'csv';
  /** Whose the rows of the simple form {id, title, text} are; without it they are rejected. */
  readonly needsOf: NeedsOf | null;
};

type Outcome = 'created' | 'updated' | Omit<Rejection, 'line' | 'key'>;

/**
 * Brings organizations in as unclaimed profiles, and their listings as published. Each row stands or
 * falls alone; a row that was imported before is updated, unless its organization has been claimed
 * since: from then on its people write it. `onRow` hears how many of how many rows are done.
 * @throws DomainError forbidden: for the platform itself and administrators of the instance
 */
export async function importRecords(
  act: Act,
  input: ImportInput,
  onRow: (done: number, all: number) => void = () => {},
): Promise<ImportReport> {
  if (act.actor.type !== 'system') {
    requirePerson(act.actor);
    if (!administers(act.actor)) throw new DomainError('forbidden');
  }
  const counts = {
    organizations: { created: 0, updated: 0 },
    listings: { created: 0, updated: 0 },
  };
  const rejected: Rejection[] = [];
  const seen = new Set<string>();
  const rows = readRows(input.content, input.format);
  for (const [index, row] of rows.entries()) {
    onRow(index, rows.length);
    const { line } = row;
    const understood: Understood =
      'broken' in row ? problem('broken_line') : understand(row.value, input);
    if ('code' in understood) {
      rejected.push({ line, key: '', ...understood });
      continue;
    }
    for (const record of understood) {
      // A simple file names its organization on each row: once is enough.
      if (record.type === 'organization' && seen.has(record.key) && understood.length > 1) continue;
      if (record.type === 'organization') seen.add(record.key);
      const outcome =
        record.type === 'organization'
          ? await storeOrganization(act, record)
          : await storeListing(act, record);
      const kind = record.type === 'organization' ? 'organizations' : 'listings';
      if (typeof outcome === 'string') counts[kind][outcome] += 1;
      else rejected.push({ line, key: record.key, ...outcome });
    }
  }
  onRow(rows.length, rows.length);
  return { ...counts, rejected };
}

/** The import as it would be, undone: the report is that of a real one. */
export async function rehearseImport(act: Act, input: ImportInput): Promise<ImportReport> {
  let report: ImportReport | undefined;
  const undo = new Error('undo');
  await act.db
    .transaction(async (tx) => {
      report = await importRecords({ ...act, db: tx, afterCommit: () => {} }, input);
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  if (!report) throw undo;
  return report;
}

function problem(code: Rejection['code'], field = '') {
  return { code, field };
}

type Understood = readonly (OrganizationRecord | ListingRecord)[] | Omit<Rejection, 'line' | 'key'>;

function understand(value: unknown, { needsOf }: ImportInput): Understood {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : null;
  if (type === 'organization') return parsed(organizationRecord.safeParse(value));
  if (type === 'listing') return parsed(listingRecord.safeParse(value));
  return expandSimple(value, needsOf) ?? problem('unknown_form');
}

function parsed<T>(result: z.ZodSafeParseResult<T>) {
  if (result.success) return [result.data];
  return problem('invalid_field', result.error.issues[0]?.path.map(String).join('.') ?? '');
}

async function storeOrganization(act: Act, record: OrganizationRecord): Promise<Outcome> {
  const profile = organizationProfile.safeParse({
    kind: record.kind,
    nameZh: record.name_zh,
    nameEn: record.name_en,
    summaryZh: record.summary_zh,
    summaryEn: record.summary_en,
    identifierKind: record.identifier_kind,
    identifier: record.identifier,
    identifierAbsence: 'imported',
    region: record.region,
    sizeBand: record.size_band,
    foundedYear: record.founded_year,
    industries: record.industries,
    disciplines: record.disciplines,
    website: record.website,
    contactEmail: record.contact_email,
    contactPhone: record.contact_phone,
  });
  if (!profile.success)
    return problem('invalid_field', profile.error.issues[0]?.path.map(String).join('.') ?? '');
  const columns = { ...columnsOf(profile.data), updatedAt: act.now };
  const known = await organizationOf(act.db, record.key);
  if (known && known.state !== 'unclaimed') return problem('claimed');
  try {
    // A savepoint of its own: a refused row leaves the ones before it.
    await act.db.transaction(async (tx) => {
      if (known) await tx.update(organizations).set(columns).where(eq(organizations.id, known.id));
      else
        await tx.insert(organizations).values({
          ...columns,
          state: 'unclaimed',
          source: 'imported',
          importKey: record.key,
          createdAt: act.now,
        });
    });
  } catch (error) {
    if (violates(error, 'organizations_identifier'))
      return problem('identifier_taken', 'identifier');
    throw error;
  }
  if (!known) {
    const created = await organizationOf(act.db, record.key);
    if (created) await recordEvent(act, 'organizations.import', created.id);
  }
  return known ? 'updated' : 'created';
}

async function organizationOf(db: Transaction, importKey: string) {
  const [row] = await db
    .select({ id: organizations.id, state: organizations.state, country: organizations.country })
    .from(organizations)
    .where(eq(organizations.importKey, importKey));
  return row;
}

async function storeListing(act: Act, record: ListingRecord): Promise<Outcome> {
  const organization = await organizationOf(act.db, record.organization);
  if (!organization) return problem('unknown_organization', 'organization');
  if (organization.state !== 'unclaimed') return problem('claimed');
  if (!record.title_zh && !record.title_en) return problem('invalid_field', 'title_zh');
  const columns = {
    organizationId: organization.id,
    kind: record.kind,
    titleZh: record.title_zh,
    titleEn: record.title_en,
    summaryZh: record.summary_zh,
    summaryEn: record.summary_en,
    descriptionZh: record.description_zh,
    descriptionEn: record.description_en,
    textStateZh: record.title_zh ? ('original' as const) : null,
    textStateEn: record.title_en ? ('original' as const) : null,
    ipStatus: record.ip_status,
    cooperationForms: record.cooperation_forms,
    partnerKinds: record.partner_kinds,
    regionScope: record.region_scope,
    budgetMin: record.budget_min,
    budgetMax: record.budget_max,
    currency: record.currency,
    deadline: record.deadline,
    expiresOn: record.expires_on,
    details: listingDetails.parse({ kind: record.kind }),
    updatedAt: act.now,
  };
  const [known] = await act.db
    .select({ id: listings.id })
    .from(listings)
    .where(eq(listings.importKey, record.key));
  const id = known
    ? await updateListing(act.db, known.id, columns)
    : await createListing(act, record, organization.country, columns);
  await act.db.delete(listingCapabilities).where(eq(listingCapabilities.listingId, id));
  const capabilities = new Map(record.capabilities.map((entry) => [entry.code, entry]));
  if (capabilities.size > 0)
    await act.db.insert(listingCapabilities).values(
      [...capabilities.values()].map(({ code, trl_min, trl_max }) => ({
        listingId: id,
        code,
        trlMin: trl_min ?? null,
        trlMax: trl_max ?? null,
      })),
    );
  return known ? 'updated' : 'created';
}

type Columns = Omit<typeof listings.$inferInsert, 'reference' | 'state' | 'source'>;

async function updateListing(db: Transaction, id: string, columns: Columns): Promise<string> {
  await db
    .update(listings)
    .set({ ...columns, version: sql`${listings.version} + 1` })
    .where(eq(listings.id, id));
  return id;
}

async function createListing(act: Act, record: ListingRecord, country: string, columns: Columns) {
  const [reference = ''] = await takeReferences(
    act.db,
    { kind: record.kind, country, year: act.now.getUTCFullYear() },
    1,
  );
  const [row] = await act.db
    .insert(listings)
    .values({
      ...columns,
      reference,
      state: 'published',
      source: 'imported',
      importKey: record.key,
      publishedAt: act.now,
      createdAt: act.now,
    })
    .returning({ id: listings.id });
  if (!row) throw new DomainError('not_found');
  return row.id;
}
