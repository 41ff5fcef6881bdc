import { and, asc, count, eq } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, DomainError, type Look, violates } from '../kernel';
import { permitInstance, permitJoinCluster } from './policy';
import { clusterMemberships, type clusterPaths, clusters } from './schema';

/** All clusters with how many organizations each has. */
export function listClusters({ db }: Look) {
  return db
    .select({
      id: clusters.id,
      slug: clusters.slug,
      nameZh: clusters.nameZh,
      nameEn: clusters.nameEn,
      summaryZh: clusters.summaryZh,
      summaryEn: clusters.summaryEn,
      path: clusters.path,
      organizations: count(clusterMemberships.organizationId),
    })
    .from(clusters)
    .leftJoin(clusterMemberships, eq(clusterMemberships.clusterId, clusters.id))
    .groupBy(clusters.id)
    .orderBy(asc(clusters.slug));
}

/** @throws DomainError forbidden, not_found. Joining twice is joining once. */
export async function joinCluster(
  act: Act,
  { organizationId, clusterId }: { organizationId: string; clusterId: string },
): Promise<void> {
  permitJoinCluster(act.actor, organizationId);
  const [cluster] = await act.db
    .select({ id: clusters.id })
    .from(clusters)
    .where(eq(clusters.id, clusterId));
  if (!cluster) throw new DomainError('not_found');
  await act.db
    .insert(clusterMemberships)
    .values({ clusterId, organizationId, joinedAt: act.now })
    .onConflictDoNothing();
  await recordEvent(act, 'organizations.join_cluster', organizationId, { clusterId });
}

/** @throws DomainError forbidden */
export async function leaveCluster(
  act: Act,
  { organizationId, clusterId }: { organizationId: string; clusterId: string },
): Promise<void> {
  permitJoinCluster(act.actor, organizationId);
  await act.db
    .delete(clusterMemberships)
    .where(
      and(
        eq(clusterMemberships.organizationId, organizationId),
        eq(clusterMemberships.clusterId, clusterId),
      ),
    );
  await recordEvent(act, 'organizations.leave_cluster', organizationId, { clusterId });
}

type NewCluster = {
  readonly slug: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly summaryZh: string;
  readonly summaryEn: string;
  readonly path: (typeof clusterPaths)[number];
};

/** @throws DomainError forbidden, already_exists (the slug) */
export async function createCluster(act: Act, cluster: NewCluster): Promise<string> {
  permitInstance(act.actor);
  const [created] = await act.db
    .insert(clusters)
    .values({ ...cluster, createdAt: act.now })
    .returning({ id: clusters.id })
    .catch((error: unknown) => {
      throw violates(error, 'clusters_slug_unique') ? new DomainError('already_exists') : error;
    });
  if (!created) throw new DomainError('not_found');
  await recordEvent(act, 'organizations.create_cluster', created.id);
  return created.id;
}
