import {
  type Acting,
  type Actor,
  administers,
  DomainError,
  type PersonActor,
  requireActing,
  requirePerson,
  requireVerified,
} from '../kernel';

type Member = PersonActor & { readonly acting: Acting };

/** Every member of a verified organization sees what is recommended to it. */
export function mayBeRecommended(actor: Actor): Member {
  return requireVerified(actor);
}

/** Every member answers for the organization, and only about its own listings. */
export function mayRespond(
  actor: Actor,
  own: { readonly organizationId: string },
  candidate: { readonly organizationId: string },
): Member {
  const person = requireActing(actor);
  if (own.organizationId !== person.acting.organizationId) throw new DomainError('not_found');
  if (candidate.organizationId === own.organizationId) throw new DomainError('own_listing');
  return requireVerified(actor);
}

/** Every member keeps another organization away from its own. */
export function mayBlock(actor: Actor, organizationId: string): Member {
  const person = requireVerified(actor);
  if (person.acting.organizationId === organizationId) throw new DomainError('own_listing');
  return person;
}

/** The weights serve every cluster, so only those who run the instance hold or undo them. */
export function permitTune(actor: Actor): PersonActor | null {
  if (actor.type === 'system') return null;
  const person = requirePerson(actor);
  if (!administers(actor)) throw new DomainError('forbidden');
  return person;
}

/** A saved search belongs to a person, whomever they act for. */
export function mayKeepSearches(actor: Actor): PersonActor {
  return requirePerson(actor);
}
