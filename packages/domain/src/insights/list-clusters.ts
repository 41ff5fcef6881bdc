import { asc, count, eq, inArray } from 'drizzle-orm';
import type { Look } from '../kernel';
import { clusterMemberships, clusters } from '../organizations/schema';
import { requireAdministrator } from './policy';

/**
 * The clusters whose health the actor may read, and whether the whole instance too.
 * @throws DomainError not_signed_in, mail_not_verified, forbidden
 */
export async function listReadableClusters(look: Look) {
  requireAdministrator(look);
  const { db, actor } = look;
  const scope = actor.type === 'person' ? actor.administers : 'instance';
  const rows = await db
    .select({
      id: clusters.id,
      nameZh: clusters.nameZh,
      nameEn: clusters.nameEn,
      organizations: count(clusterMemberships.organizationId),
    })
    .from(clusters)
    .leftJoin(clusterMemberships, eq(clusterMemberships.clusterId, clusters.id))
    .where(scope === 'instance' ? undefined : inArray(clusters.id, [...scope]))
    .groupBy(clusters.id)
    .orderBy(asc(clusters.createdAt), asc(clusters.id));
  return { clusters: rows, instance: scope === 'instance' };
}
