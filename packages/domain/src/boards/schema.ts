import type { Change } from '@vicinity/board';
import {
  type AnyPgColumn,
  bigint,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { persons } from '../accounts/schema';
import { bytes, instant } from '../kernel';
import { organizations } from '../organizations/schema';
import { projects } from '../projects/schema';
import { commentAudiences } from './words';

/** What is said on a card. It never enters the shared document: that goes whole to every party. */
export const comments = pgTable(
  'comments',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    /** The card's id within the board's document. */
    cardId: text('card_id').notNull(),
    /** The comment that this one answers; answers have the audience of what they answer. */
    parentId: uuid('parent_id').references((): AnyPgColumn => comments.id, {
      onDelete: 'cascade',
    }),
    audience: text('audience', { enum: commentAudiences }).notNull(),
    /** The organization that the writer acted for. */
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    personId: uuid('person_id').references(() => persons.id, { onDelete: 'set null' }),
    /** Plain text; `@[<person id>]` mentions somebody. */
    body: text('body').notNull(),
    createdAt: instant('created_at').notNull(),
    editedAt: instant('edited_at'),
    deletedAt: instant('deleted_at'),
  },
  (t) => [
    index('comments_card').on(t.projectId, t.cardId, t.createdAt),
    index('comments_parent').on(t.parentId),
  ],
);

/** A file on a card; its bytes are in parts, so that none has to be held whole to be handed out. */
export const attachments = pgTable(
  'attachments',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    cardId: text('card_id').notNull(),
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    /** Bytes. */
    size: integer('size').notNull(),
    sha256: text('sha256').notNull(),
    /** The organization that whoever attached it acted for. */
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    personId: uuid('person_id').references(() => persons.id, { onDelete: 'set null' }),
    createdAt: instant('created_at').notNull(),
    deletedAt: instant('deleted_at'),
  },
  (t) => [index('attachments_card').on(t.projectId, t.cardId, t.createdAt)],
);

export const attachmentParts = pgTable(
  'attachment_parts',
  {
    attachmentId: uuid('attachment_id')
      .notNull()
      .references(() => attachments.id, { onDelete: 'cascade' }),
    /** 0, 1, 2 … without a gap. */
    part: integer('part').notNull(),
    bytes: bytes('bytes').notNull(),
  },
  (t) => [primaryKey({ columns: [t.attachmentId, t.part] })],
);

/**
 * What was done on a board, one row for each update that changed anything, by whom the server knew
 * the sender to be. Written by `readHistories` alone and never changed.
 */
export const boardEvents = pgTable(
  'board_events',
  {
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    /** The update's place in the board's log. */
    seq: bigint('seq', { mode: 'number' }).notNull(),
    index: integer('index').notNull(),
    at: instant('at').notNull(),
    /** No foreign keys: the record outlives the account and the organization. */
    personId: uuid('person_id'),
    organizationId: uuid('organization_id'),
    /** Ids of the cards that it changed, and of the rules. */
    cards: text('cards').array().notNull(),
    /** Field by field, in order, with what stood there before. */
    changes: jsonb('changes').$type<Change[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.seq, t.index] }),
    index('board_events_at').on(t.projectId, t.at),
    index('board_events_cards').using('gin', t.cards),
  ],
);

/** Moments of a board that somebody named. */
export const boardVersions = pgTable(
  'board_versions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    at: instant('at').notNull(),
    organizationId: uuid('organization_id').references(() => organizations.id, {
      onDelete: 'set null',
    }),
    personId: uuid('person_id').references(() => persons.id, { onDelete: 'set null' }),
  },
  (t) => [index('board_versions_project').on(t.projectId, t.at)],
);

/** When each person last looked at a board, and when before that visit. */
export const boardVisits = pgTable(
  'board_visits',
  {
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    organizationId: uuid('organization_id').references(() => organizations.id, {
      onDelete: 'cascade',
    }),
    seenAt: instant('seen_at').notNull(),
    before: instant('before'),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.personId] })],
);
