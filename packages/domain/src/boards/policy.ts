import { type Acting, type Actor, DomainError, type PersonActor, requireVerified } from '../kernel';
import { mayReadProject, mayWorkOnProject, type Standing } from '../projects';

type Member = PersonActor & { readonly acting: Acting };

type Owned = { readonly organizationId: string; readonly personId: string | null };

/**
 * Who reads a board reads what is kept beside it: active participants, for a verified organization,
 * and the administrators of the project's cluster. Nobody else learns that it exists.
 */
export function mayReadBoard(actor: Actor, standing: Standing): void {
  if (mayReadProject(actor, standing) !== 'all') throw new DomainError('not_found');
  if (standing.mine?.state === 'active') requireVerified(actor);
}

/**
 * The organization whose own comments the reader sees besides those for all parties: the one acted
 * for, while it takes part. Administrators of a cluster see no organization's own comments.
 */
export function readsCommentsOf(actor: Actor, { mine }: Standing): string | null {
  if (actor.type !== 'person' || mine?.state !== 'active') return null;
  return actor.acting?.organizationId === mine.organizationId ? mine.organizationId : null;
}

/** Every participant may speak, readers too, while the project runs. */
export function mayComment(actor: Actor, standing: Standing): Member {
  mayReadBoard(actor, standing);
  if (standing.mine?.state !== 'active') throw new DomainError('read_only');
  if (standing.project.state !== 'active') throw new DomainError('read_only');
  return requireVerified(actor);
}

/** What one wrote, one may change, for the organization that one wrote it for. */
export function mayEditComment(actor: Actor, standing: Standing, comment: Owned): Member {
  const person = mayComment(actor, standing);
  if (person.personId !== comment.personId) throw new DomainError('forbidden');
  if (person.acting.organizationId !== comment.organizationId) throw new DomainError('forbidden');
  return person;
}

/** Whoever wrote it, or who decides for the organization that it was written for. */
export function mayDeleteComment(actor: Actor, standing: Standing, comment: Owned): Member {
  const person = mayComment(actor, standing);
  if (person.acting.organizationId !== comment.organizationId) throw new DomainError('forbidden');
  if (person.personId !== comment.personId && person.acting.role === 'member')
    throw new DomainError('forbidden');
  return person;
}

/** Who may write to the board may attach files to its cards. */
export function mayAttach(actor: Actor, standing: Standing): Member {
  mayReadBoard(actor, standing);
  return mayWorkOnProject(actor, standing);
}

/** Who decides for a lead may take any file away. */
export function mayDetachAll(actor: Actor, { mine }: Standing): boolean {
  if (actor.type !== 'person' || mine?.role !== 'lead') return false;
  return actor.acting?.organizationId === mine.organizationId && actor.acting.role !== 'member';
}

/** Else, of those who may attach, the organization that attached it. */
export function mayDetach(
  actor: Actor,
  standing: Standing,
  attachment: Pick<Owned, 'organizationId'> | null,
): Member {
  const person = mayAttach(actor, standing);
  if (!attachment) throw new DomainError('not_found');
  if (mayDetachAll(actor, standing)) return person;
  if (person.acting.organizationId !== attachment.organizationId)
    throw new DomainError('forbidden');
  return person;
}

/** Who may write to the board names its versions. */
export function mayNameVersion(actor: Actor, standing: Standing): Member {
  mayReadBoard(actor, standing);
  return mayWorkOnProject(actor, standing);
}

/** Who may write to the board may bring cards in from a file or a template. */
export function mayImport(actor: Actor, standing: Standing): Member {
  mayReadBoard(actor, standing);
  return mayWorkOnProject(actor, standing);
}
