import { sql } from 'drizzle-orm';
import {
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { persons } from '../accounts/schema';
import { instant, memberRoles, organizationKinds, organizationStates } from '../kernel';
import { claimStates, identifierKinds, invitationStates, verificationVerbs } from './words';

export const organizations = pgTable(
  'organizations',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    kind: text('kind', { enum: organizationKinds }).notNull(),
    state: text('state', { enum: organizationStates }).notNull(),
    nameZh: text('name_zh'),
    nameEn: text('name_en'),
    summaryZh: text('summary_zh'),
    summaryEn: text('summary_en'),
    identifierKind: text('identifier_kind', { enum: identifierKinds }).notNull(),
    /** Normalised form; null exactly where the kind is `none`. */
    identifier: text('identifier'),
    /** Why there is no identifier; only where the kind is `none`. */
    identifierAbsence: text('identifier_absence'),
    /** ISO 3166-1 alpha-2. */
    country: text('country').notNull(),
    /** GB/T 2260 province, six digits; only where the country is CN. */
    province: text('province'),
    sizeBand: text('size_band'),
    foundedYear: integer('founded_year'),
    /** GB/T 4754 sections or divisions. */
    industries: text('industries').array().notNull().default(sql`'{}'`),
    /** GB/T 13745 first-level disciplines. */
    disciplines: text('disciplines').array().notNull().default(sql`'{}'`),
    website: text('website'),
    /** Shown to others only after consent. */
    contactEmail: text('contact_email'),
    contactPhone: text('contact_phone'),
    source: text('source', { enum: ['registered', 'imported', 'demo'] }).notNull(),
    /** The key of the record in the imported file; a second import of it updates the same row. */
    importKey: text('import_key').unique(),
    /** What duplicates of it are likely to share: see duplicates.ts. */
    duplicateKeys: text('duplicate_keys').array().notNull().default(sql`'{}'`),
    verifiedAt: instant('verified_at'),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('organizations_identifier')
      .on(t.identifierKind, t.identifier)
      .where(sql`${t.identifier} is not null and ${t.state} <> 'rejected'`),
    index('organizations_state').on(t.state, t.createdAt),
    index('organizations_updated').on(t.updatedAt),
    index('organizations_browse').on(t.state, t.kind, t.createdAt, t.id),
    index('organizations_open')
      .on(t.createdAt, t.id)
      .where(sql`${t.state} in ('verified', 'unclaimed')`),
    index('organizations_industries').using('gin', t.industries),
    index('organizations_duplicates').using('gin', t.duplicateKeys),
  ],
);

export const members = pgTable(
  'members',
  {
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    role: text('role', { enum: memberRoles }).notNull(),
    joinedAt: instant('joined_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.personId] }),
    index('members_person').on(t.personId),
  ],
);

export const invitations = pgTable(
  'invitations',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    email: text('email').notNull(),
    role: text('role', { enum: memberRoles }).notNull(),
    /** SHA-256 of the token that the mail carries; the token itself is never stored. */
    tokenHash: text('token_hash').notNull().unique(),
    state: text('state', { enum: invitationStates }).notNull(),
    invitedBy: uuid('invited_by').references(() => persons.id, { onDelete: 'set null' }),
    createdAt: instant('created_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [index('invitations_organization').on(t.organizationId)],
);

/** A person's request to take over an unclaimed profile, decided by an administrator. */
export const claims = pgTable(
  'claims',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    evidence: text('evidence').notNull(),
    state: text('state', { enum: claimStates }).notNull(),
    reason: text('reason'),
    decidedBy: uuid('decided_by').references(() => persons.id, { onDelete: 'set null' }),
    decidedAt: instant('decided_at'),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [index('claims_state').on(t.state, t.createdAt)],
);

/** What administrators decided about an organization, in order: the memory of the queue. */
export const verificationDecisions = pgTable(
  'verification_decisions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    verb: text('verb', { enum: verificationVerbs }).notNull(),
    reason: text('reason'),
    decidedBy: uuid('decided_by').references(() => persons.id, { onDelete: 'set null' }),
    decidedAt: instant('decided_at').notNull(),
  },
  (t) => [index('verification_decisions_organization').on(t.organizationId, t.decidedAt)],
);

export const clusterPaths = ['high_tech', 'high_creative'] as const;
/** `open`: verified organizations enter by themselves; `by_request`: an administrator admits them. */
export const clusterAdmissions = ['open', 'by_request'] as const;

export const clusters = pgTable('clusters', {
  id: uuid('id').primaryKey().defaultRandom(),
  slug: text('slug').notNull().unique(),
  nameZh: text('name_zh').notNull(),
  nameEn: text('name_en').notNull(),
  summaryZh: text('summary_zh').notNull(),
  summaryEn: text('summary_en').notNull(),
  path: text('path', { enum: clusterPaths }).notNull(),
  admission: text('admission', { enum: clusterAdmissions }).notNull().default('open'),
  /** Whether an administrator reviews the listings of its organizations before they are published. */
  reviewsListings: boolean('reviews_listings').notNull().default(false),
  /** Whether the boards of its projects show an edit to others only once it is stored. */
  commitFirst: boolean('commit_first').notNull().default(false),
  createdAt: instant('created_at').notNull().defaultNow(),
});

export const clusterMemberships = pgTable(
  'cluster_memberships',
  {
    clusterId: uuid('cluster_id')
      .notNull()
      .references(() => clusters.id, { onDelete: 'cascade' }),
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    joinedAt: instant('joined_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.clusterId, t.organizationId] }),
    index('cluster_memberships_organization').on(t.organizationId),
  ],
);

/** Who administers a cluster; without a cluster: the whole instance. */
export const administrators = pgTable(
  'administrators',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    clusterId: uuid('cluster_id').references(() => clusters.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [uniqueIndex('administrators_person_cluster').on(t.personId, t.clusterId)],
);
