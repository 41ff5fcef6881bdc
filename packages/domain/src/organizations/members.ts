import { and, asc, eq } from 'drizzle-orm';
import { persons } from '../accounts/schema';
import { recordEvent } from '../audit';
import { type Act, DomainError, type Look, type MemberRole } from '../kernel';
import { announceRightsChange } from '../projects';
import { clustersOf, lockOrganization, membersOf } from './find';
import {
  permitChangeRole,
  permitHandOver,
  permitLeave,
  permitListMembers,
  permitRemoveMember,
} from './policy';
import { requireOwnerAfter } from './rules';
import { members } from './schema';

type Member = { readonly organizationId: string; readonly personId: string };

/** @throws DomainError forbidden */
export async function listMembers(look: Look, organizationId: string) {
  permitListMembers(look.actor, organizationId, await clustersOf(look.db, organizationId));
  return look.db
    .select({
      personId: members.personId,
      role: members.role,
      joinedAt: members.joinedAt,
      name: persons.name,
      email: persons.email,
    })
    .from(members)
    .innerJoin(persons, eq(persons.id, members.personId))
    .where(eq(members.organizationId, organizationId))
    .orderBy(asc(members.joinedAt), asc(members.personId));
}

/** @throws DomainError forbidden, not_found, last_owner */
export async function changeRole(
  act: Act,
  { organizationId, personId, role }: Member & { role: MemberRole },
): Promise<void> {
  permitChangeRole(act.actor, organizationId);
  await lockOrganization(act, organizationId);
  requireOwnerAfter(await membersOf(act.db, organizationId), personId, role);
  await setRole(act, organizationId, personId, role);
  await recordEvent(act, 'organizations.change_role', organizationId, { personId, role });
}

/** @throws DomainError forbidden, not_found, last_owner */
export async function removeMember(act: Act, { organizationId, personId }: Member): Promise<void> {
  await lockOrganization(act, organizationId);
  const present = await membersOf(act.db, organizationId);
  const role = present.find((member) => member.personId === personId)?.role;
  // One who may not remove anybody learns nothing of who is a member.
  permitRemoveMember(act.actor, organizationId, role ?? 'member');
  requireOwnerAfter(present, personId, null);
  await deleteMember(act, organizationId, personId);
  await recordEvent(act, 'organizations.remove_member', organizationId, { personId });
}

/** @throws DomainError not_a_member, last_owner */
export async function leaveOrganization(act: Act, organizationId: string): Promise<void> {
  const { personId } = permitLeave(act.actor, organizationId);
  await lockOrganization(act, organizationId);
  requireOwnerAfter(await membersOf(act.db, organizationId), personId, null);
  await deleteMember(act, organizationId, personId);
  await recordEvent(act, 'organizations.leave', organizationId);
}

/**
 * Makes another member the owner; the person who hands over stays as a manager.
 * @throws DomainError forbidden, not_found, invalid_field { field: 'personId' } (oneself)
 */
export async function handOver(act: Act, { organizationId, personId }: Member): Promise<void> {
  const self = permitHandOver(act.actor, organizationId).personId;
  if (self === personId) throw new DomainError('invalid_field', { field: 'personId' });
  await lockOrganization(act, organizationId);
  requireOwnerAfter(await membersOf(act.db, organizationId), personId, 'owner');
  await setRole(act, organizationId, personId, 'owner');
  await setRole(act, organizationId, self, 'manager');
  await recordEvent(act, 'organizations.hand_over', organizationId, { personId });
}

async function setRole(act: Act, organizationId: string, personId: string, role: MemberRole) {
  await act.db
    .update(members)
    .set({ role })
    .where(and(eq(members.organizationId, organizationId), eq(members.personId, personId)));
}

async function deleteMember(act: Act, organizationId: string, personId: string) {
  await act.db
    .delete(members)
    .where(and(eq(members.organizationId, organizationId), eq(members.personId, personId)));
  await announceRightsChange(act.db, { organizationId, personId });
}
