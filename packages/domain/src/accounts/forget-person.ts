import { type Act, DomainError } from '../kernel';
import { abandonOrganizations } from '../organizations';
import { announceRightsChange } from '../projects';
import { ownedAlone } from './organizations-to-hand-over';

/**
 * What must hold before an account may go: no organization is left without an owner while it still
 * has other members. Those that have nobody else are given up with it.
 * @throws DomainError last_owner
 */
export async function forgetPerson(act: Act, personId: string): Promise<void> {
  const left = await ownedAlone(act.db, personId);
  if (left.length > 0) throw new DomainError('last_owner');
  await abandonOrganizations(act, personId);
  await announceRightsChange(act.db, { personId });
}
