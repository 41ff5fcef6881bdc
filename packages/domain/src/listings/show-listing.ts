import { eq } from 'drizzle-orm';
import { actsFor, administers, DomainError, type Look, verbsIn } from '../kernel';
import { organizations } from '../organizations/schema';
import { nameCapabilities, regionOf } from './cards';
import { lintListing } from './lint-listing';
import { loadListing, readFields } from './load-listing';
import { mayMove, maySave, requireSight } from './policy';
import { lastReview, mustBeReviewed } from './review/must-be-reviewed';
import { type ListingVerb, listingTransitions, listingVerbs } from './rules';

/** A listing as its page shows it: never with contact data, which consent alone opens. */
export type ListingView = Awaited<ReturnType<typeof showListing>>;

/** @throws DomainError not_found, also where it is there but not the reader's to see */
export async function showListing({ db, actor, now }: Look, { id }: { readonly id: string }) {
  const loaded = await loadListing(db, id);
  const { row, guarded } = loaded;
  requireSight(actor, guarded);
  const [organization] = await db
    .select({
      id: organizations.id,
      nameZh: organizations.nameZh,
      nameEn: organizations.nameEn,
      kind: organizations.kind,
      state: organizations.state,
      country: organizations.country,
      province: organizations.province,
    })
    .from(organizations)
    .where(eq(organizations.id, row.organizationId));
  if (!organization) throw new DomainError('not_found');
  const fields = await readFields(db, row);
  const mine = actsFor(actor, row.organizationId);
  const stale = row.textStateZh === 'stale' || row.textStateEn === 'stale';
  /** A draft is either published or submitted. */
  const isSubmitted = row.state === 'draft' && (await mustBeReviewed(db, loaded));
  const closed = isSubmitted ? 'publish' : 'submit';
  const allowed = (verb: ListingVerb) =>
    permits(() => (verb === 'save' ? maySave(actor, guarded) : mayMove(actor, guarded, verb)));
  return {
    id: row.id,
    reference: row.reference,
    kind: row.kind,
    state: row.state,
    version: row.version,
    textStateZh: row.textStateZh,
    textStateEn: row.textStateEn,
    publishedAt: row.publishedAt,
    updatedAt: row.updatedAt,
    source: row.source,
    organization: { ...organization, region: regionOf(organization) },
    fields: { ...fields, capabilities: nameCapabilities(fields.capabilities) },
    mine,
    /** What the reader may do with it now. */
    verbs: verbsIn(listingTransitions, row.state, listingVerbs)
      .filter((verb) => verb !== closed)
      .filter(allowed),
    /** What was last said in a review: for the organization and administrators alone. */
    review: mine || administers(actor, guarded.clusterIds) ? await lastReview(db, id) : null,
    submittedAt: row.submittedAt,
    findings: mine ? lintListing(fields, now.toISOString().slice(0, 10), stale) : [],
  };
}

function permits(policy: () => unknown): boolean {
  try {
    policy();
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
