import { addAccounts, addAdministrators } from './accounts';
import { createDice } from './dice';
import { addIntroductions } from './introductions';
import { addListings } from './listings';
import { addOrganization } from './organizations';
import { addProjects } from './projects';
import { type Block, type ClusterRecord, emptyBlock } from './records';
import { themes } from './themes';
import { type BlockWork, daysBefore, type World } from './world';

export interface ClusterSize {
  /** From 1 to 100,000. */
  readonly organizations: number;
  /** The same seed and `now` make the same records. */
  readonly seed: string | number;
  readonly now: Date;
}

/** Organizations per block: the size of the demo. */
const blockSize = 120;
const introductionsPerOrganization = 1.67;
const projectsPerOrganization = 0.25;

/**
 * A believable bilingual cluster, block by block: about 3.3 listings, 1.7 introductions and 0.25
 * projects per organization. Rows of a block refer to it or to earlier blocks only, and the memory
 * held between blocks does not grow with the cluster.
 *
 * @throws RangeError where `organizations` is out of range
 */
export function* generateCluster({ organizations, seed, now }: ClusterSize): Generator<Block> {
  if (!Number.isInteger(organizations) || organizations < 1 || organizations > 100_000) {
    throw new RangeError('organizations must be a whole number from 1 to 100000');
  }
  const world = createWorld(String(seed), now);
  for (let first = 0; first < organizations; first += blockSize) {
    const size = Math.min(blockSize, organizations - first);
    const work: BlockWork = { block: emptyBlock(), parties: [], posted: [] };
    if (first === 0) {
      work.block.clusters.push(...world.clusters);
      addAdministrators(world, work);
    }
    for (let i = first; i < first + size; i += 1)
      addListings(world, work, addOrganization(world, work, i));
    if (first === 0) addAccounts(world, work);
    for (const [at] of themes.entries()) {
      const share = size / themes.length;
      const accepted = addIntroductions(
        world,
        work,
        at,
        Math.round(share * introductionsPerOrganization),
      );
      addProjects(world, work, accepted, Math.round(share * projectsPerOrganization));
    }
    yield work.block;
  }
}

function createWorld(seed: string, now: Date): World {
  const dice = createDice(seed);
  const clusters = themes.map(
    (theme): ClusterRecord => ({
      id: dice.id(),
      slug: theme.slug,
      nameZh: theme.name[0],
      nameEn: theme.name[1],
      summaryZh: theme.summary[0],
      summaryEn: theme.summary[1],
      path: theme.path,
      createdAt: daysBefore(now, 548),
    }),
  );
  return {
    seed,
    now,
    dice,
    themes,
    clusters,
    platformPersonId: '',
    counters: new Map(),
    earlierOffers: themes.map(() => []),
  };
}
