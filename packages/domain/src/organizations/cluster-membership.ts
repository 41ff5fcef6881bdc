import type { Transaction } from '@vicinity/db';
import { and, eq } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { clusterBrokers, type clusterRequestDirections, clusterRequests } from '../clusters/schema';
import type { Act } from '../kernel';
import { clusterMemberships } from './schema';

export type Membership = { readonly clusterId: string; readonly organizationId: string };

/** Makes an organization a member; entering twice is entering once, and answers what was asked. */
export async function enterCluster(act: Act, membership: Membership): Promise<void> {
  const { clusterId, organizationId } = membership;
  await act.db
    .insert(clusterMemberships)
    .values({ clusterId, organizationId, joinedAt: act.now })
    .onConflictDoNothing();
  await dropRequest(act.db, membership);
  await recordEvent(act, 'organizations.join_cluster', organizationId, { clusterId });
}

/** Ends membership, brokerage and what is asked between the two. */
export async function quitCluster({ db }: Act, membership: Membership): Promise<void> {
  await db
    .delete(clusterMemberships)
    .where(
      and(
        eq(clusterMemberships.organizationId, membership.organizationId),
        eq(clusterMemberships.clusterId, membership.clusterId),
      ),
    );
  await db
    .delete(clusterBrokers)
    .where(
      and(
        eq(clusterBrokers.organizationId, membership.organizationId),
        eq(clusterBrokers.clusterId, membership.clusterId),
      ),
    );
  await dropRequest(db, membership);
}

/** Takes up a request of that direction. @returns whether there was one */
export async function takeRequest(
  db: Transaction,
  { clusterId, organizationId }: Membership,
  direction: (typeof clusterRequestDirections)[number],
): Promise<boolean> {
  const taken = await db
    .delete(clusterRequests)
    .where(
      and(
        eq(clusterRequests.clusterId, clusterId),
        eq(clusterRequests.organizationId, organizationId),
        eq(clusterRequests.direction, direction),
      ),
    )
    .returning({ clusterId: clusterRequests.clusterId });
  return taken.length > 0;
}

async function dropRequest(db: Transaction, { clusterId, organizationId }: Membership) {
  await db
    .delete(clusterRequests)
    .where(
      and(
        eq(clusterRequests.clusterId, clusterId),
        eq(clusterRequests.organizationId, organizationId),
      ),
    );
}
