import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, type CoverProblem, searchCover } from './search-cover';

const prices = { member: 1, weakness: 0.8, redundancy: 0.1, uncovered: 10 };

function candidate(strength: readonly number[]): Candidate {
  let mask = 0;
  strength.forEach((value, at) => {
    if (value > 0) mask |= 1 << at;
  });
  return { mask, strength, extra: mask % 3 === 0 ? 0.25 : 0 };
}

/** What a team costs by the definition alone; undefined where it is none. */
function costOf(problem: CoverProblem, team: readonly number[]): number | undefined {
  const { candidates, requirements } = problem;
  if (team.some((a) => team.some((b) => a !== b && problem.blocked(a, b)))) return undefined;
  let cost = problem.joint(team);
  for (const at of team) cost += prices.member + (candidates[at]?.extra ?? 0);
  const useful = new Set<number>();
  for (let r = 0; r < requirements; r += 1) {
    const strengthOf = (at: number): number => candidates[at]?.strength[r] ?? 0;
    const serving = team.filter((at) => strengthOf(at) > 0);
    if (serving.length === 0) {
      cost += prices.uncovered;
      continue;
    }
    const strongest = Math.max(...serving.map(strengthOf));
    const lead = serving.find((at) => strengthOf(at) === strongest);
    if (lead !== undefined) useful.add(lead);
    cost += prices.weakness * (1 - strongest) + prices.redundancy * (serving.length - 1);
  }
  return useful.size === team.length ? cost : undefined;
}

function cheapestOf(problem: CoverProblem): number {
  let least = Number.POSITIVE_INFINITY;
  for (let set = 1; set < 1 << problem.candidates.length; set += 1) {
    const team = problem.candidates.flatMap((_, at) => (set & (1 << at) ? at : []));
    if (team.length > problem.mostMembers || !problem.accepts(team)) continue;
    least = Math.min(least, costOf(problem, team) ?? least);
  }
  return least;
}

const level = fc.constantFrom(0, 0, 0, 0.5, 0.75, 0.9, 1);
const small = fc
  .record({
    requirements: fc.integer({ min: 1, max: 5 }),
    size: fc.integer({ min: 1, max: 9 }),
    mostMembers: fc.integer({ min: 1, max: 4 }),
    salt: fc.nat(1_000_000),
    apart: fc.constantFrom(0, 0.1, 0.3),
  })
  .chain(({ requirements, size, ...rest }) =>
    fc
      .array(fc.array(level, { minLength: requirements, maxLength: requirements }), {
        minLength: size,
        maxLength: size,
      })
      .map((strengths) => ({ requirements, strengths, ...rest })),
  );

/** A figure between 0 and 1 that any two numbers and a salt always give. */
function noise(a: number, b: number, salt: number): number {
  let h = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 7, 0x85ebca6b) ^ salt;
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return ((h ^ (h >>> 13)) >>> 0) / 2 ** 32;
}

function problemOf({
  requirements,
  strengths,
  mostMembers,
  salt,
  apart,
}: typeof small extends fc.Arbitrary<infer T> ? T : never): CoverProblem {
  const blocked = (a: number, b: number): boolean =>
    noise(Math.min(a, b), Math.max(a, b), salt) < apart;
  return {
    requirements,
    candidates: strengths.map(candidate),
    prices,
    mostMembers,
    blocked,
    joint: (team) =>
      0.2 +
      team.reduce((sum, a) => sum + team.reduce((s, b) => s + noise(a, b, salt + 1), 0), 0) / 4,
    jointFloor: (team) => 0.2 + team.reduce((sum, a) => sum + noise(a, a, salt + 1), 0) / 4,
    accepts: (team) =>
      noise(
        team.length,
        team.reduce((sum, at) => sum + 3 ** at, 0),
        salt,
      ) > 0.1,
    rejectsFrom: () => false,
  };
}

describe('searchCover', () => {
  it('finds what an exhaustive search finds', () => {
    fc.assert(
      fc.property(small, (drawn) => {
        const problem = problemOf(drawn);
        const { best, exact, lowerBound } = searchCover(problem, 1_000_000);
        const least = cheapestOf(problem);
        expect(exact).toBe(true);
        if (best === undefined) {
          expect(least).toBe(Number.POSITIVE_INFINITY);
          return;
        }
        expect(best.cost).toBeCloseTo(least, 9);
        expect(costOf(problem, best.team)).toBeCloseTo(best.cost, 9);
        expect(lowerBound).toBeCloseTo(least, 9);
      }),
      { numRuns: 500 },
    );
  });

  it('never claims a bound above the truth when it is stopped early', () => {
    fc.assert(
      fc.property(small, fc.integer({ min: 1, max: 6 }), (drawn, steps) => {
        const problem = problemOf(drawn);
        const { best, exact, lowerBound } = searchCover(problem, steps);
        const least = cheapestOf(problem);
        expect(lowerBound).toBeLessThanOrEqual(least + 1e-9);
        if (best !== undefined) expect(best.cost).toBeGreaterThanOrEqual(least - 1e-9);
        if (exact && best !== undefined) expect(best.cost).toBeCloseTo(least, 9);
      }),
      { numRuns: 500 },
    );
  });
});
