import type { CapabilityTree } from '../taxonomy/taxonomy';
import { JointPricing, prices } from './joint-costs';
import type { Consortium, ConsortiumAnswer, ConsortiumNeed, ConsortiumOptions } from './model';
import type { Offerer, OfferPool } from './offer-pool';
import { type Candidate, type Cover, type CoverProblem, searchCover } from './search-cover';
import { type Service, serve } from './serve';
import { shortlist } from './shortlist';

const mostMembers = 6;
const mostRequirements = 20;
/** Nodes opened for each proposal: some milliseconds. */
const steps = 3000;

interface Party {
  readonly offerer: Offerer;
  readonly candidate: Candidate;
}

/**
 * Consortia that cover a need at least cost, the least costly first and each unlike those before it,
 * out of the organizations and programmes of a pool; and the capabilities that nobody offers as
 * required. The first twenty required capabilities count.
 */
export function proposeConsortia(
  tree: CapabilityTree,
  pool: OfferPool,
  asked: ConsortiumNeed,
  options: ConsortiumOptions,
): ConsortiumAnswer {
  const need = { ...asked, capabilities: asked.capabilities.slice(0, mostRequirements) };
  const service = serve(pool, need, options);
  const all = partiesOf(pool, service, need.capabilities.length);
  const kept = shortlist(all.map(({ candidate }) => candidate));
  const parties = kept.flatMap((at) => all[at] ?? []);
  const pricing = new JointPricing(need, pool, tree, options);
  const { problem, base } = coverProblem(need, service, parties, pricing, options);
  const found: { team: readonly number[] }[] = [];
  const sole = soleServers(parties);
  const proposals: Consortium[] = [];
  let first: { exact: boolean; lowerBound: number } | undefined;
  while (proposals.length < options.limit && parties.length > 0) {
    const unlike = differsFrom(found, sole);
    const result = searchCover({ ...problem, ...unlike }, steps);
    first ??= result;
    if (result.best === undefined) break;
    found.push(result.best);
    proposals.push(describe(need, service, parties, pricing, result.best, base));
  }
  const complete = kept.length === all.length;
  const bound = first?.lowerBound ?? 0;
  return {
    proposals,
    gaps: service.gaps,
    candidates: all.length,
    exact: complete && (first?.exact ?? true),
    lowerBound: complete ? bound : Math.min(bound, looseBound(all, problem)),
  };
}

function partiesOf(pool: OfferPool, { serving }: Service, requirements: number): Party[] {
  const parties: Party[] = [];
  for (const [organization, contributions] of serving) {
    const offerer = pool.offerers.get(organization);
    if (offerer === undefined) continue;
    let mask = 0;
    const strength = Array.from({ length: requirements }, (_, at) => {
      const contribution = contributions.get(at);
      if (contribution !== undefined) mask |= 1 << at;
      return contribution?.strength ?? 0;
    });
    parties.push({ offerer, candidate: { mask, strength } });
  }
  // One order, whatever order they came in.
  return parties.sort((a, b) => (a.offerer.organizationId < b.offerer.organizationId ? -1 : 1));
}

/** The search over the requirements that somebody serves; gaps cost all proposals the same: nothing. */
function coverProblem(
  need: ConsortiumNeed,
  { gaps }: Service,
  parties: readonly Party[],
  pricing: JointPricing,
  { blocked }: ConsortiumOptions,
): { problem: CoverProblem; base: readonly number[] } {
  const open = new Set(gaps.map(({ required }) => required));
  const base = need.capabilities.flatMap((required, at) => (open.has(required) ? [] : at));
  const candidates = parties.map(({ candidate: { strength } }) => {
    const own = base.map((at) => strength[at] ?? 0);
    let mask = 0;
    own.forEach((value, at) => {
      if (value > 0) mask |= 1 << at;
    });
    return { mask, strength: own };
  });
  const id = (at: number): string => parties[at]?.offerer.organizationId ?? '';
  const problem: CoverProblem = {
    requirements: base.length,
    candidates,
    prices,
    mostMembers,
    blocked: (a, b) => blocked !== undefined && (blocked(id(a), id(b)) || blocked(id(b), id(a))),
    joint: (team) => {
      const { ties, budget, funding } = pricing.of(offerersOf(parties, team));
      return ties + budget + funding;
    },
    jointLeast: pricing.least,
    accepts: () => true,
    rejectsFrom: () => false,
  };
  return { problem, base };
}

