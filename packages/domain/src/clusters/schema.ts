import { index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from '../kernel';
import { clusters, organizations } from '../organizations/schema';

/** An organization asked to enter a cluster, or was invited to; gone once it is answered. */
export const clusterRequestDirections = ['asked', 'invited'] as const;

const pair = () => ({
  clusterId: uuid('cluster_id')
    .notNull()
    .references(() => clusters.id, { onDelete: 'cascade' }),
  organizationId: uuid('organization_id')
    .notNull()
    .references(() => organizations.id, { onDelete: 'cascade' }),
  createdAt: instant('created_at').notNull(),
});

export const clusterRequests = pgTable(
  'cluster_requests',
  { ...pair(), direction: text('direction', { enum: clusterRequestDirections }).notNull() },
  (t) => [
    primaryKey({ columns: [t.clusterId, t.organizationId] }),
    index('cluster_requests_organization').on(t.organizationId),
  ],
);

/** Intermediaries whom a cluster names as its brokers. */
export const clusterBrokers = pgTable('cluster_brokers', pair(), (t) => [
  primaryKey({ columns: [t.clusterId, t.organizationId] }),
  index('cluster_brokers_organization').on(t.organizationId),
]);
