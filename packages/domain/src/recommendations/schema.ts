import {
  boolean,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { persons } from '../accounts/schema';
import { instant } from '../kernel';
import type { ListingFilter } from '../listings';
import { listings } from '../listings/schema';
import { organizations } from '../organizations/schema';
import { dismissalReasons, recommendationAnswers } from './words';

/** What an organization answered to a recommended pair of listings. */
export const recommendationResponses = pgTable(
  'recommendation_responses',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    /** The organization's own listing. */
    listingId: uuid('listing_id')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    /** The listing that was recommended to it. */
    candidateId: uuid('candidate_id')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    answer: text('answer', { enum: recommendationAnswers }).notNull(),
    reason: text('reason', { enum: dismissalReasons }),
    answeredAt: instant('answered_at').notNull(),
  },
  (t) => [
    uniqueIndex('recommendation_responses_pair').on(t.listingId, t.candidateId),
    index('recommendation_responses_organization').on(t.organizationId),
  ],
);

/** A search that a person keeps, to see later what is new in it. */
export const savedSearches = pgTable(
  'saved_searches',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    /** Words sought; empty: the filter alone. */
    q: text('q').notNull(),
    filter: jsonb('filter').$type<ListingFilter>().notNull(),
    /** Whether a new listing in it is told at once. */
    notify: boolean('notify').notNull(),
    createdAt: instant('created_at').notNull(),
    /** What was published after this instant is new to its keeper. */
    seenAt: instant('seen_at').notNull(),
  },
  (t) => [index('saved_searches_person').on(t.personId, t.createdAt)],
);

/** Organizations that wish not to meet: it holds both ways, and only the one who blocked sees it. */
export const organizationBlocks = pgTable(
  'organization_blocks',
  {
    blockerId: uuid('blocker_id')
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    blockedId: uuid('blocked_id')
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    blockedBy: uuid('blocked_by').references(() => persons.id, { onDelete: 'set null' }),
    blockedAt: instant('blocked_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.blockerId, t.blockedId] }),
    index('organization_blocks_blocked').on(t.blockedId),
  ],
);

/** Listings whose counterparts were told of them: each is announced once, whoever publishes it again. */
export const listingAnnouncements = pgTable('listing_announcements', {
  listingId: uuid('listing_id')
    .primaryKey()
    .references(() => listings.id, { onDelete: 'cascade' }),
  announcedAt: instant('announced_at').notNull(),
});
