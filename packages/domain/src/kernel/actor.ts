import { DomainError } from './errors';

export const organizationKinds = [
  'firm',
  'university',
  'institute',
  'funder',
  'government',
  'intermediary',
] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

export const memberRoles = ['owner', 'manager', 'member'] as const;
export type MemberRole = (typeof memberRoles)[number];

export const organizationStates = [
  'unclaimed',
  'pending',
  'asked_back',
  'verified',
  'rejected',
  'suspended',
] as const;
export type OrganizationState = (typeof organizationStates)[number];

/** The organization that a person acts for in this request, and the person's role in it. */
export type Acting = {
  readonly organizationId: string;
  readonly kind: OrganizationKind;
  readonly state: OrganizationState;
  readonly role: MemberRole;
};

/** What a person administers: the whole instance, or the named clusters (none: not an administrator). */
export type Administers = 'instance' | readonly string[];

export type PersonActor = {
  readonly type: 'person';
  readonly personId: string;
  readonly mailVerified: boolean;
  readonly acting: Acting | null;
  readonly administers: Administers;
};

/** Who acts: nobody known, a signed-in person, or the platform itself (clocks, imports, seeds). */
export type Actor = { readonly type: 'visitor' } | PersonActor | { readonly type: 'system' };

export const visitor: Actor = { type: 'visitor' };
export const system: Actor = { type: 'system' };

/**
 * The signed-in person with a verified mail address.
 * @throws DomainError not_signed_in, mail_not_verified
 */
export function requirePerson(actor: Actor): PersonActor {
  if (actor.type !== 'person') throw new DomainError('not_signed_in');
  if (!actor.mailVerified) throw new DomainError('mail_not_verified');
  return actor;
}

/**
 * The person together with the organization acted for.
 * @throws DomainError not_signed_in, mail_not_verified, not_acting
 */
export function requireActing(actor: Actor): PersonActor & { readonly acting: Acting } {
  const person = requirePerson(actor);
  if (!person.acting) throw new DomainError('not_acting');
  return { ...person, acting: person.acting };
}

/**
 * As {@link requireActing}, for a verified organization.
 * @throws DomainError also organization_not_verified
 */
export function requireVerified(actor: Actor): PersonActor & { readonly acting: Acting } {
  const person = requireActing(actor);
  if (person.acting.state !== 'verified') throw new DomainError('organization_not_verified');
  return person;
}

/** Whether the actor administers the instance, or any of the given clusters. */
export function administers(actor: Actor, clusterIds: readonly string[] = []): boolean {
  if (actor.type === 'system') return true;
  if (actor.type !== 'person' || !actor.mailVerified) return false;
  const scope = actor.administers;
  return scope === 'instance' || clusterIds.some((id) => scope.includes(id));
}

/** Whether the actor administers anything at all. */
export function isAdministrator(actor: Actor): boolean {
  return (
    actor.type === 'person' &&
    actor.mailVerified &&
    (actor.administers === 'instance' || actor.administers.length > 0)
  );
}

/** Owners and managers decide for an organization; members take part. */
export function decidesFor(actor: Actor, organizationId: string): boolean {
  return (
    actor.type === 'person' &&
    actor.acting?.organizationId === organizationId &&
    actor.acting.role !== 'member'
  );
}

/** Whether the actor acts for the organization in any role. */
export function actsFor(actor: Actor, organizationId: string): boolean {
  return actor.type === 'person' && actor.acting?.organizationId === organizationId;
}
