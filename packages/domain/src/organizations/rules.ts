import { DomainError, type MemberRole, type OrganizationState, type Transitions } from '../kernel';
import type { VerificationVerb } from './words';

/**
 * Beside the administrators' verbs: what an organization's own people set in motion; `abandon`: the
 * last of them has gone.
 */
export type OrganizationVerb = VerificationVerb | 'resubmit' | 'amend' | 'claim' | 'abandon';

export const verificationTable: Transitions<OrganizationState, OrganizationVerb> = {
  unclaimed: { claim: 'verified', reject: 'rejected' },
  pending: {
    approve: 'verified',
    ask_back: 'asked_back',
    reject: 'rejected',
    amend: 'pending',
    abandon: 'rejected',
  },
  asked_back: {
    resubmit: 'pending',
    approve: 'verified',
    reject: 'rejected',
    abandon: 'rejected',
  },
  verified: { suspend: 'suspended', amend: 'pending', abandon: 'unclaimed' },
  suspended: { reinstate: 'verified', reject: 'rejected' },
  rejected: { reinstate: 'pending' },
};

const withReason: readonly VerificationVerb[] = ['ask_back', 'reject', 'suspend'];

/** Whether those who are told must learn why. */
export function needsReason(verb: VerificationVerb): boolean {
  return withReason.includes(verb);
}

type Membership = { readonly personId: string; readonly role: MemberRole };

/**
 * That an owner remains once a person has another role (null: is gone).
 * @throws DomainError last_owner; not_found where the person is no member
 */
export function requireOwnerAfter(
  members: readonly Membership[],
  personId: string,
  role: MemberRole | null,
): void {
  if (!members.some((member) => member.personId === personId)) throw new DomainError('not_found');
  const owners = members.filter((member) =>
    member.personId === personId ? role === 'owner' : member.role === 'owner',
  );
  if (owners.length === 0) throw new DomainError('last_owner');
}

/** What was verified: a verified organization that changes any of it is looked at again. */
export const identityFields = [
  'kind',
  'nameZh',
  'nameEn',
  'identifierKind',
  'identifier',
  'country',
] as const;

type Identity = { readonly [Field in (typeof identityFields)[number]]: string | null };

export function changesIdentity(before: Identity, after: Identity): boolean {
  return identityFields.some((field) => before[field] !== after[field]);
}
