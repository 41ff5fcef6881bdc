import { and, eq } from 'drizzle-orm';
import { persons } from '../accounts/schema';
import { recordEvent } from '../audit';
import { type Act, DomainError } from '../kernel';
import { administrators, clusters } from '../organizations/schema';
import { announceRightsChange } from '../projects';
import { permitAppoint } from './policy';

/**
 * Makes the person of a verified mail address administrator of a cluster; twice is once.
 * @throws DomainError forbidden, not_found: no such cluster, or nobody verified has that address
 */
export async function appointAdministrator(
  act: Act,
  { clusterId, email }: { readonly clusterId: string; readonly email: string },
): Promise<void> {
  permitAppoint(act.actor);
  const [cluster] = await act.db
    .select({ id: clusters.id })
    .from(clusters)
    .where(eq(clusters.id, clusterId));
  const [person] = await act.db
    .select({ id: persons.id })
    .from(persons)
    .where(and(eq(persons.email, email.toLowerCase()), eq(persons.emailVerified, true)));
  if (!cluster || !person) throw new DomainError('not_found');
  await act.db
    .insert(administrators)
    .values({ clusterId, personId: person.id, createdAt: act.now })
    .onConflictDoNothing();
  await announceRightsChange(act.db, { personId: person.id });
  await recordEvent(act, 'clusters.appoint', clusterId, { personId: person.id });
}

/** @throws DomainError forbidden, not_found */
export async function dismissAdministrator(
  act: Act,
  { clusterId, personId }: { readonly clusterId: string; readonly personId: string },
): Promise<void> {
  permitAppoint(act.actor);
  const removed = await act.db
    .delete(administrators)
    .where(and(eq(administrators.clusterId, clusterId), eq(administrators.personId, personId)))
    .returning({ id: administrators.id });
  if (removed.length === 0) throw new DomainError('not_found');
  await announceRightsChange(act.db, { personId });
  await recordEvent(act, 'clusters.dismiss', clusterId, { personId });
}