function offerersOf(parties: readonly Party[], team: readonly number[]): Offerer[] {
  return team.flatMap((at) => parties[at]?.offerer ?? []);
}

/** Parties without whom a requirement would be served by nobody: every proposal has to share them. */
function soleServers(parties: readonly Party[]): ReadonlySet<number> {
  const servers = new Map<number, number[]>();
  parties.forEach(({ candidate }, at) => {
    for (let rest = candidate.mask; rest !== 0; rest &= rest - 1) {
      const bit = rest & -rest;
      servers.set(bit, [...(servers.get(bit) ?? []), at]);
    }
  });
  return new Set([...servers.values()].flatMap((those) => (those.length === 1 ? those : [])));
}

/** A proposal shares at most half of its replaceable partners with any before it. */
function differsFrom(
  found: readonly { readonly team: readonly number[] }[],
  sole: ReadonlySet<number>,
): Pick<CoverProblem, 'accepts' | 'rejectsFrom'> {
  const shared = (team: readonly number[], other: readonly number[]): number =>
    team.filter((at) => !sole.has(at) && other.includes(at)).length;
  return {
    accepts: (team) => {
      const free = team.filter((at) => !sole.has(at)).length;
      return found.every(
        ({ team: other }) =>
          shared(team, other) <= free / 2 &&
          (free > 0 || team.some((at) => !other.includes(at)) || team.length !== other.length),
      );
    },
    rejectsFrom: (team) => found.some(({ team: other }) => shared(team, other) > mostMembers / 2),
  };
}

function describe(
  need: ConsortiumNeed,
  { serving }: Service,
  parties: readonly Party[],
  pricing: JointPricing,
  { team, leads }: Cover,
  base: readonly number[],
): Consortium {
  const members = offerersOf(parties, team);
  const joint = pricing.of(members);
  const leaders = new Map(base.map((requirement, at) => [requirement, leads[at] ?? -1]));
  let weakness = 0;
  let served = 0;
  const partners = team.flatMap((at) => {
    const party = parties[at];
    if (party === undefined) return [];
    const { organizationId, kind } = party.offerer;
    const contributions = [...(serving.get(organizationId) ?? [])].map(([requirement, each]) => {
      const leadsIt = leaders.get(requirement) === at;
      if (leadsIt) weakness += prices.weakness * (1 - each.strength);
      served += 1;
      return { ...each, leads: leadsIt };
    });
    contributions.sort((a, b) => Number(b.leads) - Number(a.leads));
    return [{ organizationId, kind, contributions }];
  });
  const covered = [...leaders.values()].filter((lead) => lead >= 0).length;
  const costs = {
    partners: prices.member * partners.length,
    weakness,
    redundancy: prices.redundancy * (served - covered),
    uncovered: prices.uncovered * (leaders.size - covered),
    ties: joint.ties,
    budget: joint.budget,
    funding: joint.funding,
  };
  const { intermediary, programme } = joint;
  return {
    partners,
    ...(intermediary === undefined ? {} : { intermediary }),
    ...(programme === undefined
      ? {}
      : { programme: { listingId: programme.id, organizationId: programme.organizationId } }),
    uncovered: [...leaders].flatMap(([requirement, lead]) =>
      lead < 0 ? (need.capabilities[requirement]?.code ?? []) : [],
    ),
    groups: joint.groups,
    cost: Object.values(costs).reduce((sum, each) => sum + each, 0),
    costs,
  };
}

/** Each requirement at its cheapest, a member's price split over all that the member serves. */
function looseBound(all: readonly Party[], { requirements, jointLeast }: CoverProblem): number {
  const least = new Map<number, number>();
  for (const { candidate } of all) {
    const serves = candidate.strength.filter((each) => each > 0).length;
    candidate.strength.forEach((strength, at) => {
      if (strength <= 0) return;
      const cost = prices.member / serves + prices.weakness * (1 - strength);
      least.set(at, Math.min(cost, least.get(at) ?? prices.uncovered));
    });
  }
  const sum = [...least.values()].reduce((total, each) => total + each, 0);
  return jointLeast + (requirements === 0 ? 0 : sum);
}
