/** Who could join: bits of the requirements served, and how well each is (0: not, 1: fully). */
export interface Candidate {
  readonly mask: number;
  readonly strength: readonly number[];
  /** What it costs beyond the price of a member, whoever else is in the team. */
  readonly extra: number;
}

/**
 * Cover requirements by a team at least cost. A team costs `member` and `extra` each, `weakness · (1 − strength)`
 * of the strongest for each requirement, `redundancy` for each further one who serves it,
 * `uncovered` for each that nobody serves, and what `joint` says of the team as a whole. Everybody in
 * a team is the strongest at something (the first of equals), so nobody is in it for nothing.
 */
export interface CoverProblem {
  /** At most 30. */
  readonly requirements: number;
  readonly candidates: readonly Candidate[];
  readonly prices: {
    readonly member: number;
    readonly weakness: number;
    readonly redundancy: number;
    readonly uncovered: number;
  };
  readonly mostMembers: number;
  readonly blocked: (a: number, b: number) => boolean;
  readonly joint: (team: readonly number[]) => number;
  /** No team that holds this one costs less jointly. */
  readonly jointFloor: (team: readonly number[]) => number;
  /** Whether a team may be proposed. */
  readonly accepts: (team: readonly number[]) => boolean;
  /** Whether a team, and all that only add to it, can be left aside. */
  readonly rejectsFrom: (team: readonly number[]) => boolean;
}

export interface Cover {
  /** Indexes of candidates, ascending. */
  readonly team: readonly number[];
  readonly cost: number;
  /** Index of the strongest for each requirement; −1: nobody. */
  readonly leads: readonly number[];
}

export interface CoverResult {
  readonly best: Cover | undefined;
  /** No acceptable team costs less. */
  readonly lowerBound: number;
  /** Whether the search came to its end: `best` is then proven. */
  readonly exact: boolean;
}

