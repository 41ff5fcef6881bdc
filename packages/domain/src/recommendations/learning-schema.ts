import type { WeightChange, WeightedFeature, Weights } from '@vicinity/matching';
import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  serial,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { persons } from '../accounts/schema';
import { instant } from '../kernel';
import { listings } from '../listings/schema';
import { organizations } from '../organizations/schema';
import { weightOrigins } from './words';

/**
 * What an organization was shown for one of its listings on one day, and what was considered for it
 * but stood too far down: what the weights learn from, and what attention is accounted by.
 */
export const recommendationImpressions = pgTable(
  'recommendation_impressions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** Who was shown it. */
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    listingId: uuid('listing_id')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    candidateId: uuid('candidate_id')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    candidateOrganizationId: uuid('candidate_organization_id')
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    shownOn: date('shown_on', { mode: 'string' }).notNull(),
    /** Place in the list, from 1; null: considered, not shown. */
    position: integer('position'),
    explored: boolean('explored').notNull(),
    /** What was known of the pair, by feature. */
    values: jsonb('values').$type<Partial<Record<WeightedFeature, number>>>().notNull(),
    /** Attention that its relevance earned, and that its place got; see `accountFor`. */
    merit: doublePrecision('merit').notNull(),
    given: doublePrecision('given').notNull(),
    shownAt: instant('shown_at').notNull(),
    /** When its attention was accounted for. */
    settledAt: instant('settled_at'),
    /** When its answer, or the silence, was learned from. */
    learnedAt: instant('learned_at'),
  },
  (t) => [
    uniqueIndex('recommendation_impressions_day').on(t.listingId, t.candidateId, t.shownOn),
    index('recommendation_impressions_unsettled').on(t.shownOn).where(sql`settled_at is null`),
    index('recommendation_impressions_unlearned').on(t.shownAt).where(sql`learned_at is null`),
  ],
);

/** Attention that an organization earned and got, older days counting less and less. */
export const exposureAccounts = pgTable('exposure_accounts', {
  organizationId: uuid('organization_id')
    .primaryKey()
    .references(() => organizations.id, { onDelete: 'cascade' }),
  merit: doublePrecision('merit').notNull(),
  given: doublePrecision('given').notNull(),
  settledAt: instant('settled_at').notNull(),
});

/** Each row is a version of the weights; the highest number is in force, before the first the default. */
export const weightVersions = pgTable('weight_versions', {
  number: serial('number').primaryKey(),
  weights: jsonb('weights').$type<Weights>().notNull(),
  changes: jsonb('changes').$type<readonly WeightChange[]>().notNull(),
  origin: text('origin', { enum: weightOrigins }).notNull(),
  /** The version gone back to; 0 is the default. */
  rolledBackTo: integer('rolled_back_to'),
  /** Answers and silences it was learned from. */
  answers: integer('answers').notNull(),
  madeAt: instant('made_at').notNull(),
  madeBy: uuid('made_by').references(() => persons.id, { onDelete: 'set null' }),
});

/** One row once somebody froze or thawed the learning. */
export const learningSwitch = pgTable('learning_switch', {
  /** Always true: there is but one. */
  only: boolean('only').primaryKey().default(true),
  frozen: boolean('frozen').notNull(),
  changedAt: instant('changed_at').notNull(),
  changedBy: uuid('changed_by').references(() => persons.id, { onDelete: 'set null' }),
});
