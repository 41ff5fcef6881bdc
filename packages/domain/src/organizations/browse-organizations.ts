import { canonicalRegion, classifications } from '@vicinity/classifications';
import { and, desc, eq, exists, ilike, or, type SQL, sql } from 'drizzle-orm';
import { DomainError, type Look, type OrganizationKind } from '../kernel';
import { clusterMemberships, organizations } from './schema';

export type OrganizationFilters = {
  readonly kind?: OrganizationKind | undefined;
  /** A country or a province of China; a country includes its provinces. */
  readonly region?: string | undefined;
  /** Part of a name, in either language. */
  readonly text?: string | undefined;
  readonly clusterId?: string | undefined;
};

/**
 * The organizations that everybody may see, the newest first, `limit` on a page. The cursor is that of
 * the page before; each page costs the same, however deep.
 * @throws DomainError invalid_field { field: 'cursor' }
 */
export async function browseOrganizations(
  { db }: Look,
  filters: OrganizationFilters & { cursor?: string | null | undefined; limit: number },
) {
  const { kind, region, text, clusterId, cursor, limit } = filters;
  const rows = await db
    .select({
      id: organizations.id,
      kind: organizations.kind,
      state: organizations.state,
      nameZh: organizations.nameZh,
      nameEn: organizations.nameEn,
      summaryZh: organizations.summaryZh,
      summaryEn: organizations.summaryEn,
      country: organizations.country,
      province: organizations.province,
      industries: organizations.industries,
      disciplines: organizations.disciplines,
      createdAt: organizations.createdAt,
    })
    .from(organizations)
    .where(
      and(
        // Written out, so that the index of open organizations serves whatever plan is kept.
        sql`${organizations.state} in ('verified', 'unclaimed')`,
        kind ? eq(organizations.kind, kind) : undefined,
        region ? inRegion(region) : undefined,
        text ? nameHas(text) : undefined,
        clusterId
          ? exists(
              db
                .select({ one: sql`1` })
                .from(clusterMemberships)
                .where(
                  and(
                    eq(clusterMemberships.organizationId, organizations.id),
                    eq(clusterMemberships.clusterId, clusterId),
                  ),
                ),
            )
          : undefined,
        cursor ? afterCursor(cursor) : undefined,
      ),
    )
    .orderBy(desc(organizations.createdAt), desc(organizations.id))
    .limit(limit + 1);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const more = rows.length > limit && last;
  return { items, nextCursor: more ? `${last.createdAt.toISOString()}~${last.id}` : null };
}

export type OrganizationCard = Awaited<ReturnType<typeof browseOrganizations>>['items'][number];

function inRegion(region: string): SQL | undefined {
  const code = canonicalRegion(region);
  return classifications.region.find(code)?.parent === 'CN'
    ? eq(organizations.province, code)
    : eq(organizations.country, code);
}

function nameHas(text: string): SQL | undefined {
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return or(ilike(organizations.nameZh, pattern), ilike(organizations.nameEn, pattern));
}

function afterCursor(cursor: string): SQL {
  const [at = '', id = ''] = cursor.split('~');
  if (Number.isNaN(Date.parse(at)) || !/^[0-9a-f-]{36}$/i.test(id))
    throw new DomainError('invalid_field', { field: 'cursor' });
  return sql`(${organizations.createdAt}, ${organizations.id}) < (${at}::timestamptz, ${id}::uuid)`;
}
