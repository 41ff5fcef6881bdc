import { asc, count, eq } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { clusterRequests } from '../clusters/schema';
import { type Act, DomainError, type Look, violates } from '../kernel';
import { notifyAdministrators } from './administrators';
import { enterCluster, quitCluster, takeRequest } from './cluster-membership';
import { permitInstance, permitJoinCluster } from './policy';
import { type clusterAdmissions, clusterMemberships, type clusterPaths, clusters } from './schema';

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
      admission: clusters.admission,
      reviewsListings: clusters.reviewsListings,
      commitFirst: clusters.commitFirst,
      organizations: count(clusterMemberships.organizationId),
    })
    .from(clusters)
    .leftJoin(clusterMemberships, eq(clusterMemberships.clusterId, clusters.id))
    .groupBy(clusters.id)
    .orderBy(asc(clusters.slug));
}

/**
 * Enters a cluster, or, where an administrator admits and has not invited, asks to. Joining twice is
 * joining once.
 * @throws DomainError forbidden, not_found
 */
export async function joinCluster(
  act: Act,
  { organizationId, clusterId }: { organizationId: string; clusterId: string },
): Promise<'joined' | 'asked'> {
  permitJoinCluster(act.actor, organizationId);
  const [cluster] = await act.db
    .select({ admission: clusters.admission, nameZh: clusters.nameZh, nameEn: clusters.nameEn })
    .from(clusters)
    .where(eq(clusters.id, clusterId));
  if (!cluster) throw new DomainError('not_found');
  const request = { clusterId, organizationId };
  if (cluster.admission === 'open' || (await takeRequest(act.db, request, 'invited'))) {
    await enterCluster(act, request);
    return 'joined';
  }
  const [asked] = await act.db
    .insert(clusterRequests)
    .values({ ...request, direction: 'asked', createdAt: act.now })
    .onConflictDoNothing()
    .returning();
  if (asked) {
    await recordEvent(act, 'organizations.ask_cluster', organizationId, { clusterId });
    const { nameZh, nameEn } = cluster;
    await notifyAdministrators(act, [clusterId], {
      kind: 'cluster_asked',
      params: { nameZh, nameEn },
      path: `/clusters/${clusterId}`,
    });
  }
  return 'asked';
}

/** Leaves a cluster, takes back the request to enter it, or declines its invitation. @throws DomainError forbidden */
export async function leaveCluster(
  act: Act,
  { organizationId, clusterId }: { organizationId: string; clusterId: string },
): Promise<void> {
  permitJoinCluster(act.actor, organizationId);
  await quitCluster(act, { organizationId, clusterId });
  await recordEvent(act, 'organizations.leave_cluster', organizationId, { clusterId });
}

type NewCluster = {
  readonly slug: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly summaryZh: string;
  readonly summaryEn: string;
  readonly path: (typeof clusterPaths)[number];
  readonly admission: (typeof clusterAdmissions)[number];
  readonly reviewsListings: boolean;
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
