import type { Reader } from '@vicinity/db';
import { eq } from 'drizzle-orm';
import { DomainError, organizationKinds } from '../kernel';
import { clusterMemberships, organizations } from '../organizations/schema';
import type { ListingFields } from './fields';
import type { Guarded } from './policy';
import { listingCapabilities, listings } from './schema';

export type ListingRow = typeof listings.$inferSelect;
export type Loaded = { readonly row: ListingRow; readonly guarded: Guarded };

/**
 * A listing with what policies ask about it. For a writer the row stays locked until the
 * transaction ends, so that two moves follow one another.
 * @throws DomainError not_found
 */
export async function loadListing(
  db: Reader,
  id: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<Loaded> {
  const query = db.select().from(listings).where(eq(listings.id, id));
  const [row] = await (lock ? query.for('update') : query);
  if (!row) throw new DomainError('not_found');
  const [organization] = await db
    .select({ state: organizations.state })
    .from(organizations)
    .where(eq(organizations.id, row.organizationId));
  if (!organization) throw new DomainError('not_found');
  const memberships = await db
    .select({ clusterId: clusterMemberships.clusterId })
    .from(clusterMemberships)
    .where(eq(clusterMemberships.organizationId, row.organizationId));
  const clusterIds = memberships.map(({ clusterId }) => clusterId);
  if (row.clusterId) clusterIds.push(row.clusterId);
  return {
    row,
    guarded: {
      organizationId: row.organizationId,
      organizationState: organization.state,
      state: row.state,
      clusterIds,
    },
  };
}

/** The row and its capabilities as the fields that a person writes. */
export async function readFields(db: Reader, row: ListingRow): Promise<ListingFields> {
  const capabilities = await db
    .select({
      code: listingCapabilities.code,
      trlMin: listingCapabilities.trlMin,
      trlMax: listingCapabilities.trlMax,
      confirmed: listingCapabilities.confirmed,
    })
    .from(listingCapabilities)
    .where(eq(listingCapabilities.listingId, row.id))
    .orderBy(listingCapabilities.code);
  return {
    titleZh: row.titleZh,
    titleEn: row.titleEn,
    summaryZh: row.summaryZh,
    summaryEn: row.summaryEn,
    descriptionZh: row.descriptionZh,
    descriptionEn: row.descriptionEn,
    ipStatus: row.ipStatus,
    cooperationForms: row.cooperationForms,
    partnerKinds: organizationKinds.filter((kind) => row.partnerKinds.includes(kind)),
    regionScope: row.regionScope,
    budgetMin: row.budgetMin,
    budgetMax: row.budgetMax,
    currency: row.currency,
    deadline: row.deadline,
    expiresOn: row.expiresOn,
    clusterId: row.clusterId,
    capabilities,
    details: row.details,
  };
}
