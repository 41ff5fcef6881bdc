import { isCode } from '@vicinity/classifications';
import { and, eq } from 'drizzle-orm';
import { type Act, DomainError, next } from '../kernel';
import { clusterMemberships } from '../organizations/schema';
import type { ListingFields } from './fields';
import { type Finding, lintListing } from './lint-listing';
import { loadListing } from './load-listing';
import { maySave } from './policy';
import { listingTransitions, textStatesAfter } from './rules';
import { listingCapabilities, listings } from './schema';
import type { ListingKind, TextState } from './words';

export type SaveInput = {
  readonly id: string;
  /** The version that the page was filled from. */
  readonly version: number;
  readonly fields: ListingFields;
  /** Says that the translation still holds although the original changed. */
  readonly translationReviewed?: boolean;
};

export type Saved = {
  readonly version: number;
  readonly savedAt: Date;
  readonly textStateZh: TextState | null;
  readonly textStateEn: TextState | null;
  readonly findings: readonly Finding[];
};

/**
 * Writes all fields of a listing. What others can see may not lose what publishing asked of it.
 * The row is locked before its version is compared: of two savers from one version, one is refused.
 * @throws DomainError stale, invalid_field, invalid_transition, not_found, forbidden
 */
export async function saveListing(act: Act, input: SaveInput): Promise<Saved> {
  const { row, guarded } = await loadListing(act.db, input.id, { lock: true });
  maySave(act.actor, guarded);
  if (row.version !== input.version) throw new DomainError('stale');
  next(listingTransitions, row.state, 'save');
  const { capabilities, ...fields } = input.fields;
  await checkFields(act, row.organizationId, row.kind, input.fields);
  const states = textStatesAfter(
    { ...row, states: { zh: row.textStateZh, en: row.textStateEn } },
    fields,
    input.translationReviewed ?? false,
  );
  const stale = states.zh === 'stale' || states.en === 'stale';
  const findings = lintListing(input.fields, act.now.toISOString().slice(0, 10), stale);
  const blocking = findings.find(({ severity }) => severity === 'blocks');
  if (blocking && row.state !== 'draft') {
    throw new DomainError('invalid_field', { field: blocking.field });
  }
  const version = row.version + 1;
  await act.db
    .update(listings)
    .set({
      ...fields,
      textStateZh: states.zh,
      textStateEn: states.en,
      version,
      updatedAt: act.now,
    })
    .where(eq(listings.id, row.id));
  await act.db.delete(listingCapabilities).where(eq(listingCapabilities.listingId, row.id));
  if (capabilities.length > 0) {
    await act.db
      .insert(listingCapabilities)
      .values(capabilities.map((capability) => ({ listingId: row.id, ...capability })));
  }
  return {
    version,
    savedAt: act.now,
    textStateZh: states.zh,
    textStateEn: states.en,
    findings,
  };
}

async function checkFields(
  act: Act,
  organizationId: string,
  kind: ListingKind,
  { capabilities, clusterId, currency, details }: ListingFields,
): Promise<void> {
  const refuse = (field: string) => new DomainError('invalid_field', { field });
  if (details.kind !== kind) throw refuse('details');
  if (currency !== null && !isCode('currency', currency)) throw refuse('currency');
  const codes = new Set(capabilities.map(({ code }) => code));
  const known = capabilities.every(({ code }) => isCode('capability', code));
  if (!known || codes.size < capabilities.length) throw refuse('capabilities');
  if (clusterId === null) return;
  const [membership] = await act.db
    .select({ clusterId: clusterMemberships.clusterId })
    .from(clusterMemberships)
    .where(
      and(
        eq(clusterMemberships.organizationId, organizationId),
        eq(clusterMemberships.clusterId, clusterId),
      ),
    );
  if (!membership) throw refuse('clusterId');
}
