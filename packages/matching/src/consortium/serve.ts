import { type CapabilityClaim, countryOf } from '../documents';
import type { CapabilityGap, ConsortiumNeed, ConsortiumOptions, Contribution } from './model';
import type { Offerer, OfferPool } from './offer-pool';

/** How well a capability whose readiness is not stated serves a need that asks for one. */
const unstated = 0.75;

/** Who serves the required capabilities, and what nobody does. */
export interface Service {
  /** By organization, its best contribution to each requirement it serves (by index). */
  readonly serving: ReadonlyMap<string, ReadonlyMap<number, Contribution>>;
  readonly gaps: readonly CapabilityGap[];
}

type Obstacle = Exclude<CapabilityGap['obstacle'], 'nobody'>;
/** In the order in which they are named where several stand in the way. */
const obstacles: readonly Obstacle[] = ['maturity', 'kind', 'region', 'blocked'];

export function serve(
  pool: OfferPool,
  need: ConsortiumNeed,
  { blocked }: Pick<ConsortiumOptions, 'blocked'>,
): Service {
  const serving = new Map<string, Map<number, Contribution>>();
  const gaps: CapabilityGap[] = [];
  need.capabilities.forEach((required, at) => {
    const kept = new Map<Obstacle, { organization: string; trl: number | undefined }[]>();
    let served = false;
    for (const organization of pool.alike(required.code)) {
      const offerer = pool.offerers.get(organization);
      if (offerer === undefined || organization === need.organizationId) continue;
      const found = contribution(pool, offerer, required);
      const obstacle =
        found.best === undefined ? 'maturity' : obstacleOf(need, offerer, blocked ?? (() => false));
      if (obstacle === undefined && found.best !== undefined) {
        const known = serving.get(organization) ?? new Map<number, Contribution>();
        known.set(at, found.best);
        serving.set(organization, known);
        served = true;
      } else if (obstacle !== undefined) {
        kept.set(obstacle, [...(kept.get(obstacle) ?? []), { organization, trl: found.trl }]);
      }
    }
    if (!served) gaps.push(gapOf(required, kept));
  });
  return { serving, gaps };
}

function gapOf(
  required: CapabilityClaim,
  kept: ReadonlyMap<Obstacle, readonly { organization: string; trl: number | undefined }[]>,
): CapabilityGap {
  const obstacle = obstacles.find((each) => kept.has(each));
  const { code } = required;
  if (obstacle === undefined) return { code, required, obstacle: 'nobody', organizations: [] };
  const near = kept.get(obstacle) ?? [];
  const trl = Math.max(...near.map(({ trl }) => trl ?? 0));
  return {
    code,
    required,
    obstacle,
    organizations: near.map(({ organization }) => organization),
    ...(trl > 0 ? { trl } : {}),
  };
}

/** What an organization would bring to a requirement, and the highest readiness of what is alike. */
function contribution(
  pool: OfferPool,
  offerer: Offerer,
  required: CapabilityClaim,
): { best: Contribution | undefined; trl: number | undefined } {
  const asked = required.trlMin ?? required.trlMax;
  let best: Contribution | undefined;
  let highest: number | undefined;
  for (const { claim, similarity } of pool.claimsFor(offerer, required)) {
    const { code, listingId, trl } = claim;
    highest = Math.max(highest ?? 0, trl ?? 0) || undefined;
    if (asked !== undefined && trl !== undefined && trl < asked) continue;
    const strength = similarity * (asked !== undefined && trl === undefined ? unstated : 1);
    if (best !== undefined && best.strength >= strength) continue;
    const reached = trl === undefined ? {} : { trl };
    best = { required: required.code, offered: code, listingId, strength, ...reached };
  }
  return { best, trl: highest };
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
