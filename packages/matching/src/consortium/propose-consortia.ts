import type { CapabilityTree } from '../taxonomy/taxonomy';
import { JointPricing, prices } from './joint-costs';
import type { Consortium, ConsortiumAnswer, ConsortiumNeed, ConsortiumOptions } from './model';
import type { Offerer, OfferPool } from './offer-pool';
import { type Candidate, type Cover, type CoverProblem, searchCover } from './search-cover';
import { type Server, type Service, serve } from './serve';
import { shortlist } from './shortlist';

const mostMembers = 6;
const mostRequirements = 20;
/** Nodes opened for the first proposal, and for each further one. */
const stepsForFirst = 2000;
const stepsForMore = 200;

interface Party extends Server {
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
  const all = partiesOf(service, need.capabilities.length);
  const kept = shortlist(all.map(({ candidate }) => candidate));
  const parties = kept.flatMap((at) => all[at] ?? []);
  const ids = parties.map(({ offerer }) => offerer.organizationId);
  const pricing = new JointPricing(need, pool, ids, tree, options);
  const { problem, base } = coverProblem(need, service, parties, pricing, options);
  const found: { team: readonly number[] }[] = [];
  const sole = soleServers(parties);
  const proposals: Consortium[] = [];
  let first: { exact: boolean; lowerBound: number } | undefined;
  while (proposals.length < options.limit && parties.length > 0) {
    const unlike = differsFrom(found, sole);
    const result = searchCover(
      { ...problem, ...unlike },
      proposals.length === 0 ? stepsForFirst : stepsForMore,
    );
    first ??= result;
    if (result.best === undefined) break;
    found.push(result.best);
    proposals.push(describe(need, parties, pricing, result.best, base));
  }
  const complete = kept.length === all.length;
  const bound = first?.lowerBound ?? 0;
  return {
    proposals,
    gaps: service.gaps,
    candidates: all.length,
    exact: complete && (first?.exact ?? true),
    lowerBound: complete ? bound : Math.min(bound, looseBound(all, problem.jointFloor([]))),
  };
}

function partiesOf({ servers }: Service, requirements: number): Party[] {
  return servers.map((server) => {
    let mask = 0;
    const strength = Array.from({ length: requirements }, (_, at) => {
      const contribution = server.contributions.get(at);
      if (contribution !== undefined) mask |= 1 << at;
      return contribution?.strength ?? 0;
    });
    return { ...server, candidate: { mask, strength, extra: 0 } };
  });
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
  const candidates = parties.map(({ offerer, candidate: { strength } }) => {
    const own = base.map((at) => strength[at] ?? 0);
    let mask = 0;
    own.forEach((value, at) => {
      if (value > 0) mask |= 1 << at;
    });
    return { mask, strength: own, extra: pricing.alone(offerer.organizationId) };
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
      const alone = team.reduce((sum, at) => sum + (candidates[at]?.extra ?? 0), 0);
      return ties - alone + budget + funding;
    },
    jointFloor: (team) => pricing.floor(offerersOf(parties, team)),
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
    const contributions = [...party.contributions].map(([requirement, each]) => {
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
function looseBound(all: readonly Party[], floor: number): number {
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
  return floor + sum;
}
