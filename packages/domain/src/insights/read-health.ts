import type { Look } from '../kernel';
import { drawNetwork } from './draw-network';
import { measureHealth } from './measure-health';
import { requireHealthReader } from './policy';
import { healthSnapshots } from './schema';
import { ofScope } from './snapshot-large-clusters';

/**
 * The health of a cluster (null: of the instance) as of `to`: now, or, where the cluster is large,
 * when the clock last measured it (`snapshot`).
 * @throws DomainError not_signed_in, mail_not_verified, forbidden
 */
export async function readHealth(look: Look, clusterId: string | null) {
  requireHealthReader(look, clusterId);
  const [stored] = await look.db
    .select({ health: healthSnapshots.health })
    .from(healthSnapshots)
    .where(ofScope(clusterId));
  const health = stored?.health ?? (await measureHealth(look, clusterId));
  return { ...health, snapshot: stored !== undefined };
}

export type Health = Awaited<ReturnType<typeof readHealth>>;

/**
 * The network of a cluster (null: of the instance) to be drawn, as of the same time as its health.
 * @throws DomainError not_signed_in, mail_not_verified, forbidden
 */
export async function readNetwork(look: Look, clusterId: string | null) {
  requireHealthReader(look, clusterId);
  const [stored] = await look.db
    .select({ network: healthSnapshots.network })
    .from(healthSnapshots)
    .where(ofScope(clusterId));
  return stored?.network ?? drawNetwork(look, clusterId);
}
