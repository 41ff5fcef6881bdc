import { and, eq } from 'drizzle-orm';
import { type Act, DomainError, requirePerson } from '../kernel';
import { members } from '../organizations/schema';
import { persons } from './schema';

/**
 * Remembers the organization that the person acts for from now on.
 * @throws DomainError not_a_member
 */
export async function actFor(act: Act, organizationId: string): Promise<void> {
  const { personId } = requirePerson(act.actor);
  const [membership] = await act.db
    .select({ role: members.role })
    .from(members)
    .where(and(eq(members.organizationId, organizationId), eq(members.personId, personId)));
  if (!membership) throw new DomainError('not_a_member');
  await act.db
    .update(persons)
    .set({ lastActingOrganizationId: organizationId })
    .where(eq(persons.id, personId));
}
