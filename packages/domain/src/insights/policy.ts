import { administers, DomainError, isAdministrator, type Look, requirePerson } from '../kernel';

/**
 * The health of a cluster is read by its administrators, that of the whole instance (`null`) by
 * the instance's.
 * @throws DomainError not_signed_in, mail_not_verified, forbidden
 */
export function requireHealthReader({ actor }: Look, clusterId: string | null): void {
  if (actor.type === 'system') return;
  requirePerson(actor);
  const allowed = administers(actor, clusterId === null ? [] : [clusterId]);
  if (!allowed) throw new DomainError('forbidden');
}

/**
 * @throws DomainError not_signed_in, mail_not_verified, forbidden
 */
export function requireAdministrator({ actor }: Look): void {
  if (actor.type === 'system') return;
  requirePerson(actor);
  if (!isAdministrator(actor)) throw new DomainError('forbidden');
}
