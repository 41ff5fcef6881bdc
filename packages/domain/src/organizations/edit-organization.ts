import { eq } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, DomainError, next, type OrganizationState, violates } from '../kernel';
import { notifyAdministrators } from './administrators';
import { clustersOf, lockOrganization, namesOf } from './find';
import { permitEdit } from './policy';
import { columnsOf, type OrganizationProfile } from './profile';
import { changesIdentity, verificationTable } from './rules';
import { organizations } from './schema';

/**
 * Saves the profile. One that was asked back goes to the administrators again; a verified one does
 * when it changes who it says it is (kind, names, identifier, country).
 * @returns the state it is in now
 * @throws DomainError forbidden, not_found, identifier_taken, invalid_transition (rejected, suspended)
 */
export async function editOrganization(
  act: Act,
  { organizationId, profile }: { organizationId: string; profile: OrganizationProfile },
): Promise<OrganizationState> {
  permitEdit(act.actor, organizationId);
  const before = await lockOrganization(act, organizationId);
  const columns = columnsOf(profile);
  const state = stateAfterEdit(before.state, changesIdentity(before, columns));
  await act.db
    .update(organizations)
    .set({ ...columns, state, updatedAt: act.now })
    .where(eq(organizations.id, organizationId))
    .catch((error: unknown) => {
      throw violates(error, 'organizations_identifier')
        ? new DomainError('identifier_taken')
        : error;
    });
  await recordEvent(act, 'organizations.edit', organizationId, { state });
  if (state === 'pending' && before.state !== 'pending') {
    await notifyAdministrators(act, await clustersOf(act.db, organizationId), {
      kind: 'organization_pending',
      params: namesOf(columns),
      path: '/administration',
    });
  }
  return state;
}

function stateAfterEdit(state: OrganizationState, newIdentity: boolean): OrganizationState {
  if (state === 'asked_back') return next(verificationTable, state, 'resubmit');
  if (state === 'verified' && !newIdentity) return state;
  return next(verificationTable, state, 'amend');
}
