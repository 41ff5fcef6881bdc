import { parseArgs } from 'node:util';
import { listCapabilities } from '@vicinity/classifications';
import {
  createConsortiumBuilder,
  type ListingFacts,
  type OrganizationKind,
  type Tie,
} from '@vicinity/matching';
import { percentile, round } from './matching/figures';

const provinces = ['110000', '310000', '320000', '330000', '440000', '510000'];
const offering: readonly OrganizationKind[] = ['firm', 'university', 'institute', 'firm'];

/**
 * `consortium [--organizations N] [--needs N] [--seed N] [--json]`: ten proposals for each of many
 * needs of three to eight required capabilities, among organizations with one to three offers each.
 * Capabilities are drawn with a long tail, so that some are offered by thousands and some by nobody.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      organizations: { type: 'string', default: '100000' },
      needs: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  });
  const organizations = Number(values.organizations);
  const random = randomOf(Number(values.seed));
  const started = performance.now();
  const builder = createConsortiumBuilder(listCapabilities());
  let listings = 0;
  for (const listing of offers(organizations, random)) {
    builder.add(listing);
    listings += 1;
  }
  for (let at = 0; at < 500; at += 1) builder.add(programme(at, random));
  const buildSeconds = round((performance.now() - started) / 1000, 2);
  const ties = tiesOf(organizations, random);
  const intermediaries = Array.from({ length: 200 }, (_, at) => `org-${at}`);
  const times: number[] = [];
  const gaps: number[] = [];
  let exact = 0;
  let proposals = 0;
  let candidates = 0;
  let broken = 0;
  for (let at = 0; at < Number(values.needs); at += 1) {
    const need = needOf(random);
    const begun = performance.now();
    const answer = builder.propose(need, { limit: 10, ties, intermediaries, now: 0 });
    times.push(performance.now() - begun);
    const [first] = answer.proposals;
    exact += answer.exact ? 1 : 0;
    proposals += answer.proposals.length;
    candidates += answer.candidates;
    broken += answer.gaps.length;
    if (first !== undefined) gaps.push(1 - answer.lowerBound / first.cost);
  }
  const each = (sum: number): number => round(sum / times.length, 2);
  console.log(
    JSON.stringify({
      organizations,
      listings,
      seed: Number(values.seed),
      needs: times.length,
      buildSeconds,
      p50Ms: round(percentile(times, 0.5), 1),
      p95Ms: round(percentile(times, 0.95), 1),
      maxMs: round(Math.max(...times), 1),
      provenExact: each(exact),
      gapP50: round(percentile(gaps, 0.5), 3),
      gapMax: round(Math.max(...gaps), 3),
      proposalsPerNeed: each(proposals),
      candidatesPerNeed: each(candidates),
      brokenLinksPerNeed: each(broken),
    }),
  );
}

type Random = () => number;

/** Mulberry32. */
function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const codes = listCapabilities().map(({ code }) => code);

function pick<T>(from: readonly T[], random: Random, fallback: T): T {
  return from[Math.floor(random() * from.length)] ?? fallback;
}

function capability(random: Random): string {
  return codes[Math.floor(random() ** 2 * codes.length)] ?? '';
}

function* offers(organizations: number, random: Random): Generator<ListingFacts> {
  for (let at = 0; at < organizations; at += 1) {
    const kind = pick(offering, random, 'firm');
    const region = pick(provinces, random, '440000');
    for (let more = 1 + Math.floor(random() * 3); more > 0; more -= 1) {
      yield {
        id: `listing-${at}-${more}`,
        kind: 'expertise',
        organizationId: `org-${at}`,
        organizationKind: at < 200 ? 'intermediary' : kind,
        region,
        capabilities: Array.from({ length: 1 + Math.floor(random() * 3) }, () => ({
          code: capability(random),
          ...(random() < 0.7 ? { trlMax: 1 + Math.floor(random() * 9) } : {}),
        })),
        ...(random() < 0.5
          ? { budget: { min: Math.round(10 ** (4 + random() * 2)), currency: 'CNY' } }
          : {}),
      };
    }
  }
}

function programme(at: number, random: Random): ListingFacts {
  return {
    id: `programme-${at}`,
    kind: 'programme',
    organizationId: `funder-${at}`,
    organizationKind: 'funder',
    capabilities: [{ code: capability(random) }],
    budget: { max: Math.round(10 ** (5 + random() * 2)), currency: 'CNY' },
    partnerKinds: random() < 0.5 ? ['university', 'institute'] : [],
    deadline: random() < 0.9 ? 1 : -1,
  };
}

function tiesOf(organizations: number, random: Random): Tie[] {
  const someone = (): string => `org-${Math.floor(random() ** 2 * organizations)}`;
  return Array.from({ length: organizations / 2 }, () => ({
    a: someone(),
    b: someone(),
    strength: random() < 0.9 ? random() : -random(),
  }));
}

function needOf(random: Random) {
  return {
    organizationId: `org-${200 + Math.floor(random() * 1000)}`,
    organizationKind: 'firm' as const,
    region: pick(provinces, random, '440000'),
    regionScope: random() < 0.2 ? ('province' as const) : ('anywhere' as const),
    partnerKinds: random() < 0.3 ? (['university', 'institute'] as const) : [],
    capabilities: Array.from({ length: 3 + Math.floor(random() * 6) }, () => ({
      code: capability(random),
      ...(random() < 0.7 ? { trlMin: 3 + Math.floor(random() * 6) } : {}),
    })),
    budget: { max: Math.round(10 ** (5 + random() * 1.5)), currency: 'CNY' },
  };
}
