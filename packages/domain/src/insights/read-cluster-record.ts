import type { ClusterRecord } from '@vicinity/network';
import type { Look } from '../kernel';
import { readListings } from './read-listings';
import { readParties } from './read-parties';
import { readIntroductionTies, readProjects } from './read-ties';

export const DAY = 86_400_000;

/** Indicators look back this far. */
const WINDOW = 365 * DAY;

/** Fixed, so that a figure read twice from the same data is the same figure. */
const SEED = 20_210_412;

/** Everything that the figures of a cluster (null: of the instance) are read from, as of now. */
export async function readClusterRecord(
  { db, now }: Look,
  clusterId: string | null,
): Promise<ClusterRecord> {
  const scope = { db, clusterId };
  const [nodes, introductionTies, projects, listings] = await Promise.all([
    readParties(scope),
    readIntroductionTies(scope),
    readProjects(scope, now),
    readListings(scope, now),
  ]);
  return {
    from: now.getTime() - WINDOW,
    to: now.getTime(),
    nodes,
    ties: [...introductionTies, ...projects.ties],
    listings,
    commitments: projects.commitments,
    seed: SEED,
  };
}
