import {
  type Acting,
  type Actor,
  administers,
  DomainError,
  type PersonActor,
  requirePerson,
  requireVerified,
} from '../kernel';
import { works } from './rules';
import type { Standing } from './standing';

type Member = PersonActor & { readonly acting: Acting };

/**
 * Active participants and the administrators of the project's cluster read all of it; an invited
 * organization reads what it is invited to; for others it does not exist.
 */
export function mayRead(actor: Actor, { project, mine }: Standing): 'all' | 'invitation' {
  requirePerson(actor);
  if (mine?.state === 'active') return 'all';
  if (administers(actor, project.clusterId ? [project.clusterId] : [])) return 'all';
  if (mine?.state === 'invited') return 'invitation';
  throw new DomainError('not_found');
}

/** @throws DomainError not_found to outsiders, read_only to who is let in to read */
function requireParticipant(actor: Actor, standing: Standing): Member {
  mayRead(actor, standing);
  if (standing.mine?.state !== 'active') throw new DomainError('read_only');
  return requireVerified(actor);
}

function requireDecider(actor: Actor, standing: Standing): Member {
  const person = requireParticipant(actor, standing);
  if (person.acting.role === 'member') throw new DomainError('forbidden');
  return person;
}

/** Any member of a lead or partner, while the project runs: milestones, outcomes. */
export function mayWork(actor: Actor, standing: Standing): Member {
  const person = requireParticipant(actor, standing);
  if (!standing.mine || !works(standing.mine.role)) throw new DomainError('read_only');
  if (standing.project.state !== 'active') throw new DomainError('read_only');
  return person;
}

/** The stage of the innovation chain is told by those who decide for a lead or partner. */
export function mayChangeStage(actor: Actor, standing: Standing): Member {
  mayWork(actor, standing);
  return requireDecider(actor, standing);
}

/** Who decides for a lead: who takes part, in what role; how the project is called and how it ends. */
export function mayLead(actor: Actor, standing: Standing): Member {
  const person = requireDecider(actor, standing);
  if (standing.mine?.role !== 'lead') throw new DomainError('forbidden');
  return person;
}

export function mayInvite(actor: Actor, standing: Standing): Member {
  mayLead(actor, standing);
  return mayWork(actor, standing);
}

/** Who decides for the invited organization answers. */
export function mayAnswerInvitation(actor: Actor, standing: Standing): Member {
  mayRead(actor, standing);
  const person = requireVerified(actor);
  if (!standing.mine || person.acting.role === 'member') throw new DomainError('forbidden');
  return person;
}

export function mayLeave(actor: Actor, standing: Standing): Member {
  return requireDecider(actor, standing);
}

/** Each participant but an observer pledges for itself, while the project runs. */
export function mayCommit(actor: Actor, standing: Standing): Member {
  const person = requireDecider(actor, standing);
  if (standing.mine?.role === 'observer') throw new DomainError('read_only');
  if (standing.project.state !== 'active') throw new DomainError('read_only');
  return person;
}

/** What was pledged is settled by the organization that pledged it, also after the project's end. */
export function maySettle(actor: Actor, standing: Standing, committedBy: string): Member {
  const person = requireDecider(actor, standing);
  if (person.acting.organizationId !== committedBy) throw new DomainError('forbidden');
  return person;
}
