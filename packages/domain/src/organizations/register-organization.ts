import { and, count, eq, inArray } from 'drizzle-orm';
import { persons } from '../accounts/schema';
import { recordEvent } from '../audit';
import { clusterRequests } from '../clusters/schema';
import { type Act, DomainError, violates } from '../kernel';
import { notifyAdministrators } from './administrators';
import { enterCluster } from './cluster-membership';
import { namesOf } from './find';
import { permitRegister } from './policy';
import { columnsOf, type OrganizationProfile } from './profile';
import { clusters, members, organizations } from './schema';

/** Organizations of one person that wait to be looked at, at most: the queue is read by people. */
const mostWaiting = 5;

/**
 * Registers an organization: the person owns it and acts for it from now on; administrators verify it.
 * @returns its id
 * @throws DomainError not_signed_in, mail_not_verified, too_many, identifier_taken, not_found (a cluster)
 */
export async function registerOrganization(
  act: Act,
  { profile, clusterIds }: { profile: OrganizationProfile; clusterIds: readonly string[] },
): Promise<string> {
  const { personId } = permitRegister(act.actor);
  await requireFewWaiting(act, personId);
  const columns = columnsOf(profile);
  const [created] = await act.db
    .insert(organizations)
    .values({
      ...columns,
      state: 'pending',
      source: 'registered',
      createdAt: act.now,
      updatedAt: act.now,
    })
    .returning({ id: organizations.id })
    .catch((error: unknown) => {
      throw violates(error, 'organizations_identifier')
        ? new DomainError('identifier_taken')
        : error;
    });
  if (!created) throw new DomainError('not_found');
  await act.db
    .insert(members)
    .values({ organizationId: created.id, personId, role: 'owner', joinedAt: act.now });
  await act.db
    .update(persons)
    .set({ lastActingOrganizationId: created.id })
    .where(eq(persons.id, personId));
  await enterClusters(act, created.id, clusterIds);
  await recordEvent(act, 'organizations.register', created.id);
  await notifyAdministrators(act, clusterIds, {
    kind: 'organization_pending',
    params: namesOf(columns),
    path: '/administration',
  });
  return created.id;
}

async function requireFewWaiting(act: Act, personId: string): Promise<void> {
  const [waiting] = await act.db
    .select({ count: count() })
    .from(organizations)
    .innerJoin(members, eq(members.organizationId, organizations.id))
    .where(
      and(
        eq(members.personId, personId),
        eq(members.role, 'owner'),
        inArray(organizations.state, ['pending', 'asked_back']),
      ),
    );
  if ((waiting?.count ?? 0) >= mostWaiting) throw new DomainError('too_many');
}

async function enterClusters(
  act: Act,
  organizationId: string,
  clusterIds: readonly string[],
): Promise<void> {
  const wanted = [...new Set(clusterIds)];
  if (wanted.length === 0) return;
  const found = await act.db
    .select({ id: clusters.id, admission: clusters.admission })
    .from(clusters)
    .where(inArray(clusters.id, wanted));
  if (found.length < wanted.length) throw new DomainError('not_found');
  for (const { id: clusterId, admission } of found) {
    if (admission === 'open') await enterCluster(act, { clusterId, organizationId });
    else
      await act.db
        .insert(clusterRequests)
        .values({ clusterId, organizationId, direction: 'asked', createdAt: act.now });
  }
}
