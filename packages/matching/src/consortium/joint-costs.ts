import type { ListingFacts } from '../documents';
import { comparable } from '../rank/capabilities';
import { budgetFit, deadlineFit, regionFit } from '../rank/fits';
import { asWished } from '../rank/weights';
import type { CapabilityTree } from '../taxonomy/taxonomy';
import type { ConsortiumNeed, ConsortiumOptions, Tie } from './model';
import type { Offerer, OfferPool } from './offer-pool';

/** Parts of the cost, on the scale on which a partner costs 1. */
export const prices = {
  member: 1,
  weakness: 0.8,
  redundancy: 0.1,
  uncovered: 10,
  /** Each group of parties beyond the first that has no tie to the others. */
  group: 0.3,
  intermediary: 0.2,
  /** Joint work that went as badly as can be. */
  quarrel: 1,
  /** A budget exceeded by its own amount; never more than twice that. */
  overspent: 1,
  unfunded: 0.6,
  /** A programme of which one condition is not known to fit. */
  uncertain: 0.15,
} as const;

export interface JointCosts {
  readonly ties: number;
  readonly budget: number;
  readonly funding: number;
  readonly groups: number;
  readonly intermediary?: { readonly organizationId: string; readonly knows: readonly string[] };
  readonly programme?: ListingFacts;
}

type Team = readonly Offerer[];

/** What a team costs as a whole: its ties, its prices together, and who would fund it. */
export class JointPricing {
  private readonly ties = new Map<string, Map<string, number>>();
  private readonly intermediaries: readonly string[];
  private readonly programmes: readonly { listing: ListingFacts; cost: number }[];

  constructor(
    private readonly need: ConsortiumNeed,
    pool: OfferPool,
    candidates: readonly string[],
    tree: CapabilityTree,
    private readonly options: ConsortiumOptions,
  ) {
    const brokers = new Set(options.intermediaries);
    const parties = new Set([need.organizationId, ...candidates]);
    for (const tie of options.ties ?? []) {
      const counts = (id: string): boolean => parties.has(id) || brokers.has(id);
      if (!counts(tie.a) || !counts(tie.b)) continue;
      this.tie(tie.a, tie);
      this.tie(tie.b, tie);
    }
    this.intermediaries = [...brokers].filter((id) => (this.ties.get(id)?.size ?? 0) > 1).sort();
    this.programmes = pool.programmes
      .flatMap((listing) => {
        const cost = this.misfit(listing, tree);
        return cost === undefined ? [] : [{ listing, cost }];
      })
      .sort((a, b) => a.cost - b.cost || (a.listing.id < b.listing.id ? -1 : 1));
  }

  /** What nobody escapes who has no tie to anybody: a group of its own. */
  alone(organizationId: string): number {
    const ties = [...(this.ties.get(organizationId)?.values() ?? [])];
    return ties.some((strength) => strength > 0) ? 0 : prices.group;
  }

  /** No team that holds this one costs less as a whole, beside what its members cost alone. */
  floor(team: Team): number {
    const funding = Math.min(prices.unfunded, this.programmes[0]?.cost ?? prices.unfunded);
    return funding + this.overspent(team);
  }

  of(team: Team): JointCosts {
    return { ...this.bridged(team), ...this.funded(team), budget: this.overspent(team) };
  }

  private tie(of: string, { a, b, strength }: Tie): void {
    const known = this.ties.get(of) ?? new Map<string, number>();
    known.set(of === a ? b : a, strength);
    this.ties.set(of, known);
  }

  private knows(a: string, b: string): boolean {
    return (this.ties.get(a)?.get(b) ?? 0) > 0;
  }

  private bridged(team: Team): Pick<JointCosts, 'ties' | 'groups' | 'intermediary'> {
    const parties = [this.need.organizationId, ...team.map(({ organizationId }) => organizationId)];
    let quarrels = 0;
    parties.forEach((a, at) => {
      for (const b of parties.slice(at + 1)) {
        quarrels += Math.max(0, -(this.ties.get(a)?.get(b) ?? 0)) * prices.quarrel;
      }
    });
    const groups = this.groupsOf(parties);
    let best: Pick<JointCosts, 'ties' | 'groups' | 'intermediary'> = {
      ties: quarrels + prices.group * (groups - 1),
      groups,
    };
    if (groups === 1) return best;
    for (const organizationId of this.intermediaries) {
      if (parties.includes(organizationId)) continue;
      const knows = parties.filter((party) => this.knows(organizationId, party));
      if (knows.length < 2 || parties.some((party) => this.apart(party, organizationId))) continue;
      const left = this.groupsOf([...parties, organizationId]);
      const ties = quarrels + prices.intermediary + prices.group * (left - 1);
      if (ties < best.ties) best = { ties, groups: left, intermediary: { organizationId, knows } };
    }
    return best;
  }

  private apart(a: string, b: string): boolean {
    const { blocked } = this.options;
    return blocked !== undefined && (blocked(a, b) || blocked(b, a));
  }

  /** Connected groups of the parties by their ties. */
  private groupsOf(parties: readonly string[]): number {
    const left = new Set(parties);
    let groups = 0;
    for (const start of parties) {
      if (!left.delete(start)) continue;
      groups += 1;
      const queue = [start];
      for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
        for (const next of left) {
          if (!this.knows(at, next)) continue;
          left.delete(next);
          queue.push(next);
        }
      }
    }
    return groups;
  }

  private overspent(team: Team): number {
    const { budget } = this.need;
    if (budget?.max === undefined || budget.max <= 0) return 0;
    let sum = 0;
    for (const { prices } of team) sum += prices.get(budget.currency) ?? 0;
    return prices.overspent * Math.min(2, Math.max(0, sum / budget.max - 1));
  }

  /** The programme that fits best among those that fund somebody of the team. */
  private funded(team: Team): Pick<JointCosts, 'funding' | 'programme'> {
    const kinds = new Set([this.need.organizationKind, ...team.map(({ kind }) => kind)]);
    for (const { listing, cost } of this.programmes) {
      const sought = listing.partnerKinds;
      if (sought?.length && !sought.some((kind) => kinds.has(kind))) continue;
      if (cost >= prices.unfunded) break;
      return { funding: cost, programme: listing };
    }
    return { funding: prices.unfunded };
  }

  /** What a programme costs in uncertainty; undefined where a condition rules the need out. */
  private misfit(programme: ListingFacts, tree: CapabilityTree): number | undefined {
    const { need, options } = this;
    if (programme.organizationId === need.organizationId) return undefined;
    if (this.apart(need.organizationId, programme.organizationId)) return undefined;
    const asNeed: ListingFacts = { ...need, id: '', kind: 'need' };
    if (deadlineFit(programme, programme, options.now) === -1) return undefined;
    if (regionFit(asNeed, programme) < 0) return undefined;
    const money = budgetFit(asNeed, programme);
    if (money < 0) return undefined;
    const codes = programme.capabilities.map(({ code }) => code);
    const meets = need.capabilities.some(({ code }) =>
      codes.some((other) => tree.similarity(code, other) >= comparable),
    );
    if (codes.length > 0 && !meets) return undefined;
    return (meets ? 0 : prices.uncertain) + (money === asWished ? 0 : prices.uncertain);
  }
}
