import { and, eq, inArray, lte } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, administers, DomainError } from '../kernel';
import { notifyOrganization } from '../notifications';
import { namesForNotice } from './load';
import { introductions } from './schema';

/**
 * Lapses what nobody answered in time, at most `limit` of them, and returns how many. Run by the
 * platform's clock; rows that a person is answering at this moment are left for the next round.
 * @throws DomainError forbidden for anybody but the platform
 */
export async function expireIntroductions(act: Act, limit = 500): Promise<number> {
  if (!administers(act.actor)) throw new DomainError('forbidden');
  const due = await act.db
    .select()
    .from(introductions)
    .where(and(eq(introductions.state, 'proposed'), lte(introductions.expiresAt, act.now)))
    .limit(limit)
    .for('update', { skipLocked: true });
  if (due.length === 0) return 0;
  await act.db
    .update(introductions)
    .set({ state: 'expired', answeredAt: act.now })
    .where(
      inArray(
        introductions.id,
        due.map(({ id }) => id),
      ),
    );
  for (const { id, fromOrganizationId, toOrganizationId } of due) {
    const params = await namesForNotice(act, toOrganizationId);
    const path = `/introductions/${id}`;
    await notifyOrganization(act, fromOrganizationId, {
      kind: 'introduction_expired',
      params,
      path,
    });
    await recordEvent(act, 'introductions.expire', id);
  }
  return due.length;
}
