import { INDICATORS, type IndicatorId } from './catalogue';
import {
  type IndicatorResult,
  type Part,
  type Row,
  type Rows,
  type ValueResult,
  wilsonInterval,
} from './result';

type Extras = Partial<Pick<ValueResult, 'interval' | 'chance' | 'parts'>>;

/** A value, unless fewer units were observed than the indicator needs. */
export function figureOf(
  id: IndicatorId,
  n: number,
  figure: { value: number; numerator: number; denominator: number },
  rows: Rows,
  extras: Extras = {},
): IndicatorResult {
  const need = INDICATORS[id].minimum;
  if (n < need || !Number.isFinite(figure.value)) {
    return { state: 'not_enough', id, have: Math.min(n, need), need, ...rows };
  }
  return {
    state: 'value',
    id,
    n,
    interval: null,
    chance: null,
    parts: [],
    ...figure,
    ...rows,
    ...extras,
  };
}

/** The share of the rows that are counted. */
export function shareOf(
  id: IndicatorId,
  rows: Rows,
  extras: Extras & { independent?: boolean } = {},
): IndicatorResult {
  const { independent = false, ...rest } = extras;
  const denominator = rows.rows.length;
  const numerator = rows.rows.filter((row) => row.counted).length;
  const interval = independent && denominator > 0 ? wilsonInterval(numerator, denominator) : null;
  const value = numerator / denominator;
  return figureOf(id, denominator, { value, numerator, denominator }, rows, { interval, ...rest });
}

/** How the counted rows fall into parts: each adds its value, or 1. */
export function breakdownOf(
  id: IndicatorId,
  keys: readonly string[],
  rows: Rows,
  currency: string | null = null,
): IndicatorResult {
  const counted = rows.rows.filter((row) => row.counted);
  const need = INDICATORS[id].minimum;
  if (counted.length < need)
    return { state: 'not_enough', id, have: counted.length, need, ...rows };
  const parts = partsOf(keys, counted);
  const total = parts.reduce((sum, part) => sum + part.value, 0);
  return { state: 'breakdown', id, n: counted.length, total, parts, currency, ...rows };
}

export function partsOf(keys: readonly string[], rows: readonly Row[]): Part[] {
  const sums = new Map(keys.map((key) => [key, 0]));
  for (const row of rows) {
    if (row.part !== null) sums.set(row.part, (sums.get(row.part) ?? 0) + (row.value ?? 1));
  }
  return [...sums].map(([key, value]) => ({ key, value }));
}
