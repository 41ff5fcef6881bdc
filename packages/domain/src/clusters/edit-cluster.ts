import { eq } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, DomainError } from '../kernel';
import { type clusterAdmissions, type clusterPaths, clusters } from '../organizations/schema';
import { permitRun } from './policy';

export type ClusterFields = {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly summaryZh: string;
  readonly summaryEn: string;
  readonly path: (typeof clusterPaths)[number];
  readonly admission: (typeof clusterAdmissions)[number];
  readonly reviewsListings: boolean;
};

/**
 * How a cluster presents itself, which path of transformation it takes, and who lets organizations in.
 * @throws DomainError forbidden, not_found
 */
export async function editCluster(
  act: Act,
  { clusterId, fields }: { readonly clusterId: string; readonly fields: ClusterFields },
): Promise<void> {
  permitRun(act.actor, clusterId);
  const changed = await act.db
    .update(clusters)
    .set(fields)
    .where(eq(clusters.id, clusterId))
    .returning({ id: clusters.id });
  if (changed.length === 0) throw new DomainError('not_found');
  await recordEvent(act, 'clusters.edit', clusterId);
}
