import type { Reader } from '@vicinity/db';
import type { Exposure } from '@vicinity/matching';
import { and, inArray, isNull, lt, sql } from 'drizzle-orm';
import type { Act } from '../kernel';
import { exposureAccounts, recommendationImpressions } from './learning-schema';
import { permitTune } from './policy';

/** Days after which attention, got or earned, counts half. */
const halfLife = 30;

/** What each of the organizations earned and got; those without an account are missing. */
export async function exposureOf(
  db: Reader,
  organizationIds: readonly string[],
): Promise<Map<string, Exposure>> {
  if (organizationIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(exposureAccounts)
    .where(inArray(exposureAccounts.organizationId, [...new Set(organizationIds)]));
  return new Map(
    rows.map(({ organizationId, merit, given }) => [organizationId, { merit, given }]),
  );
}

/**
 * Books the impressions of the days that are over. Lists therefore keep their order within a day.
 * @returns organizations whose accounts moved
 */
export async function settleExposure(act: Act): Promise<number> {
  permitTune(act.actor);
  const today = act.now.toISOString().slice(0, 10);
  const t = recommendationImpressions;
  const settled = await act.db
    .update(t)
    .set({ settledAt: act.now })
    .where(and(isNull(t.settledAt), lt(t.shownOn, today)))
    .returning({ id: t.candidateOrganizationId, merit: t.merit, given: t.given });
  const sums = new Map<string, Exposure>();
  for (const { id, merit, given } of settled) {
    const sum = sums.get(id) ?? { merit: 0, given: 0 };
    sums.set(id, { merit: sum.merit + merit, given: sum.given + given });
  }
  const account = exposureAccounts;
  const kept = sql`power(0.5, extract(epoch from excluded.settled_at - ${account.settledAt}) / ${halfLife * 86_400})`;
  for (const [organizationId, { merit, given }] of [...sums].sort(([a], [b]) => (a < b ? -1 : 1))) {
    await act.db
      .insert(account)
      .values({ organizationId, merit, given, settledAt: act.now })
      .onConflictDoUpdate({
        target: account.organizationId,
        set: {
          merit: sql`${account.merit} * ${kept} + excluded.merit`,
          given: sql`${account.given} * ${kept} + excluded.given`,
          settledAt: sql`excluded.settled_at`,
        },
      });
  }
  return sums.size;
}
