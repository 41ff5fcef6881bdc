import type { Reader } from '@vicinity/db';
import { eq } from 'drizzle-orm';
import { type Act, DomainError } from '../kernel';
import { clusterMemberships, members, organizations } from './schema';

/**
 * Holds an organization until the transaction ends: two people who change its members or its state
 * at once take turns, so that no rule is passed by both.
 * @throws DomainError not_found
 */
export async function lockOrganization(act: Act, id: string) {
  const [organization] = await act.db
    .select()
    .from(organizations)
    .where(eq(organizations.id, id))
    .for('update');
  if (!organization) throw new DomainError('not_found');
  return organization;
}

export async function clustersOf(db: Reader, organizationId: string): Promise<string[]> {
  const rows = await db
    .select({ clusterId: clusterMemberships.clusterId })
    .from(clusterMemberships)
    .where(eq(clusterMemberships.organizationId, organizationId));
  return rows.map((row) => row.clusterId);
}

export function membersOf(db: Reader, organizationId: string) {
  return db
    .select({ personId: members.personId, role: members.role })
    .from(members)
    .where(eq(members.organizationId, organizationId));
}

/** The names as parameters of a notice: a text in either language may be missing. */
export function namesOf(organization: { nameZh: string | null; nameEn: string | null }) {
  return {
    nameZh: organization.nameZh ?? organization.nameEn ?? '',
    nameEn: organization.nameEn ?? organization.nameZh ?? '',
  };
}
