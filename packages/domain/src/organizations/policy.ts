import {
  type Acting,
  type Actor,
  actsFor,
  administers,
  DomainError,
  decidesFor,
  isAdministrator,
  type MemberRole,
  type OrganizationState,
  type PersonActor,
  requireActing,
  requirePerson,
} from '../kernel';
import { openStates } from './words';

/** Any person with a verified address may register an organization. */
export function permitRegister(actor: Actor): PersonActor {
  return requirePerson(actor);
}

/** Any person with a verified address may claim a profile that nobody represents. */
export function permitClaim(actor: Actor): PersonActor {
  return requirePerson(actor);
}

/** Open organizations are for everybody; the others for their members and administrators. */
export function maySee(
  actor: Actor,
  organization: { id: string; state: OrganizationState },
  isMember: boolean,
  clusterIds: readonly string[],
): boolean {
  return (
    openStates.some((state) => state === organization.state) ||
    isMember ||
    administers(actor, clusterIds)
  );
}

/** Contact data and other private fields: members and administrators; others after consent. */
export function maySeePrivate(
  actor: Actor,
  isMember: boolean,
  clusterIds: readonly string[],
): boolean {
  return isMember || administers(actor, clusterIds);
}

type ActingPerson = PersonActor & { readonly acting: Acting };

function requireDecider(actor: Actor, organizationId: string): ActingPerson {
  const person = requireActing(actor);
  if (!decidesFor(person, organizationId)) throw new DomainError('forbidden');
  return person;
}

function requireOwner(actor: Actor, organizationId: string): ActingPerson {
  const person = requireDecider(actor, organizationId);
  if (person.acting.role !== 'owner') throw new DomainError('forbidden');
  return person;
}

export const permitEdit = requireDecider;
export const permitJoinCluster = requireDecider;
export const permitListInvitations = requireDecider;
export const permitChangeRole = requireOwner;
export const permitHandOver = requireOwner;

/** Owners invite to any role; managers to those below the owner's. */
export function permitInvite(actor: Actor, organizationId: string, role: MemberRole): ActingPerson {
  return role === 'owner'
    ? requireOwner(actor, organizationId)
    : requireDecider(actor, organizationId);
}

/** Owners remove anybody; managers only members. */
export function permitRemoveMember(
  actor: Actor,
  organizationId: string,
  role: MemberRole,
): ActingPerson {
  return role === 'member'
    ? requireDecider(actor, organizationId)
    : requireOwner(actor, organizationId);
}

export function permitListMembers(
  actor: Actor,
  organizationId: string,
  clusterIds: readonly string[],
): PersonActor {
  const person = requirePerson(actor);
  if (!actsFor(person, organizationId) && !administers(person, clusterIds))
    throw new DomainError('forbidden');
  return person;
}

export function permitLeave(actor: Actor, organizationId: string): ActingPerson {
  const person = requireActing(actor);
  if (!actsFor(person, organizationId)) throw new DomainError('not_a_member');
  return person;
}

/** Administrators of the instance or of a cluster that the organization is in. */
export function permitDecide(actor: Actor, clusterIds: readonly string[]): PersonActor {
  const person = requirePerson(actor);
  if (!administers(person, clusterIds)) throw new DomainError('forbidden');
  return person;
}

export function permitQueue(actor: Actor): PersonActor {
  const person = requirePerson(actor);
  if (!isAdministrator(person)) throw new DomainError('forbidden');
  return person;
}

/** Clusters and imports are the instance's affair. */
export function permitInstance(actor: Actor): void {
  if (actor.type === 'system') return;
  requirePerson(actor);
  if (!administers(actor)) throw new DomainError('forbidden');
}
