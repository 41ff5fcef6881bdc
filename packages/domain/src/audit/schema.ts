import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from '../kernel';

/** What was done, by whom, for whom: written in the transaction of the deed, never changed. */
export const auditEvents = pgTable(
  'audit_events',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    at: instant('at').notNull(),
    /** Null where the platform itself acted. No foreign key: the record outlives the account. */
    personId: uuid('person_id'),
    organizationId: uuid('organization_id'),
    /** Room and verb: `listings.publish`. */
    verb: text('verb').notNull(),
    subjectId: uuid('subject_id'),
    params: jsonb('params').$type<Record<string, string | number>>().notNull(),
  },
  (t) => [index('audit_events_at').on(t.at), index('audit_events_subject').on(t.subjectId, t.at)],
);
