import { and, eq } from 'drizzle-orm';
import { DomainError, type Look } from '../kernel';
import { listings } from '../listings/schema';
import { readDocuments } from './match-document';
import { mayBeRecommended } from './policy';

/**
 * A listing of the organization acted for, as the matcher reads it.
 * @throws DomainError organization_not_verified, not_found where the listing is not one's own
 */
export async function ownSubject({ db, actor }: Look, listingId: string) {
  const { acting } = mayBeRecommended(actor);
  const own = and(eq(listings.id, listingId), eq(listings.organizationId, acting.organizationId));
  const [subject] = await readDocuments(db, own);
  if (!subject) throw new DomainError('not_found');
  return { subject, acting };
}