function ones(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/**
 * Branch and bound over who is the strongest at each requirement, the scarcest first. The bound adds
 * for each open requirement the cheapest way to serve it, where a new member's price is split over
 * all open requirements that the member serves. Equal with an exhaustive search where it comes to
 * its end; else the bound of what was left unopened is reported.
 * @param steps nodes opened at most
 */
export function searchCover(problem: CoverProblem, steps: number): CoverResult {
  return new Search(problem, steps).run();
}

interface Choice {
  /** −1: nobody. */
  readonly member: number;
  readonly price: number;
  /** The price less what else the member opens the way to; orders the search only. */
  readonly credit: number;
}

class Search {
  private readonly order: readonly number[];
  private readonly serving: readonly (readonly number[])[];
  /** By depth and requirement: the least for which a newcomer serves it, among those open there. */
  private readonly joining: readonly (readonly number[])[];
  private readonly team: number[] = [];
  private readonly leads: number[];
  private readonly counts: number[];
  private best: Cover | undefined;
  private unopened = Number.POSITIVE_INFINITY;
  private left: number;

  constructor(
    private readonly problem: CoverProblem,
    steps: number,
  ) {
    const { requirements, candidates } = problem;
    const all = Array.from({ length: requirements }, (_, r) => r);
    this.serving = all.map((r) =>
      candidates.flatMap((candidate, at) => (this.strengthOf(candidate, r) > 0 ? at : [])),
    );
    this.order = [...all].sort(
      (a, b) => (this.serving[a]?.length ?? 0) - (this.serving[b]?.length ?? 0) || a - b,
    );
    this.joining = this.order.map((_, depth) => this.leastJoining(depth));
    this.leads = all.map(() => -1);
    this.counts = all.map(() => 0);
    this.left = steps;
  }

  private leastJoining(depth: number): number[] {
    const { prices, candidates } = this.problem;
    let open = 0;
    for (const requirement of this.order.slice(depth)) open |= 1 << requirement;
    return this.serving.map((members, requirement) => {
      let least = prices.uncovered;
      for (const member of members) {
        const { mask = 0, extra = 0 } = candidates[member] ?? {};
        const share = (prices.member + extra) / ones(mask & open);
        least = Math.min(least, share + this.weakness(member, requirement));
      }
      return least;
    });
  }

  run(): CoverResult {
    this.open(0, 0, 0, true);
    const cost = this.best?.cost ?? Number.POSITIVE_INFINITY;
    return {
      best: this.best,
      lowerBound: Math.min(cost, this.unopened),
      exact: this.unopened >= cost,
    };
  }

  /**
   * @param spent what the team costs so far, whatever joins it
   * @param before what it cost jointly at least before the last one joined
   */
  private open(depth: number, spent: number, before: number, joined: boolean): void {
    const most = this.best?.cost ?? Number.POSITIVE_INFINITY;
    const alone = spent + this.openBound(depth);
    if (alone + before >= most) return;
    const floor = joined ? this.problem.jointFloor(this.team) : before;
    const bound = alone + floor;
    if (bound >= most) return;
    if (this.left <= 0) {
      this.unopened = Math.min(this.unopened, bound);
      return;
    }
    this.left -= 1;
    const requirement = this.order[depth];
    if (requirement === undefined) {
      this.take(spent);
      return;
    }
    for (const { member, price } of this.choices(requirement)) {
      const joins = member >= 0 && !this.team.includes(member);
      if (joins) this.join(member, 1);
      this.leads[requirement] = member;
      if (!joins || !this.problem.rejectsFrom(this.team)) {
        this.open(depth + 1, spent + price, floor, joins);
      }
      this.leads[requirement] = -1;
      if (joins) this.join(member, -1);
    }
  }

  private join(member: number, by: 1 | -1): void {
    const { mask = 0 } = this.problem.candidates[member] ?? {};
    for (let r = 0; r < this.counts.length; r += 1) {
      if (mask & (1 << r)) this.counts[r] = (this.counts[r] ?? 0) + by;
    }
    if (by > 0) this.team.push(member);
    else this.team.pop();
  }

  /** The ways to serve a requirement and what each adds to the cost, the cheapest first. */
  private choices(requirement: number): Choice[] {
    const { prices, mostMembers } = this.problem;
    const strongest = this.strongestOf(requirement);
    const choices: Choice[] = [];
    const served = this.servedMask();
    if (strongest >= 0) {
      const price = this.weakness(strongest, requirement);
      choices.push({ member: strongest, price, credit: price });
    } else {
      choices.push({ member: -1, price: prices.uncovered, credit: prices.uncovered });
    }
    if (this.team.length < mostMembers) {
      for (const member of this.serving[requirement] ?? []) {
        if (this.team.includes(member) || !this.mayLead(member, requirement)) continue;
        const mask = this.problem.candidates[member]?.mask ?? 0;
        const doubled = prices.redundancy * ones(mask & served);
        const price = this.priceOf(member, requirement) + doubled;
        choices.push({ member, price, credit: price - ones(mask & ~served) });
      }
    }
    return choices.sort((a, b) => a.credit - b.credit || a.member - b.member);
  }

  private priceOf(member: number, requirement: number): number {
    const { prices, candidates } = this.problem;
    return prices.member + (candidates[member]?.extra ?? 0) + this.weakness(member, requirement);
  }

  private servedMask(): number {
    let mask = 0;
    this.counts.forEach((count, r) => {
      if (count > 0) mask |= 1 << r;
    });
    return mask;
  }

  /** A newcomer must beat the team at this requirement, at none that was decided, and go with all. */
  private mayLead(member: number, requirement: number): boolean {
    const strongest = this.strongestOf(requirement);
    if (strongest >= 0 && !this.beats(member, strongest, requirement)) return false;
    for (const decided of this.order) {
      if (decided === requirement) break;
      const lead = this.leads[decided] ?? -1;
      if (lead < 0 ? this.serves(member, decided) : this.beats(member, lead, decided)) return false;
    }
    return this.team.every((other) => !this.problem.blocked(other, member));
  }

  private strongestOf(requirement: number): number {
    let strongest = -1;
    for (const member of this.team) {
      if (!this.serves(member, requirement)) continue;
      if (strongest < 0 || this.beats(member, strongest, requirement)) strongest = member;
    }
    return strongest;
  }

  private beats(a: number, b: number, requirement: number): boolean {
    const { candidates } = this.problem;
    const by =
      this.strengthOf(candidates[a], requirement) - this.strengthOf(candidates[b], requirement);
    return by > 0 || (by === 0 && a < b);
  }

  private serves(member: number, requirement: number): boolean {
    return this.strengthOf(this.problem.candidates[member], requirement) > 0;
  }

  private strengthOf(candidate: Candidate | undefined, requirement: number): number {
    return candidate?.strength[requirement] ?? 0;
  }

  private weakness(member: number, requirement: number): number {
    const strength = this.strengthOf(this.problem.candidates[member], requirement);
    return this.problem.prices.weakness * (1 - strength);
  }

  private openBound(depth: number): number {
    const { prices, mostMembers } = this.problem;
    const full = this.team.length >= mostMembers;
    let sum = 0;
    for (let at = depth; at < this.order.length; at += 1) {
      const requirement = this.order[at] ?? 0;
      const strongest = this.strongestOf(requirement);
      const without = strongest < 0 ? prices.uncovered : this.weakness(strongest, requirement);
      const joining = full ? without : (this.joining[depth]?.[requirement] ?? without);
      sum += Math.min(without, joining);
    }
    return sum;
  }

  private take(spent: number): void {
    const { joint, accepts } = this.problem;
    if (this.team.length === 0 || !accepts(this.team)) return;
    const cost = spent + joint(this.team);
    if (this.best !== undefined && cost >= this.best.cost) return;
    const team = [...this.team].sort((a, b) => a - b);
    this.best = { team, cost, leads: [...this.leads] };
  }
}
