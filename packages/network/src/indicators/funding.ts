import { graphFromEdges } from '../graph/graph';
import { FUNDING_SOURCES } from '../graph/records';
import { components } from '../measures/components';
import { concentration } from '../statistics/concentration';
import { breakdownOf, figureOf, partsOf, shareOf } from './build';
import type { Observed } from './observe';
import type { IndicatorResult, Row } from './result';

/**
 * Commitments of the window as rows, `counted` when in the currency that most of them are in:
 * sums of different currencies would mean nothing, and no exchange rate is assumed.
 */
function moneyRows(observed: Observed): { rows: Row[]; currency: string | null } {
  const { from, to, commitments } = observed.record;
  const inWindow = commitments.filter((c) => c.at >= from && c.at <= to && (c.amount ?? 0) > 0);
  const uses = new Map<string, number>();
  for (const { currency } of inWindow) {
    if (currency !== null) uses.set(currency, (uses.get(currency) ?? 0) + 1);
  }
  const [main] = [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const currency = main?.[0] ?? null;
  const rows = inWindow.map(
    (commitment): Row => ({
      ids: [commitment.id, commitment.funder],
      part: commitment.source,
      counted: commitment.currency !== null && commitment.currency === currency,
      value: commitment.amount,
    }),
  );
  return { rows, currency };
}

/** Money committed, by source, in the currency most used. */
export function fundingBySource(observed: Observed): IndicatorResult {
  const { rows, currency } = moneyRows(observed);
  return breakdownOf('fundingBySource', FUNDING_SOURCES, { subject: 'commitment', rows }, currency);
}

/** F7: Herfindahl–Hirschman index Σ s² of the funders' shares of the money committed. */
export function fundingConcentration(observed: Observed): IndicatorResult {
  const { rows } = moneyRows(observed);
  const held = new Map<string, number>();
  for (const row of rows) {
    const funder = row.ids[1];
    if (row.counted && funder !== undefined) {
      held.set(funder, (held.get(funder) ?? 0) + (row.value ?? 0));
    }
  }
  const found = concentration([...held.values()]);
  const figure = {
    value: found?.hhi ?? Number.NaN,
    numerator: found?.elephant50 ?? 0,
    denominator: found?.holders ?? 0,
  };
  const holders = [...held].map(
    ([funder, value]): Row => ({ ids: [funder], part: null, counted: true, value }),
  );
  return figureOf('fundingConcentration', holders.length, figure, {
    subject: 'organization',
    rows: holders.sort((a, b) => (b.value ?? 0) - (a.value ?? 0)),
  });
}

/** F8, D1: money from policy / all money committed, in the currency most used. */
export function policyMoney(observed: Observed): IndicatorResult {
  const money = moneyRows(observed).rows.filter((row) => row.counted);
  const parts = partsOf(FUNDING_SOURCES, money);
  const denominator = parts.reduce((sum, part) => sum + part.value, 0);
  const numerator = parts.find((part) => part.key === 'policy')?.value ?? 0;
  const rows = money.map((row) => ({ ...row, counted: row.part === 'policy' }));
  const figure = { value: numerator / denominator, numerator, denominator };
  return figureOf('policyMoney', rows.length, figure, { subject: 'commitment', rows }, { parts });
}

/** F8, D2: tied pairs all of whose evidence is policy-funded / all tied pairs. */
export function policyOnlyTies(observed: Observed): IndicatorResult {
  return shareOf('policyOnlyTies', { subject: 'tie', rows: policyRows(observed) });
}

function policyRows(observed: Observed): Row[] {
  return observed.pairs.map(
    (pair): Row => ({
      ids: [pair.a, pair.b],
      part: null,
      counted: pair.policyOnly,
      value: pair.acts,
    }),
  );
}

/** F8, D3: share of the largest component that is lost when policy-only ties are dropped. */
export function reachWithoutPolicy(observed: Observed): IndicatorResult {
  const { graph, indexOf } = observed.network;
  const left = observed.pairs.filter((pair) => !pair.policyOnly);
  const without = graphFromEdges(
    graph.n,
    left.map((pair) => indexOf.get(pair.a) ?? 0),
    left.map((pair) => indexOf.get(pair.b) ?? 0),
  );
  const denominator = components(graph).largest;
  const numerator = denominator - components(without).largest;
  const figure = { value: numerator / denominator, numerator, denominator };
  const rows = { subject: 'tie', rows: policyRows(observed) } as const;
  return figureOf('reachWithoutPolicy', observed.pairs.length, figure, rows);
}
