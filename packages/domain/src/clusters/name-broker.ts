import { and, eq } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, DomainError } from '../kernel';
import { clusterMemberships, organizations } from '../organizations/schema';
import { permitRun } from './policy';
import { clusterBrokers } from './schema';

type Broker = { readonly clusterId: string; readonly organizationId: string };

/**
 * Names a verified intermediary among the members as one of the cluster's brokers; twice is once.
 * @throws DomainError forbidden, not_found, invalid_field { field: 'kind' } for any other kind
 */
export async function nameBroker(act: Act, broker: Broker): Promise<void> {
  permitRun(act.actor, broker.clusterId);
  const [organization] = await act.db
    .select({ kind: organizations.kind, state: organizations.state })
    .from(organizations)
    .innerJoin(clusterMemberships, eq(clusterMemberships.organizationId, organizations.id))
    .where(
      and(
        eq(organizations.id, broker.organizationId),
        eq(clusterMemberships.clusterId, broker.clusterId),
      ),
    );
  if (organization?.state !== 'verified') throw new DomainError('not_found');
  if (organization.kind !== 'intermediary')
    throw new DomainError('invalid_field', { field: 'kind' });
  await act.db
    .insert(clusterBrokers)
    .values({ ...broker, createdAt: act.now })
    .onConflictDoNothing();
  await recordEvent(act, 'clusters.name_broker', broker.clusterId, {
    organizationId: broker.organizationId,
  });
}

/** @throws DomainError forbidden, not_found */
export async function dismissBroker(act: Act, broker: Broker): Promise<void> {
  permitRun(act.actor, broker.clusterId);
  const removed = await act.db
    .delete(clusterBrokers)
    .where(
      and(
        eq(clusterBrokers.clusterId, broker.clusterId),
        eq(clusterBrokers.organizationId, broker.organizationId),
      ),
    )
    .returning();
  if (removed.length === 0) throw new DomainError('not_found');
  await recordEvent(act, 'clusters.dismiss_broker', broker.clusterId, {
    organizationId: broker.organizationId,
  });
}
