import { type Actor, administers, DomainError, requirePerson } from '../kernel';

/**
 * The administrators of a cluster run it: who is in it, who brokers, how it presents itself.
 * @throws DomainError not_signed_in, mail_not_verified, forbidden
 */
export function permitRun(actor: Actor, clusterId: string): void {
  requirePerson(actor);
  if (!mayRun(actor, clusterId)) throw new DomainError('forbidden');
}

export function mayRun(actor: Actor, clusterId: string): boolean {
  return administers(actor, [clusterId]);
}

/**
 * Who administers a cluster, the administrators of the instance say.
 * @throws DomainError not_signed_in, mail_not_verified, forbidden
 */
export function permitAppoint(actor: Actor): void {
  requirePerson(actor);
  if (!mayAppoint(actor)) throw new DomainError('forbidden');
}

export function mayAppoint(actor: Actor): boolean {
  return administers(actor);
}
