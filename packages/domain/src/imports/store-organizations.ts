import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { recordEvents } from '../audit';
import type { Act } from '../kernel';
import { organizations } from '../organizations/schema';
import type { Outcome } from './outcome';
import type { Entry, OrganizationColumns } from './understand';
import { differs, overwrite } from './upsert';

/** The columns that a file decides. */
const { kind, nameZh, nameEn, summaryZh, summaryEn, identifierKind, identifier } = organizations;
const { identifierAbsence, country, province, sizeBand, foundedYear } = organizations;
const { industries, disciplines, website, contactEmail, contactPhone } = organizations;
const { duplicateKeys } = organizations;
const imported = {
  ...{ kind, nameZh, nameEn, summaryZh, summaryEn, identifierKind, identifier },
  ...{ identifierAbsence, country, province, sizeBand, foundedYear },
  ...{ industries, disciplines, website, contactEmail, contactPhone, duplicateKeys },
};

/**
 * Stores a batch of organizations, no key twice, as unclaimed profiles. One that has been claimed
 * since it was imported is left to its people.
 */
export async function storeOrganizations(
  act: Act,
  entries: readonly Entry<OrganizationColumns>[],
): Promise<Outcome[]> {
  const known = await knownStates(act, entries);
  const holders = await identifierHolders(act, entries);
  const refused = new Map<string, Outcome>();
  const accepted = entries.filter(({ key, value }) => {
    const state = known.get(key);
    if (state !== undefined && state !== 'unclaimed') {
      refused.set(key, { code: 'claimed', field: '', value: '' });
      return false;
    }
    if (value.identifier === null) return true;
    const id = identifierOf(value.identifierKind, value.identifier);
    const holder = holders.get(id);
    if (holder !== undefined && holder !== key) {
      refused.set(key, { code: 'identifier_taken', field: 'identifier', value: value.identifier });
      return false;
    }
    holders.set(id, key);
    return true;
  });
  const written = await write(act, accepted);
  return entries.map(({ key }): Outcome => {
    const refusal = refused.get(key);
    if (refusal) return refusal;
    if (!known.has(key)) return 'created';
    return written.has(key) ? 'updated' : 'unchanged';
  });
}

async function knownStates({ db }: Act, entries: readonly Entry<OrganizationColumns>[]) {
  const keys = entries.map(({ key }) => key);
  const rows = await db
    .select({ key: organizations.importKey, state: organizations.state })
    .from(organizations)
    .where(inArray(organizations.importKey, keys))
    .for('update');
  return new Map(rows.map(({ key, state }) => [key ?? '', state]));
}

function identifierOf(kind: string, value: string): string {
  return `${kind}:${value}`;
}

/** Who has the identifiers of the batch already: an import key, or empty where registered here. */
async function identifierHolders({ db }: Act, entries: readonly Entry<OrganizationColumns>[]) {
  const wanted = entries.flatMap(({ value }) => value.identifier ?? []);
  const rows =
    wanted.length === 0
      ? []
      : await db
          .select({
            kind: organizations.identifierKind,
            identifier: organizations.identifier,
            key: organizations.importKey,
          })
          .from(organizations)
          .where(
            and(inArray(organizations.identifier, wanted), ne(organizations.state, 'rejected')),
          );
  return new Map(
    rows.map(({ kind, identifier, key }) => [identifierOf(kind, identifier ?? ''), key ?? '']),
  );
}

/** @returns the keys of the rows that were written */
async function write(
  act: Act,
  accepted: readonly Entry<OrganizationColumns>[],
): Promise<Set<string>> {
  if (accepted.length === 0) return new Set();
  const rows = await act.db
    .insert(organizations)
    .values(
      accepted.map(({ key, value }) => ({
        ...value,
        state: 'unclaimed' as const,
        source: 'imported' as const,
        importKey: key,
        createdAt: act.now,
        updatedAt: act.now,
      })),
    )
    .onConflictDoUpdate({
      target: organizations.importKey,
      set: { ...overwrite(imported), updatedAt: act.now },
      setWhere: and(eq(organizations.state, 'unclaimed'), differs(imported)),
    })
    .returning({
      id: organizations.id,
      key: organizations.importKey,
      created: sql<boolean>`xmax = 0`,
    });
  const created = rows.filter((row) => row.created).map(({ id }) => id);
  await recordEvents(act, 'organizations.import', created);
  return new Set(rows.map(({ key }) => key ?? ''));
}
