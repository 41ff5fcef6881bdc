import type { Transaction } from '@vicinity/db';
import { DomainError } from '../kernel';
import { announceRightsChange } from '../projects';
import { ownedAlone } from './organizations-to-hand-over';

/**
 * What must hold before an account may go: no organization is left without an owner while it still
 * has other members.
 * @throws DomainError last_owner
 */
export async function forgetPerson(tx: Transaction, personId: string): Promise<void> {
  const left = await ownedAlone(tx, personId);
  if (left.length > 0) throw new DomainError('last_owner');
  await announceRightsChange(tx, { personId });
}
