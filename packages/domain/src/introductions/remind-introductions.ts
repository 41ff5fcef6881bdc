import { and, asc, eq, gt, lte, or, type SQL } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, DomainError } from '../kernel';
import { notifyOrganization } from '../notifications';
import { namesForNotice } from './load';
import { daysLeft, daysWaited, remindAfterDays, remindersDue } from './rules';
import { introductions } from './schema';

/**
 * Reminds those who were asked and have not answered: the reply clock. Each reminder goes out once;
 * of several that came due while the clock stood still, only one is sent.
 * @returns how many were reminded; a full batch of `limit` means that there may be more
 * @throws DomainError forbidden for anybody but the platform
 */
export async function remindIntroductions(act: Act, limit = 500): Promise<number> {
  if (act.actor.type !== 'system') throw new DomainError('forbidden');
  const waiting = await act.db
    .select()
    .from(introductions)
    .where(
      and(
        eq(introductions.state, 'proposed'),
        gt(introductions.expiresAt, act.now),
        or(...remindAfterDays.map((_, sent) => overdue(act.now, sent))),
      ),
    )
    .orderBy(asc(introductions.proposedAt))
    .limit(limit)
    .for('update', { skipLocked: true });
  for (const { id, fromOrganizationId, toOrganizationId, ...clock } of waiting) {
    await act.db
      .update(introductions)
      .set({ remindersSent: remindersDue(clock.proposedAt, act.now) })
      .where(eq(introductions.id, id));
    const names = await namesForNotice(act, fromOrganizationId);
    await notifyOrganization(act, toOrganizationId, {
      kind: 'introduction_waiting',
      params: { ...names, days: daysLeft(clock.expiresAt, act.now) },
      path: `/introductions/${id}`,
    });
    await recordEvent(act, 'introductions.remind', id);
  }
  return waiting.length;
}

/** The condition that the reminder after `sent` others is due. */
function overdue(now: Date, sent: number): SQL | undefined {
  return and(
    eq(introductions.remindersSent, sent),
    lte(introductions.proposedAt, daysWaited(now, remindAfterDays[sent] ?? 0)),
  );
}
