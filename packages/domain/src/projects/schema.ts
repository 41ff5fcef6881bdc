import { date, index, numeric, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { persons } from '../accounts/schema';
import { introductions } from '../introductions/schema';
import { instant } from '../kernel';
import { clusters, organizations } from '../organizations/schema';
import {
  commitmentSources,
  commitmentStates,
  milestoneStates,
  outcomeKinds,
  participantRoles,
  participantStates,
  projectStages,
  projectStates,
} from './words';

export const projects = pgTable(
  'projects',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    clusterId: uuid('cluster_id').references(() => clusters.id, { onDelete: 'set null' }),
    introductionId: uuid('introduction_id').references(() => introductions.id, {
      onDelete: 'set null',
    }),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    stage: text('stage', { enum: projectStages }).notNull(),
    state: text('state', { enum: projectStates }).notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (t) => [index('projects_cluster').on(t.clusterId, t.createdAt)],
);

export const participants = pgTable(
  'participants',
  {
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    role: text('role', { enum: participantRoles }).notNull(),
    state: text('state', { enum: participantStates }).notNull(),
    invitedBy: uuid('invited_by').references(() => persons.id, { onDelete: 'set null' }),
    joinedAt: instant('joined_at'),
    leftAt: instant('left_at'),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.organizationId] }),
    index('participants_organization').on(t.organizationId, t.state),
  ],
);

/** The stages that a project has passed, so that its way along the chain can be told. */
export const projectStageChanges = pgTable(
  'project_stage_changes',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    stage: text('stage', { enum: projectStages }).notNull(),
    changedBy: uuid('changed_by').references(() => persons.id, { onDelete: 'set null' }),
    changedAt: instant('changed_at').notNull(),
  },
  (t) => [index('project_stage_changes_project').on(t.projectId, t.changedAt)],
);

export const milestones = pgTable(
  'milestones',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    title: text('title').notNull(),
    dueOn: date('due_on', { mode: 'string' }),
    state: text('state', { enum: milestoneStates }).notNull(),
    reachedOn: date('reached_on', { mode: 'string' }),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('milestones_project').on(t.projectId, t.dueOn)],
);

export const commitments = pgTable(
  'commitments',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    /** The organization that commits. */
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    source: text('source', { enum: commitmentSources }).notNull(),
    state: text('state', { enum: commitmentStates }).notNull(),
    amount: numeric('amount', { precision: 16, scale: 2, mode: 'number' }).notNull(),
    currency: text('currency').notNull(),
    note: text('note'),
    committedBy: uuid('committed_by').references(() => persons.id, { onDelete: 'set null' }),
    committedAt: instant('committed_at').notNull(),
    settledAt: instant('settled_at'),
  },
  (t) => [
    index('commitments_project').on(t.projectId),
    index('commitments_organization').on(t.organizationId),
  ],
);

export const outcomes = pgTable(
  'outcomes',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: outcomeKinds }).notNull(),
    title: text('title').notNull(),
    /** Patent number, DOI, standard number or address where it can be seen. */
    reference: text('reference'),
    achievedOn: date('achieved_on', { mode: 'string' }).notNull(),
    recordedBy: uuid('recorded_by').references(() => persons.id, { onDelete: 'set null' }),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [index('outcomes_project').on(t.projectId)],
);
