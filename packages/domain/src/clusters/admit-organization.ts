import { and, eq } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, DomainError } from '../kernel';
import { type NotificationKind, notifyOrganization } from '../notifications';
import { enterCluster, quitCluster, takeRequest } from '../organizations';
import { clusterMemberships, clusters, organizations } from '../organizations/schema';
import { permitRun } from './policy';
import { clusterRequests } from './schema';

type Membership = { readonly clusterId: string; readonly organizationId: string };

/**
 * Asks an organization to enter. One that has asked already is admitted by it.
 * @throws DomainError forbidden, not_found, already_exists (it is in)
 */
export async function inviteOrganization(
  act: Act,
  membership: Membership,
): Promise<'invited' | 'admitted'> {
  permitRun(act.actor, membership.clusterId);
  await requireOpen(act, membership);
  if (await takeRequest(act.db, membership, 'asked')) {
    await enterCluster(act, membership);
    await tell(act, membership, 'cluster_admitted');
    return 'admitted';
  }
  await act.db
    .insert(clusterRequests)
    .values({ ...membership, direction: 'invited', createdAt: act.now })
    .onConflictDoNothing();
  await note(act, 'clusters.invite', membership);
  await tell(act, membership, 'cluster_invited');
  return 'invited';
}

/** Answers an organization that asked to enter. @throws DomainError forbidden, not_found */
export async function answerRequest(
  act: Act,
  { verdict, ...membership }: Membership & { readonly verdict: 'admit' | 'refuse' },
): Promise<void> {
  permitRun(act.actor, membership.clusterId);
  if (!(await takeRequest(act.db, membership, 'asked'))) throw new DomainError('not_found');
  if (verdict === 'admit') await enterCluster(act, membership);
  else await note(act, 'clusters.refuse', membership);
  await tell(act, membership, verdict === 'admit' ? 'cluster_admitted' : 'cluster_refused');
}

/** Takes an organization out, or an invitation back. @throws DomainError forbidden */
export async function removeOrganization(act: Act, membership: Membership): Promise<void> {
  permitRun(act.actor, membership.clusterId);
  const wasIn = await isIn(act, membership);
  await quitCluster(act, membership);
  await note(act, 'clusters.remove', membership);
  if (wasIn) await tell(act, membership, 'cluster_removed');
}

async function requireOpen(act: Act, membership: Membership): Promise<void> {
  const [organization] = await act.db
    .select({ state: organizations.state })
    .from(organizations)
    .where(eq(organizations.id, membership.organizationId));
  const [cluster] = await act.db
    .select({ id: clusters.id })
    .from(clusters)
    .where(eq(clusters.id, membership.clusterId));
  if (organization?.state !== 'verified' || !cluster) throw new DomainError('not_found');
  if (await isIn(act, membership)) throw new DomainError('already_exists');
}

async function isIn({ db }: Act, membership: Membership): Promise<boolean> {
  const rows = await db
    .select({ joinedAt: clusterMemberships.joinedAt })
    .from(clusterMemberships)
    .where(
      and(
        eq(clusterMemberships.clusterId, membership.clusterId),
        eq(clusterMemberships.organizationId, membership.organizationId),
      ),
    );
  return rows.length > 0;
}

async function note(act: Act, verb: string, { clusterId, organizationId }: Membership) {
  await recordEvent(act, verb, organizationId, { clusterId });
}

/** The notice names the cluster and leads to where the organization answers. */
async function tell(act: Act, membership: Membership, kind: NotificationKind): Promise<void> {
  const [cluster] = await act.db
    .select({ nameZh: clusters.nameZh, nameEn: clusters.nameEn })
    .from(clusters)
    .where(eq(clusters.id, membership.clusterId));
  await notifyOrganization(act, membership.organizationId, {
    kind,
    params: { nameZh: cluster?.nameZh ?? '', nameEn: cluster?.nameEn ?? '' },
    path: `/organizations/${membership.organizationId}`,
  });
}
