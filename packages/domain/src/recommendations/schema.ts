import { index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant } from '../kernel';
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
