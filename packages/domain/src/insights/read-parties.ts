import type { ChainStage, NodeRecord } from '@vicinity/network';
import { and, asc, eq, isNotNull, ne, sql } from 'drizzle-orm';
import { clusterMemberships, organizations } from '../organizations/schema';
import { participants, projects } from '../projects/schema';
import { type Scope, within } from './scope';

/**
 * The verified organizations of the scope: since when they are in it, and at which stages of the
 * chain they work now. The region is the province where there is one, else the country.
 */
export async function readParties(scope: Scope): Promise<NodeRecord[]> {
  const { db, clusterId } = scope;
  const stages = await readStages(scope);
  const shape = {
    id: organizations.id,
    kind: organizations.kind,
    country: organizations.country,
    province: organizations.province,
    verifiedAt: organizations.verifiedAt,
    createdAt: organizations.createdAt,
  };
  const verified = eq(organizations.state, 'verified');
  const rows =
    clusterId === null
      ? await db
          .select({ ...shape, joinedAt: sql<null>`null` })
          .from(organizations)
          .where(verified)
          .orderBy(asc(organizations.id))
      : await db
          .select({ ...shape, joinedAt: clusterMemberships.joinedAt })
          .from(organizations)
          .innerJoin(clusterMemberships, eq(clusterMemberships.organizationId, organizations.id))
          .where(and(verified, eq(clusterMemberships.clusterId, clusterId)))
          .orderBy(asc(organizations.id));
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    region: row.province ?? row.country,
    joinedAt: (row.joinedAt ?? row.verifiedAt ?? row.createdAt).getTime(),
    stages: stages.get(row.id) ?? [],
  }));
}

async function readStages(scope: Scope): Promise<Map<string, ChainStage[]>> {
  const rows = await scope.db
    .selectDistinct({ organizationId: participants.organizationId, stage: projects.stage })
    .from(participants)
    .innerJoin(projects, eq(projects.id, participants.projectId))
    .where(
      and(
        eq(projects.state, 'active'),
        eq(participants.state, 'active'),
        ne(participants.role, 'observer'),
        isNotNull(participants.joinedAt),
        within(scope, participants.organizationId),
      ),
    )
    .orderBy(asc(participants.organizationId), asc(projects.stage));
  const stages = new Map<string, ChainStage[]>();
  for (const { organizationId, stage } of rows) {
    stages.set(organizationId, [...(stages.get(organizationId) ?? []), stage]);
  }
  return stages;
}
