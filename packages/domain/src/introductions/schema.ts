import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { persons } from '../accounts/schema';
import { instant } from '../kernel';
import { listings } from '../listings/schema';
import { organizations } from '../organizations/schema';
import { boardTemplates } from '../projects/words';
import { declineReasons, introductionStates, proposalStates } from './words';

export const introductions = pgTable(
  'introductions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    state: text('state', { enum: introductionStates }).notNull(),
    fromOrganizationId: uuid('from_organization_id')
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    fromPersonId: uuid('from_person_id').references(() => persons.id, { onDelete: 'set null' }),
    toOrganizationId: uuid('to_organization_id')
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    /** The listing of the receiving side that the introduction is about. */
    listingId: uuid('listing_id').references(() => listings.id, { onDelete: 'set null' }),
    /** The proposing side's own listing, where the introduction came from a recommendation. */
    ownListingId: uuid('own_listing_id').references(() => listings.id, { onDelete: 'set null' }),
    /** The intermediary that brokered it, where one did. */
    brokerOrganizationId: uuid('broker_organization_id').references(() => organizations.id, {
      onDelete: 'set null',
    }),
    note: text('note').notNull(),
    declineReason: text('decline_reason', { enum: declineReasons }),
    declineNote: text('decline_note'),
    answeredBy: uuid('answered_by').references(() => persons.id, { onDelete: 'set null' }),
    proposedAt: instant('proposed_at').notNull(),
    answeredAt: instant('answered_at'),
    /** After this instant an unanswered introduction has lapsed. */
    expiresAt: instant('expires_at').notNull(),
    /** How often those asked have been reminded. */
    remindersSent: integer('reminders_sent').notNull().default(0),
  },
  (t) => [
    index('introductions_from').on(t.fromOrganizationId, t.state, t.proposedAt),
    index('introductions_to').on(t.toOrganizationId, t.state, t.proposedAt),
    index('introductions_listing').on(t.listingId),
    index('introductions_open').on(t.state, t.expiresAt),
  ],
);

/** The conversation that an accepted introduction opens. */
export const messages = pgTable(
  'messages',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    introductionId: uuid('introduction_id')
      .notNull()
      .references(() => introductions.id, { onDelete: 'cascade' }),
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    personId: uuid('person_id').references(() => persons.id, { onDelete: 'set null' }),
    body: text('body').notNull(),
    sentAt: instant('sent_at').notNull(),
  },
  (t) => [index('messages_introduction').on(t.introductionId, t.sentAt)],
);

/** How far a person has read a conversation. */
export const messageReads = pgTable(
  'message_reads',
  {
    introductionId: uuid('introduction_id')
      .notNull()
      .references(() => introductions.id, { onDelete: 'cascade' }),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    readAt: instant('read_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.introductionId, t.personId] })],
);

/** One side's proposal, within a conversation, to open a project. */
export const projectProposals = pgTable(
  'project_proposals',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    introductionId: uuid('introduction_id')
      .notNull()
      .references(() => introductions.id, { onDelete: 'cascade' }),
    state: text('state', { enum: proposalStates }).notNull(),
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    personId: uuid('person_id').references(() => persons.id, { onDelete: 'set null' }),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    /** What the project's board begins with. */
    template: text('template', { enum: boardTemplates }).notNull().default('general'),
    proposedAt: instant('proposed_at').notNull(),
    answeredAt: instant('answered_at'),
    answeredBy: uuid('answered_by').references(() => persons.id, { onDelete: 'set null' }),
  },
  (t) => [index('project_proposals_introduction').on(t.introductionId, t.proposedAt)],
);
