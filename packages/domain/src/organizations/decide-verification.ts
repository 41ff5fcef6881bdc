import { eq } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, DomainError, next, type OrganizationState, violates } from '../kernel';
import { type NotificationKind, notifyOrganization } from '../notifications';
import { announceRightsChange } from '../projects';
import { clustersOf, lockOrganization, namesOf } from './find';
import { permitDecide } from './policy';
import { needsReason, verificationTable } from './rules';
import { organizations, verificationDecisions } from './schema';
import type { VerificationVerb } from './words';

type Decision = {
  readonly organizationId: string;
  readonly verb: VerificationVerb;
  readonly reason: string | null;
};

/**
 * An administrator's decision about an organization, told to those who decide for it.
 * @returns the state that follows
 * @throws DomainError forbidden, not_found, invalid_transition, invalid_field { field: 'reason' },
 *   identifier_taken (another took the identifier of the rejected one that is reinstated)
 */
export async function decideVerification(
  act: Act,
  { organizationId, verb, reason }: Decision,
): Promise<OrganizationState> {
  const { personId } = permitDecide(act.actor, await clustersOf(act.db, organizationId));
  if (needsReason(verb) && !reason) throw new DomainError('invalid_field', { field: 'reason' });
  const organization = await lockOrganization(act, organizationId);
  const state = next(verificationTable, organization.state, verb);
  await act.db
    .update(organizations)
    .set({
      state,
      updatedAt: act.now,
      ...(state === 'verified' ? { verifiedAt: act.now } : {}),
    })
    .where(eq(organizations.id, organizationId))
    .catch((error: unknown) => {
      throw violates(error, 'organizations_identifier')
        ? new DomainError('identifier_taken')
        : error;
    });
  await act.db
    .insert(verificationDecisions)
    .values({ organizationId, verb, reason, decidedBy: personId, decidedAt: act.now });
  await recordEvent(act, `organizations.${verb}`, organizationId);
  if (organization.state === 'verified') await announceRightsChange(act.db, { organizationId });
  await notifyOrganization(act, organizationId, {
    kind: noticeOf[state],
    params: { ...namesOf(organization), reason: reason ?? '' },
    path: `/organizations/${organizationId}`,
  });
  return state;
}

const noticeOf: Readonly<Record<OrganizationState, NotificationKind>> = {
  unclaimed: 'organization_pending',
  pending: 'organization_pending',
  asked_back: 'organization_asked_back',
  verified: 'organization_verified',
  rejected: 'organization_rejected',
  suspended: 'organization_suspended',
};
