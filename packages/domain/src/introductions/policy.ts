import {
  type Acting,
  type Actor,
  DomainError,
  type PersonActor,
  requireActing,
  requireVerified,
} from '../kernel';
import { type Side, sideOf } from './rules';

type Decider = PersonActor & { readonly acting: Acting };
type Parties = Parameters<typeof sideOf>[0];

/** Owners and managers of a verified organization speak for it to other organizations. */
export function requireDecider(actor: Actor): Decider {
  const person = requireVerified(actor);
  if (person.acting.role === 'member') throw new DomainError('forbidden');
  return person;
}

/** Any member of a side, or of the intermediary that brokered, reads; for others it does not exist. */
export function mayRead(actor: Actor, parties: Parties): Side {
  const { acting } = requireActing(actor);
  const side = sideOf(parties, acting.organizationId);
  if (!side) throw new DomainError('not_found');
  return side;
}

function maySpeakFor(actor: Actor, parties: Parties, sides: readonly Side[]): Side {
  const side = mayRead(actor, parties);
  requireDecider(actor);
  if (!sides.includes(side)) throw new DomainError('forbidden');
  return side;
}

export function mayPropose(actor: Actor): Decider {
  return requireDecider(actor);
}

/** The asked side accepts or declines. */
export function mayAnswer(actor: Actor, parties: Parties): Side {
  return maySpeakFor(actor, parties, ['to']);
}

/** The proposing side withdraws. */
export function mayWithdraw(actor: Actor, parties: Parties): Side {
  return maySpeakFor(actor, parties, ['from']);
}

/** Either side proposes a project. */
export function mayProposeProject(actor: Actor, parties: Parties): Side {
  return maySpeakFor(actor, parties, ['from', 'to']);
}

/** Any member of the two sides takes part in the conversation. */
export function mayConverse(actor: Actor, parties: Parties): Decider {
  const side = mayRead(actor, parties);
  if (side === 'broker') throw new DomainError('no_consent');
  return requireVerified(actor);
}

/** The side that did not propose the project answers. */
export function mayAnswerProposal(actor: Actor, parties: Parties, proposedBy: string): Decider {
  mayProposeProject(actor, parties);
  const person = requireDecider(actor);
  if (person.acting.organizationId === proposedBy) throw new DomainError('forbidden');
  return person;
}

/** The side that proposed the project takes the proposal back. */
export function mayWithdrawProposal(actor: Actor, proposedBy: string): Decider {
  const person = requireDecider(actor);
  if (person.acting.organizationId !== proposedBy) throw new DomainError('forbidden');
  return person;
}
