import type { WeightedFeature } from '@vicinity/matching';
import { sql } from 'drizzle-orm';
import type { Act } from '../kernel';
import { recommendationImpressions } from './learning-schema';
import { mayBeRecommended } from './policy';

/** A candidate of one list: what is kept of it. */
export interface Considered {
  readonly listingId: string;
  readonly candidateId: string;
  readonly candidateOrganizationId: string;
  /** From 1; null: not shown. */
  readonly position: number | null;
  readonly explored: boolean;
  readonly values: Readonly<Partial<Record<WeightedFeature, number>>>;
  readonly merit: number;
  readonly given: number;
}

/**
 * Keeps what a member was shown. A list counts once a day, however often it is opened; what comes
 * into view by opening it further is added.
 * @throws DomainError organization_not_verified
 */
export async function noteImpressions(act: Act, considered: readonly Considered[]): Promise<void> {
  const { acting } = mayBeRecommended(act.actor);
  if (considered.length === 0) return;
  const shownOn = act.now.toISOString().slice(0, 10);
  const rows = considered.map((each) => ({
    ...each,
    organizationId: acting.organizationId,
    shownOn,
    shownAt: act.now,
  }));
  // In one order, so that two lists opened at once do not wait for each other crosswise.
  rows.sort((a, b) => (a.listingId + a.candidateId < b.listingId + b.candidateId ? -1 : 1));
  const t = recommendationImpressions;
  await act.db
    .insert(t)
    .values(rows)
    .onConflictDoUpdate({
      target: [t.listingId, t.candidateId, t.shownOn],
      set: { position: sql`excluded.position`, given: sql`excluded.given` },
      setWhere: sql`${t.position} is null and excluded.position is not null and ${t.settledAt} is null`,
    });
}
