import { and, eq, exists, ne, not } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { recordEvent } from '../audit';
import { type Act, DomainError, next, verbsIn } from '../kernel';
import { announceRightsChange } from '../projects';
import { notifyAdministrators } from './administrators';
import { clustersOf, lockOrganization, namesOf } from './find';
import { verificationTable } from './rules';
import { members, organizations } from './schema';

/**
 * Before a person's account goes: the organizations that have nobody else are given up. One that was
 * verified becomes a profile that colleagues can claim, without the contact data that led to the
 * person; one that still waited to be verified is rejected. Only the platform does it.
 * @throws DomainError forbidden
 */
export async function abandonOrganizations(act: Act, personId: string): Promise<void> {
  if (act.actor.type !== 'system') throw new DomainError('forbidden');
  const others = alias(members, 'others');
  const other = act.db
    .select({ personId: others.personId })
    .from(others)
    .where(and(eq(others.organizationId, members.organizationId), ne(others.personId, personId)));
  const alone = await act.db
    .select({ id: members.organizationId })
    .from(members)
    .where(and(eq(members.personId, personId), not(exists(other))));
  for (const { id } of alone) await abandon(act, id);
}

async function abandon(act: Act, organizationId: string): Promise<void> {
  const organization = await lockOrganization(act, organizationId);
  const stays = verbsIn(verificationTable, organization.state, ['abandon']).length === 0;
  const state = stays ? organization.state : next(verificationTable, organization.state, 'abandon');
  await act.db
    .update(organizations)
    .set({ state, contactEmail: null, contactPhone: null, updatedAt: act.now })
    .where(eq(organizations.id, organizationId));
  await recordEvent(act, 'organizations.abandon', organizationId);
  await announceRightsChange(act.db, { organizationId });
  await notifyAdministrators(act, await clustersOf(act.db, organizationId), {
    kind: 'organization_abandoned',
    params: namesOf(organization),
    path: `/organizations/${organizationId}`,
  });
}
