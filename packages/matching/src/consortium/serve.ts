import { type CapabilityClaim, countryOf } from '../documents';
import type { CapabilityGap, ConsortiumNeed, ConsortiumOptions, Contribution } from './model';
import type { Claim, Offerer, OfferPool } from './offer-pool';

/** How well a capability whose readiness is not stated serves a need that asks for one. */
const unstated = 0.75;

export interface Server {
  readonly offerer: Offerer;
  /** Its best contribution to each requirement that it serves, by index. */
  readonly contributions: Map<number, Contribution>;
}

/** Who serves the required capabilities, and what nobody does. */
export interface Service {
  /** In the order of their ids. */
  readonly servers: readonly Server[];
  readonly gaps: readonly CapabilityGap[];
}

type Obstacle = Exclude<CapabilityGap['obstacle'], 'nobody'>;
/** In the order in which they are named where several stand in the way. */
const obstacles: readonly Obstacle[] = ['maturity', 'kind', 'region', 'blocked'];
/** Organizations named as close to a gap. */
const mostNear = 10;

export function serve(
  pool: OfferPool,
  need: ConsortiumNeed,
  { blocked = () => false }: Pick<ConsortiumOptions, 'blocked'>,
): Service {
  const servers = new Map<Offerer, Server>();
  const gaps: CapabilityGap[] = [];
  need.capabilities.forEach((required, at) => {
    const { serving, near } = bestClaims(pool, need, required, blocked);
    for (const [offerer, contribution] of serving) {
      const server = servers.get(offerer) ?? { offerer, contributions: new Map() };
      server.contributions.set(at, contribution);
      servers.set(offerer, server);
    }
    if (serving.size === 0) gaps.push(gapOf(pool, required, near));
  });
  const byRank = [...servers.values()].map((server) => ({
    server,
    rank: pool.rankOf(server.offerer.organizationId),
  }));
  byRank.sort((a, b) => a.rank - b.rank);
  return { servers: byRank.map(({ server }) => server), gaps };
}

interface Near {
  readonly obstacle: Obstacle;
  readonly trl: number | undefined;
}

/** The best claim of each organization to a requirement, and what keeps the others from it. */
function bestClaims(
  pool: OfferPool,
  need: ConsortiumNeed,
  required: CapabilityClaim,
  blocked: (a: string, b: string) => boolean,
): { serving: Map<Offerer, Contribution>; near: Map<Offerer, Near> } {
  const serving = new Map<Offerer, Contribution>();
  const near = new Map<Offerer, Near>();
  const asked = required.trlMin ?? required.trlMax;
  pool.visitAlike(required.code, (claim, similarity) => {
    const { offerer, trl } = claim;
    if (offerer.organizationId === need.organizationId) return;
    const immature = asked !== undefined && trl !== undefined && trl < asked;
    const obstacle = immature ? 'maturity' : obstacleOf(need, offerer, blocked);
    if (obstacle !== undefined) {
      const highest = Math.max(near.get(offerer)?.trl ?? 0, trl ?? 0);
      near.set(offerer, { obstacle, trl: highest || undefined });
      return;
    }
    const strength = similarity * (asked !== undefined && trl === undefined ? unstated : 1);
    const known = serving.get(offerer);
    if (known !== undefined && !better(claim, strength, known)) return;
    const reached = trl === undefined ? {} : { trl };
    const { code, listingId } = claim;
    serving.set(offerer, {
      required: required.code,
      offered: code,
      listingId,
      strength,
      ...reached,
    });
  });
  return { serving, near };
}

function better(claim: Claim, strength: number, known: Contribution): boolean {
  if (strength !== known.strength) return strength > known.strength;
  return claim.listingId < known.listingId;
}

function gapOf(
  pool: OfferPool,
  required: CapabilityClaim,
  near: ReadonlyMap<Offerer, Near>,
): CapabilityGap {
  const { code } = required;
  const all = [...near].map(([offerer, each]) => ({ id: offerer.organizationId, ...each }));
  const obstacle = obstacles.find((each) => all.some((one) => one.obstacle === each));
  if (obstacle === undefined) return { code, required, obstacle: 'nobody', organizations: [] };
  const those = all.filter((each) => each.obstacle === obstacle);
  those.sort((a, b) => (b.trl ?? 0) - (a.trl ?? 0) || pool.rankOf(a.id) - pool.rankOf(b.id));
  const trl = those[0]?.trl;
  return {
    code,
    required,
    obstacle,
    organizations: those.slice(0, mostNear).map(({ id }) => id),
    ...(trl === undefined ? {} : { trl }),
  };
}

function obstacleOf(
  need: ConsortiumNeed,
  { organizationId, kind, region }: Offerer,
  blocked: (a: string, b: string) => boolean,
): Obstacle | undefined {
  if (need.partnerKinds?.length && !need.partnerKinds.includes(kind)) return 'kind';
  if (!within(need, region)) return 'region';
  const apart =
    blocked(need.organizationId, organizationId) || blocked(organizationId, need.organizationId);
  return apart ? 'blocked' : undefined;
}

/** Whether the need's wish for nearness allows a region; an unknown one is not held against it. */
function within(need: ConsortiumNeed, region: string | undefined): boolean {
  if (need.region === undefined || region === undefined) return true;
  if (need.regionScope === 'province') return region === need.region;
  if (need.regionScope === 'country') return countryOf(region) === countryOf(need.region);
  return true;
}
