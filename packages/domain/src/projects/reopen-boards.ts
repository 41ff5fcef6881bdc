import { eq, sql } from 'drizzle-orm';
import type { Act } from '../kernel';
import { RIGHTS_CHANGED } from './rights-changed';
import { projects } from './schema';

/**
 * Has everyone who has a board of the cluster's projects open come back to it with a new ticket,
 * once the transaction commits: a ticket says how the cluster wants its boards kept.
 */
export async function reopenBoards(act: Act, clusterId: string): Promise<void> {
  const change = sql`json_build_object('projectId', ${projects.id})::text`;
  await act.db
    .select({ told: sql`pg_notify(${RIGHTS_CHANGED}, ${change})` })
    .from(projects)
    .where(eq(projects.clusterId, clusterId));
}
