import { type Actor, administers, DomainError, requirePerson } from '../kernel';

/** The lexicon serves every cluster, so only those who run the instance curate it. */
export function permitCurate(actor: Actor): void {
  if (actor.type === 'system') return;
  requirePerson(actor);
  if (!administers(actor)) throw new DomainError('forbidden');
}
