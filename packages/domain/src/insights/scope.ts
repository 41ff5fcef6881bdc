import type { Reader } from '@vicinity/db';
import { eq, inArray, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { clusterMemberships } from '../organizations/schema';

/** Whose data is read: a cluster's, or with `null` everybody's. */
export type Scope = { readonly db: Reader; readonly clusterId: string | null };

/** The condition that the column names an organization of the cluster; undefined: no condition. */
export function within({ db, clusterId }: Scope, organization: AnyPgColumn): SQL | undefined {
  if (clusterId === null) return undefined;
  return inArray(
    organization,
    db
      .select({ id: clusterMemberships.organizationId })
      .from(clusterMemberships)
      .where(eq(clusterMemberships.clusterId, clusterId)),
  );
}
