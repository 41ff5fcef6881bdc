import type { IndicatorId } from './catalogue';

/** What the rows behind a figure are. */
export type RowSubject = 'organization' | 'tie' | 'pair' | 'listing' | 'commitment';

/** One row behind a figure. */
export interface Row {
  /** One id, or for ties and pairs the two organizations'. */
  readonly ids: readonly string[];
  /** The part of a breakdown that it belongs to. */
  readonly part: string | null;
  /** Whether it stands in the numerator; all rows stand in the denominator. */
  readonly counted: boolean;
  /** What it contributes, in the indicator's unit; null where it only counts. */
  readonly value: number | null;
}

export interface Rows {
  readonly subject: RowSubject;
  readonly rows: readonly Row[];
}

export interface Part {
  readonly key: string;
  readonly value: number;
}

interface Common extends Rows {
  readonly id: IndicatorId;
  /** Units observed: what the indicator's minimum is compared with. */
  readonly n: number;
}

export interface ValueResult extends Common {
  readonly state: 'value';
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  /** 95 % interval, for shares of independent items. */
  readonly interval: readonly [number, number] | null;
  /** What chance alone would give, where the value means nothing without it. */
  readonly chance: { readonly expected: number; readonly z: number } | null;
  readonly parts: readonly Part[];
}

export interface BreakdownResult extends Common {
  readonly state: 'breakdown';
  readonly total: number;
  readonly parts: readonly Part[];
  /** ISO 4217, when the parts are money. */
  readonly currency: string | null;
}

/** A waiting time most of which is still running: it is longer than `atLeast`. */
export interface CensoredResult extends Common {
  readonly state: 'censored';
  readonly atLeast: number;
}

export interface NotEnoughResult extends Rows {
  readonly id: IndicatorId;
  readonly state: 'not_enough';
  readonly have: number;
  readonly need: number;
}

export type IndicatorResult = ValueResult | BreakdownResult | CensoredResult | NotEnoughResult;

/** Wilson's 95 % interval of a share (Wilson, JASA 22, 1927). */
export function wilsonInterval(numerator: number, denominator: number): [number, number] {
  const z = 1.959964;
  const share = numerator / denominator;
  const spread = (z * z) / denominator;
  const centre = share + spread / 2;
  const half = z * Math.sqrt((share * (1 - share)) / denominator + spread / (4 * denominator));
  return [Math.max(0, (centre - half) / (1 + spread)), Math.min(1, (centre + half) / (1 + spread))];
}
