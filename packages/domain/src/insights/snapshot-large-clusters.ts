import type { Database, Reader } from '@vicinity/db';
import { and, count, eq, notInArray } from 'drizzle-orm';
import { system } from '../kernel';
import { clusterMemberships, organizations } from '../organizations/schema';
import { drawNetwork } from './draw-network';
import { measureHealth } from './measure-health';
import { healthSnapshots } from './schema';

/** Verified organizations from which on a cluster is measured by the clock. */
const largeFrom = 500;
/** Raised with every change of the shape of what is stored. */
const format = 1;
/** Milliseconds that a snapshot serves at least, and how many times what it took. */
const serves = { atLeast: 15 * 60_000, timesItsCost: 20 };

const scopeOf = (clusterId: string | null) => clusterId ?? 'instance';

/** When the cluster was last measured, where it is large and was measured in today's format. */
export async function findSnapshot(db: Reader, clusterId: string | null) {
  const [row] = await db
    .select({ at: healthSnapshots.at, took: healthSnapshots.took })
    .from(healthSnapshots)
    .where(ofScope(clusterId));
  return row;
}

export function ofScope(clusterId: string | null) {
  return and(eq(healthSnapshots.scope, scopeOf(clusterId)), eq(healthSnapshots.format, format));
}

/**
 * Measures the large clusters whose snapshots have served long enough, one after the other, and
 * forgets those of clusters that are large no more. Run by the platform's clock.
 * @returns how many were measured
 */
export async function snapshotLargeClusters(
  { db, now }: { readonly db: Database; readonly now: Date },
  least = largeFrom,
): Promise<number> {
  const large = await largeScopes(db, least);
  await db
    .delete(healthSnapshots)
    .where(notInArray(healthSnapshots.scope, ['', ...large.map(scopeOf)]));
  let measured = 0;
  for (const clusterId of large) {
    const last = await findSnapshot(db, clusterId);
    if (last && now.getTime() < last.at.getTime() + servesFor(last.took)) continue;
    await snapshot(db, clusterId, now);
    measured += 1;
  }
  return measured;
}

function servesFor(took: number): number {
  return Math.max(serves.atLeast, serves.timesItsCost * took);
}

async function largeScopes(db: Database, least: number): Promise<(string | null)[]> {
  const verified = eq(organizations.state, 'verified');
  const rows = await db
    .select({ clusterId: clusterMemberships.clusterId, size: count() })
    .from(clusterMemberships)
    .innerJoin(organizations, eq(organizations.id, clusterMemberships.organizationId))
    .where(verified)
    .groupBy(clusterMemberships.clusterId);
  const [all] = await db.select({ size: count() }).from(organizations).where(verified);
  return [...rows, { clusterId: null, size: all?.size ?? 0 }]
    .filter(({ size }) => size >= least)
    .map(({ clusterId }) => clusterId);
}

async function snapshot(db: Database, clusterId: string | null, now: Date): Promise<void> {
  const look = { db, now, actor: system };
  const began = performance.now();
  const health = await measureHealth(look, clusterId);
  const network = await drawNetwork(look, clusterId);
  const took = Math.round(performance.now() - began);
  const values = { format, at: now, took, health, network };
  await db
    .insert(healthSnapshots)
    .values({ scope: scopeOf(clusterId), ...values })
    .onConflictDoUpdate({ target: healthSnapshots.scope, set: values });
}
