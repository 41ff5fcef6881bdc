import { and, count, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { type Act, type Look, requirePerson } from '../kernel';
import { notifications } from './schema';

export type NotificationCursor = { readonly at: Date; readonly id: string };

/** A person's own notices, newest first, by pages of `limit` (1–100, 30). */
export async function listNotifications(
  { db, actor }: Look,
  query: {
    readonly unreadOnly?: boolean | undefined;
    readonly cursor?: NotificationCursor | undefined;
    readonly limit?: number | undefined;
  },
) {
  const { personId } = requirePerson(actor);
  const limit = Math.min(100, Math.max(1, query.limit ?? 30));
  const { cursor } = query;
  const rows = await db
    .select()
    .from(notifications)
    .where(
      and(
        eq(notifications.personId, personId),
        query.unreadOnly ? isNull(notifications.readAt) : undefined,
        cursor
          ? sql`(${notifications.createdAt}, ${notifications.id}) < (${cursor.at.toISOString()}::timestamptz, ${cursor.id}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(notifications.createdAt), desc(notifications.id))
    .limit(limit + 1);
  const [unread] = await db
    .select({ count: count() })
    .from(notifications)
    .where(and(eq(notifications.personId, personId), isNull(notifications.readAt)));
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    unread: unread?.count ?? 0,
    next: rows.length > limit && last ? { at: last.createdAt, id: last.id } : null,
  };
}

export type NotificationItem = Awaited<ReturnType<typeof listNotifications>>['items'][number];

/** Marks one's own notices as read: the named ones, or all. */
export async function markNotificationsRead(
  act: Act,
  which: { readonly ids: readonly string[] } | 'all',
): Promise<void> {
  const { personId } = requirePerson(act.actor);
  if (which !== 'all' && which.ids.length === 0) return;
  await act.db
    .update(notifications)
    .set({ readAt: act.now })
    .where(
      and(
        eq(notifications.personId, personId),
        isNull(notifications.readAt),
        which === 'all' ? undefined : inArray(notifications.id, [...which.ids]),
      ),
    );
}
