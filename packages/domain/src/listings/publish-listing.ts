import { eq } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, DomainError, next } from '../kernel';
import { notifyAdministrators } from '../organizations';
import { type Finding, lintListing } from './lint-listing';
import { loadListing, readFields } from './load-listing';
import { mayMove } from './policy';
import { mustBeReviewed } from './review/must-be-reviewed';
import { lastDayStillOpen, listingTransitions } from './rules';
import { listings } from './schema';
import type { ListingState } from './words';

/**
 * Puts a draft before everybody, or, where it must be reviewed first, before the administrators.
 * Advice of the linter does not hold it back; a missing title or summary, a reversed range, or a last
 * day that is over does.
 * @throws DomainError organization_not_verified, forbidden, not_found, invalid_transition, invalid_field
 */
export async function publishListing(
  act: Act,
  { id }: { readonly id: string },
): Promise<{ version: number; state: ListingState; findings: Finding[] }> {
  const loaded = await loadListing(act.db, id, { lock: true });
  const { row, guarded } = loaded;
  const verb = (await mustBeReviewed(act.db, loaded)) ? 'submit' : 'publish';
  mayMove(act.actor, guarded, verb);
  const state = next(listingTransitions, row.state, verb);
  const fields = await readFields(act.db, row);
  const findings = lintListing(fields, act.now.toISOString().slice(0, 10));
  const blocking = findings.find(({ severity }) => severity === 'blocks');
  if (blocking) throw new DomainError('invalid_field', { field: blocking.field });
  if (row.expiresOn !== null && row.expiresOn < lastDayStillOpen(act.now)) {
    throw new DomainError('invalid_field', { field: 'expiresOn' });
  }
  const version = row.version + 1;
  await act.db
    .update(listings)
    .set({
      state,
      updatedAt: act.now,
      version,
      ...(verb === 'publish' ? { publishedAt: act.now } : { submittedAt: act.now }),
    })
    .where(eq(listings.id, row.id));
  await recordEvent(act, `listings.${verb}`, row.id, { reference: row.reference });
  if (verb === 'submit') {
    await notifyAdministrators(act, guarded.clusterIds, {
      kind: 'listing_submitted',
      params: { reference: row.reference },
      path: '/administration?tab=reviews',
    });
  }
  return { version, state, findings };
}
