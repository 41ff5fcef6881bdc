import type { Transaction } from '@vicinity/db';
import { and, eq, ne } from 'drizzle-orm';
import { DomainError } from '../kernel';
import { members } from '../organizations/schema';
import { announceRightsChange } from '../projects';

/**
 * What must hold before an account may go: no organization is left without an owner while it still
 * has other members.
 * @throws DomainError last_owner
 */
export async function forgetPerson(tx: Transaction, personId: string): Promise<void> {
  const owned = await tx
    .select({ organizationId: members.organizationId })
    .from(members)
    .where(and(eq(members.personId, personId), eq(members.role, 'owner')));
  for (const { organizationId } of owned) {
    const others = await tx
      .select({ role: members.role })
      .from(members)
      .where(and(eq(members.organizationId, organizationId), ne(members.personId, personId)));
    if (others.length > 0 && !others.some(({ role }) => role === 'owner'))
      throw new DomainError('last_owner');
  }
  await announceRightsChange(tx, { personId });
}
