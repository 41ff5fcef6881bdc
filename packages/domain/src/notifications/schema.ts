import { sql } from 'drizzle-orm';
import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { persons } from '../accounts/schema';
import { instant } from '../kernel';
import { notificationKinds } from './words';

/** Something a person should know: a code with parameters, rendered in the reader's language. */
export const notifications = pgTable(
  'notifications',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: notificationKinds }).notNull(),
    params: jsonb('params').$type<Record<string, string | number>>().notNull(),
    /** The page it leads to, without the locale: /introductions/<id>. */
    path: text('path').notNull(),
    createdAt: instant('created_at').notNull(),
    readAt: instant('read_at'),
    /** When a mail told of it. */
    mailedAt: instant('mailed_at'),
  },
  (t) => [
    index('notifications_person').on(t.personId, t.createdAt),
    index('notifications_unmailed')
      .on(t.createdAt, t.personId)
      .where(sql`${t.mailedAt} is null and ${t.readAt} is null`),
  ],
);
