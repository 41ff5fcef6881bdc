import { eq } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, DomainError } from '../kernel';
import { type clusterAdmissions, type clusterPaths, clusters } from '../organizations/schema';
import { reopenBoards } from '../projects';
import { permitRun } from './policy';

export type ClusterFields = {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly summaryZh: string;
  readonly summaryEn: string;
  readonly path: (typeof clusterPaths)[number];
  readonly admission: (typeof clusterAdmissions)[number];
  readonly reviewsListings: boolean;
  /** Whether the boards of its projects show an edit to others only once it is stored. */
  readonly commitFirst: boolean;
};

/**
 * How a cluster presents itself, which path of transformation it takes, who lets organizations in
 * and how its boards are kept, which holds at once for those that are open.
 * @throws DomainError forbidden, not_found
 */
export async function editCluster(
  act: Act,
  { clusterId, fields }: { readonly clusterId: string; readonly fields: ClusterFields },
): Promise<void> {
  permitRun(act.actor, clusterId);
  const [before] = await act.db
    .select({ commitFirst: clusters.commitFirst })
    .from(clusters)
    .where(eq(clusters.id, clusterId))
    .for('no key update');
  if (!before) throw new DomainError('not_found');
  await act.db.update(clusters).set(fields).where(eq(clusters.id, clusterId));
  if (before.commitFirst !== fields.commitFirst) await reopenBoards(act, clusterId);
  await recordEvent(act, 'clusters.edit', clusterId);
}
