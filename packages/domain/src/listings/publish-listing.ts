import { eq } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, DomainError, next } from '../kernel';
import { type Finding, lintListing } from './lint-listing';
import { loadListing, readFields } from './load-listing';
import { mayMove } from './policy';
import { lastDayStillOpen, listingTransitions } from './rules';
import { listings } from './schema';

/**
 * Puts a draft before everybody. Advice of the linter does not hold it back; a missing title or
 * summary, a reversed range, or a last day that is over does.
 * @throws DomainError organization_not_verified, forbidden, not_found, invalid_transition, invalid_field
 */
export async function publishListing(
  act: Act,
  { id }: { readonly id: string },
): Promise<{ version: number; findings: Finding[] }> {
  const { row, guarded } = await loadListing(act.db, id, { lock: true });
  mayMove(act.actor, guarded, 'publish');
  const state = next(listingTransitions, row.state, 'publish');
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
    .set({ state, publishedAt: act.now, updatedAt: act.now, version })
    .where(eq(listings.id, row.id));
  await recordEvent(act, 'listings.publish', row.id, { reference: row.reference });
  return { version, findings };
}
