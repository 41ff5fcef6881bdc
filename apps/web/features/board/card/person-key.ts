import type { Person } from '../presence/people';

/** A person for one organization: somebody in two of them can be put on a card for either. */
export function keyOf({ personId, organizationId }: Person): string {
  return `${personId} ${organizationId}`;
}
