import { eq } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, DomainError } from '../kernel';
import { organizations } from '../organizations/schema';
import { listingDetails } from './details';
import { mayDraft } from './policy';
import { listings } from './schema';
import { takeReferences } from './take-references';
import type { ListingKind } from './words';

/** Begins a listing of a kind for the organization acted for: an empty draft with its reference. */
export async function draftListing(
  act: Act,
  { kind }: { readonly kind: ListingKind },
): Promise<{ id: string; reference: string; version: number }> {
  const { acting, personId } = mayDraft(act.actor);
  const [organization] = await act.db
    .select({ country: organizations.country })
    .from(organizations)
    .where(eq(organizations.id, acting.organizationId));
  if (!organization) throw new DomainError('not_found');
  const year = act.now.getUTCFullYear();
  const [reference = ''] = await takeReferences(
    act.db,
    { kind, country: organization.country, year },
    1,
  );
  const [row] = await act.db
    .insert(listings)
    .values({
      reference,
      organizationId: acting.organizationId,
      kind,
      state: 'draft',
      details: listingDetails.parse({ kind }),
      source: 'written',
      createdBy: personId,
      createdAt: act.now,
      updatedAt: act.now,
    })
    .returning({
      id: listings.id,
      reference: listings.reference,
      version: listings.version,
    });
  if (!row) throw new DomainError('not_found');
  await recordEvent(act, 'listings.draft', row.id, { reference });
  return row;
}
