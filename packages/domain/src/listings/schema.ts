import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { persons } from '../accounts/schema';
import { instant } from '../kernel';
import { clusters, organizations } from '../organizations/schema';
import type { ListingDetails } from './details';
import {
  cooperationForms,
  ipStatuses,
  listingKinds,
  listingStates,
  type ReviewCriterion,
  regionScopes,
  reviewOutcomes,
  textStates,
} from './words';

export const listings = pgTable(
  'listings',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** Like ND-CN-2026-00042: kind, country of the organization, year, running number. */
    reference: text('reference').notNull().unique(),
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    clusterId: uuid('cluster_id').references(() => clusters.id, { onDelete: 'set null' }),
    kind: text('kind', { enum: listingKinds }).notNull(),
    state: text('state', { enum: listingStates }).notNull(),
    titleZh: text('title_zh'),
    titleEn: text('title_en'),
    summaryZh: text('summary_zh'),
    summaryEn: text('summary_en'),
    descriptionZh: text('description_zh'),
    descriptionEn: text('description_en'),
    /** The state of the text in each language; null where there is none. */
    textStateZh: text('text_state_zh', { enum: textStates }),
    textStateEn: text('text_state_en', { enum: textStates }),
    ipStatus: text('ip_status', { enum: ipStatuses }),
    cooperationForms: text('cooperation_forms', { enum: cooperationForms })
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** Kinds of organization sought as partner; empty: any. */
    partnerKinds: text('partner_kinds').array().notNull().default(sql`'{}'`),
    regionScope: text('region_scope', { enum: regionScopes }).notNull().default('anywhere'),
    budgetMin: numeric('budget_min', { precision: 16, scale: 2, mode: 'number' }),
    budgetMax: numeric('budget_max', { precision: 16, scale: 2, mode: 'number' }),
    /** ISO 4217. */
    currency: text('currency'),
    /** The day by which an answer is wanted. */
    deadline: date('deadline', { mode: 'string' }),
    /** The day after which the listing is no longer shown as open. */
    expiresOn: date('expires_on', { mode: 'string' }),
    details: jsonb('details').$type<ListingDetails>().notNull(),
    source: text('source', { enum: ['written', 'imported', 'demo'] }).notNull(),
    importKey: text('import_key').unique(),
    createdBy: uuid('created_by').references(() => persons.id, { onDelete: 'set null' }),
    /** Since when it waits for a review, or waited for the last. */
    submittedAt: instant('submitted_at'),
    publishedAt: instant('published_at'),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
    /** Raised by each save: a save from a stale page is refused instead of overwriting. */
    version: integer('version').notNull().default(1),
  },
  (t) => [
    index('listings_browse').on(t.state, t.kind, t.publishedAt, t.id),
    index('listings_published').on(t.state, t.publishedAt, t.id),
    index('listings_organization').on(t.organizationId, t.state),
    index('listings_cluster').on(t.clusterId, t.state, t.publishedAt, t.id),
    index('listings_updated').on(t.updatedAt),
    index('listings_waiting').on(t.submittedAt).where(sql`state = 'in_review'`),
  ],
);

export const listingCapabilities = pgTable(
  'listing_capabilities',
  {
    listingId: uuid('listing_id')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    /** A code of the capability taxonomy. */
    code: text('code').notNull(),
    trlMin: integer('trl_min'),
    trlMax: integer('trl_max'),
    /** False while only suggested from the text. */
    confirmed: boolean('confirmed').notNull().default(true),
  },
  (t) => [
    primaryKey({ columns: [t.listingId, t.code] }),
    index('listing_capabilities_code').on(t.code),
  ],
);

/** What administrators said of a listing before, or instead of, its being published. */
export const listingReviews = pgTable(
  'listing_reviews',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    listingId: uuid('listing_id')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    outcome: text('outcome', { enum: reviewOutcomes }).notNull(),
    /** Null exactly where a review was only asked for. */
    scores: jsonb('scores').$type<Readonly<Record<ReviewCriterion, number>>>(),
    remark: text('remark'),
    decidedBy: uuid('decided_by').references(() => persons.id, { onDelete: 'set null' }),
    decidedAt: instant('decided_at').notNull(),
  },
  (t) => [index('listing_reviews_listing').on(t.listingId, t.decidedAt)],
);

/** The running number of references per prefix (kind, country, year). */
export const listingReferences = pgTable('listing_references', {
  prefix: text('prefix').primaryKey(),
  last: integer('last').notNull(),
});
