import {
  type Acting,
  type Actor,
  actsFor,
  administers,
  DomainError,
  decidesFor,
  type OrganizationState,
  type PersonActor,
  requireActing,
  requirePerson,
  requireVerified,
} from '../kernel';
import { type ListingVerb, publicStates, shownOrganizationStates } from './rules';
import type { ListingState } from './words';

type Member = PersonActor & { readonly acting: Acting };

/** What a policy needs to know of a listing. */
export type Guarded = {
  readonly organizationId: string;
  readonly organizationState: OrganizationState;
  readonly state: ListingState;
  /** The cluster it was put up in and those its organization belongs to. */
  readonly clusterIds: readonly string[];
};

/** Every member of an organization drafts, verified or not. */
export function mayDraft(actor: Actor): Member {
  return requireActing(actor);
}

/** Drafts and what an administrator or the organization has taken from view stay inside. */
export function maySee(actor: Actor, listing: Guarded): boolean {
  if (actsFor(actor, listing.organizationId) || administers(actor, listing.clusterIds)) return true;
  const shown = shownOrganizationStates.some((state) => state === listing.organizationState);
  return shown && publicStates.includes(listing.state);
}

/** @throws DomainError not_found: an outsider does not learn that the listing exists */
export function requireSight(actor: Actor, listing: Guarded): void {
  if (!maySee(actor, listing)) throw new DomainError('not_found');
}

/** Every member of the organization writes. */
export function maySave(actor: Actor, listing: Guarded): Member {
  requireSight(actor, listing);
  const person = requireActing(actor);
  if (!actsFor(actor, listing.organizationId)) throw new DomainError('forbidden');
  return person;
}

const byAdministrators: readonly ListingVerb[] = [
  'request_review',
  'approve',
  'send_back',
  'reject',
];
/** What puts a listing before others needs a verified organization. */
const toPublic: readonly ListingVerb[] = ['publish', 'submit', 'resume'];

/**
 * Owners and managers decide over the state of their listings; what makes one public needs a
 * verified organization; reviews are the administrators', expiry the platform's own.
 */
export function mayMove(actor: Actor, listing: Guarded, verb: ListingVerb): void {
  if (verb === 'expire') {
    if (actor.type !== 'system') throw new DomainError('forbidden');
    return;
  }
  requirePerson(actor);
  requireSight(actor, listing);
  if (byAdministrators.includes(verb)) {
    if (!administers(actor, listing.clusterIds)) throw new DomainError('forbidden');
    return;
  }
  if (!decidesFor(actor, listing.organizationId)) throw new DomainError('forbidden');
  if (toPublic.includes(verb)) requireVerified(actor);
}
