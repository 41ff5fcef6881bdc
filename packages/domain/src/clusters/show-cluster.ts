import { and, asc, count, eq } from 'drizzle-orm';
import { persons } from '../accounts/schema';
import { DomainError, type Look } from '../kernel';
import {
  administrators,
  clusterMemberships,
  clusters,
  organizations,
} from '../organizations/schema';
import { mayAppoint, mayRun } from './policy';
import { clusterBrokers, clusterRequests } from './schema';

/**
 * A cluster as everybody may know it; `running` (who administers it, who waits to enter) is null but
 * for those who run it.
 * @throws DomainError not_found
 */
export async function showCluster(look: Look, clusterId: string) {
  const { db, actor } = look;
  const [cluster] = await db.select().from(clusters).where(eq(clusters.id, clusterId));
  if (!cluster) throw new DomainError('not_found');
  const [size] = await db
    .select({ count: count() })
    .from(clusterMemberships)
    .where(eq(clusterMemberships.clusterId, clusterId));
  return {
    ...cluster,
    organizations: size?.count ?? 0,
    brokers: await brokersOf(look, clusterId),
    running: mayRun(actor, clusterId)
      ? {
          mayAppoint: mayAppoint(actor),
          administrators: await administratorsOf(look, clusterId),
          requests: await requestsOf(look, clusterId),
        }
      : null,
  };
}

export type ShownCluster = Awaited<ReturnType<typeof showCluster>>;

const named = {
  id: organizations.id,
  nameZh: organizations.nameZh,
  nameEn: organizations.nameEn,
  kind: organizations.kind,
  state: organizations.state,
};

function brokersOf({ db }: Look, clusterId: string) {
  return db
    .select(named)
    .from(clusterBrokers)
    .innerJoin(organizations, eq(organizations.id, clusterBrokers.organizationId))
    .where(and(eq(clusterBrokers.clusterId, clusterId), eq(organizations.state, 'verified')))
    .orderBy(asc(clusterBrokers.createdAt));
}

function administratorsOf({ db }: Look, clusterId: string) {
  return db
    .select({ id: persons.id, name: persons.name, email: persons.email })
    .from(administrators)
    .innerJoin(persons, eq(persons.id, administrators.personId))
    .where(eq(administrators.clusterId, clusterId))
    .orderBy(asc(administrators.createdAt));
}

function requestsOf({ db }: Look, clusterId: string) {
  return db
    .select({
      ...named,
      direction: clusterRequests.direction,
      since: clusterRequests.createdAt,
    })
    .from(clusterRequests)
    .innerJoin(organizations, eq(organizations.id, clusterRequests.organizationId))
    .where(eq(clusterRequests.clusterId, clusterId))
    .orderBy(asc(clusterRequests.createdAt))
    .limit(200);
}
