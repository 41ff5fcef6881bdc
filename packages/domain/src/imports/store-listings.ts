import { inArray, or, sql } from 'drizzle-orm';
import type { Act } from '../kernel';
import { listingDetails, takeReferences } from '../listings';
import { listingCapabilities, listings } from '../listings/schema';
import { organizations } from '../organizations/schema';
import type { Outcome } from './outcome';
import type { ListingRecord } from './records';
import { type Problem, problemAt } from './rejections';
import type { Entry } from './understand';
import { differs, overwrite } from './upsert';

/** The columns that a file decides. */
const { organizationId, kind, titleZh, titleEn, summaryZh, summaryEn } = listings;
const { descriptionZh, descriptionEn, textStateZh, textStateEn, ipStatus } = listings;
const { cooperationForms, partnerKinds, regionScope, budgetMin, budgetMax } = listings;
const { currency, deadline, expiresOn, details } = listings;
const imported = {
  ...{ organizationId, kind, titleZh, titleEn, summaryZh, summaryEn },
  ...{ descriptionZh, descriptionEn, textStateZh, textStateEn, ipStatus },
  ...{ cooperationForms, partnerKinds, regionScope, budgetMin, budgetMax },
  ...{ currency, deadline, expiresOn, details },
};

type Owner = { readonly id: string; readonly country: string };
type Owned = { readonly key: string; readonly value: ListingRecord; readonly owner: Owner };

/** Stores a batch of listings, no key twice, as published ones of unclaimed organizations. */
export async function storeListings(
  act: Act,
  entries: readonly Entry<ListingRecord>[],
): Promise<Outcome[]> {
  const owners = await ownersOf(act, entries);
  const refused = new Map<string, Problem>();
  const owned = entries.flatMap(({ key, value }): Owned[] => {
    const owner = owners.get(value.organization);
    if (owner?.state === 'unclaimed') return [{ key, value, owner }];
    const code = owner ? 'claimed' : 'unknown_organization';
    refused.set(key, problemAt(code, value, ['organization']));
    return [];
  });
  const known = await knownListings(act, owned);
  const recapable = owned.filter(
    ({ key, value }) => (known.get(key)?.capabilities ?? '') !== capabilityText(value),
  );
  const written = await write(act, owned, known, recapable);
  await rewriteCapabilities(act, recapable, written);
  return entries.map(({ key }): Outcome => {
    const refusal = refused.get(key);
    if (refusal) return refusal;
    if (!known.has(key)) return 'created';
    return written.has(key) ? 'updated' : 'unchanged';
  });
}

/** Held against being claimed until the batch is committed. */
async function ownersOf({ db }: Act, entries: readonly Entry<ListingRecord>[]) {
  const keys = [...new Set(entries.map(({ value }) => value.organization))];
  const rows = await db
    .select({
      key: organizations.importKey,
      id: organizations.id,
      state: organizations.state,
      country: organizations.country,
    })
    .from(organizations)
    .where(inArray(organizations.importKey, keys))
    .for('share');
  return new Map(rows.map(({ key, ...owner }) => [key ?? '', owner]));
}

type Known = ReadonlyMap<string, { readonly reference: string; readonly capabilities: string }>;

async function knownListings({ db }: Act, owned: readonly Owned[]): Promise<Known> {
  if (owned.length === 0) return new Map();
  const rows = await db
    .select({
      key: listings.importKey,
      reference: listings.reference,
      capabilities: sql<string>`coalesce((
        select string_agg(concat_ws(':', c.code, coalesce(c.trl_min, 0), coalesce(c.trl_max, 0)),
          ';' order by c.code collate "C")
        from listing_capabilities c where c.listing_id = ${listings.id}), '')`,
    })
    .from(listings)
    .where(
      inArray(
        listings.importKey,
        owned.map(({ key }) => key),
      ),
    );
  return new Map(rows.map(({ key, ...row }) => [key ?? '', row]));
}

/** The last word on a code counts. */
function capabilitiesOf({ capabilities }: ListingRecord) {
  return [...new Map(capabilities.map((entry) => [entry.code, entry])).values()];
}

/** As {@link knownListings} reads it, to tell whether anything changed. */
function capabilityText(record: ListingRecord): string {
  return capabilitiesOf(record)
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, trl_min, trl_max }) => `${code}:${trl_min ?? 0}:${trl_max ?? 0}`)
    .join(';');
}

/** @returns the ids of the rows that were written, by key */
async function write(
  act: Act,
  owned: readonly Owned[],
  known: Known,
  recapable: readonly Owned[],
): Promise<Map<string, string>> {
  if (owned.length === 0) return new Map();
  const references = await referencesFor(act, owned, known);
  const rows = await act.db
    .insert(listings)
    .values(
      owned.map(({ key, value, owner }) => ({
        ...columnsOf(value, owner),
        reference: references.get(key) ?? '',
        state: 'published' as const,
        source: 'imported' as const,
        importKey: key,
        publishedAt: act.now,
        createdAt: act.now,
        updatedAt: act.now,
      })),
    )
    .onConflictDoUpdate({
      target: listings.importKey,
      set: { ...overwrite(imported), updatedAt: act.now, version: sql`${listings.version} + 1` },
      setWhere: or(
        differs(imported),
        inArray(listings.importKey, ['', ...recapable.map(({ key }) => key)]),
      ),
    })
    .returning({ key: listings.importKey, id: listings.id });
  return new Map(rows.map(({ key, id }) => [key ?? '', id]));
}

/** Known listings keep theirs; new ones of a kind and country take numbers in one go. */
async function referencesFor(act: Act, owned: readonly Owned[], known: Known) {
  const references = new Map([...known].map(([key, { reference }]) => [key, reference]));
  const fresh = owned.filter(({ key }) => !known.has(key));
  const groups = new Map<string, Owned[]>();
  for (const entry of fresh) {
    const prefix = `${entry.value.kind} ${entry.owner.country}`;
    const group = groups.get(prefix);
    if (group) group.push(entry);
    else groups.set(prefix, [entry]);
  }
  // Always in the same order, so that two imports cannot wait for one another in a circle.
  for (const [, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [first] = group;
    if (!first) continue;
    const of = {
      kind: first.value.kind,
      country: first.owner.country,
      year: act.now.getUTCFullYear(),
    };
    const taken = await takeReferences(act.db, of, group.length);
    for (const [at, { key }] of group.entries()) references.set(key, taken[at] ?? '');
  }
  return references;
}

function columnsOf(record: ListingRecord, owner: Owner) {
  return {
    organizationId: owner.id,
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
  };
}

async function rewriteCapabilities(
  { db }: Act,
  recapable: readonly Owned[],
  written: ReadonlyMap<string, string>,
): Promise<void> {
  const ids = recapable.flatMap(({ key }) => written.get(key) ?? []);
  if (ids.length === 0) return;
  await db.delete(listingCapabilities).where(inArray(listingCapabilities.listingId, ids));
  const rows = recapable.flatMap(({ key, value }) => {
    const listingId = written.get(key);
    if (listingId === undefined) return [];
    return capabilitiesOf(value).map(({ code, trl_min, trl_max }) => ({
      listingId,
      code,
      trlMin: trl_min ?? null,
      trlMax: trl_max ?? null,
    }));
  });
  if (rows.length > 0) await db.insert(listingCapabilities).values(rows);
}
