/**
 * What each indicator is, apart from how it is measured. Its name and definition are the keys
 * `insights.indicators.<id>.name` and `.definition`.
 *
 * `minimum` is in the unit named by `counts`: below it no value is shown. `anchors` place a value
 * on 0 … 100: `linear` through (x0, 0), (x50, 50), (x100, 100), falling when x0 > x100; `band`
 * 0 outside a … d and 100 within b … c. The thresholds are ours, to be set anew on the first four
 * quarters of a cluster's own data.
 */
export interface IndicatorSpec {
  readonly dimension: 'structure' | 'flow' | 'funding';
  readonly direction: 'higher' | 'lower' | 'band' | 'context';
  readonly unit: 'share' | 'count' | 'hours' | 'ratio' | 'money';
  readonly minimum: number;
  readonly counts:
    | 'organizations'
    | 'ties'
    | 'pairs'
    | 'listings'
    | 'needs'
    | 'commitments'
    | 'funders'
    | 'joiners';
  readonly anchors:
    | { readonly kind: 'linear'; readonly at: readonly [number, number, number] }
    | { readonly kind: 'band'; readonly at: readonly [number, number, number, number] }
    | null;
}

export const INDICATOR_IDS = [
  'partiesByKind',
  'tiesByKind',
  'isolatedParties',
  'reach',
  'intensity',
  'crossKindTies',
  'kindMixing',
  'regionMixing',
  'openTriads',
  'repeatCore',
  'brokerShare',
  'constrainedParties',
  'resilience',
  'needsAnswered',
  'timeToFirstReply',
  'needToOfferRatio',
  'newcomersTied',
  'fundingBySource',
  'fundingConcentration',
  'policyMoney',
  'policyOnlyTies',
  'reachWithoutPolicy',
] as const;
export type IndicatorId = (typeof INDICATOR_IDS)[number];

function linear(a: number, b: number, c: number) {
  return { kind: 'linear', at: [a, b, c] } as const;
}

const structure = { dimension: 'structure' } as const;
const flow = { dimension: 'flow' } as const;
const funding = { dimension: 'funding' } as const;
const context = { direction: 'context', anchors: null } as const;

export const INDICATORS: Readonly<Record<IndicatorId, IndicatorSpec>> = {
  partiesByKind: { ...structure, ...context, unit: 'count', minimum: 1, counts: 'organizations' },
  tiesByKind: { ...structure, ...context, unit: 'count', minimum: 1, counts: 'ties' },
  isolatedParties: {
    ...structure,
    direction: 'lower',
    unit: 'share',
    minimum: 20,
    counts: 'organizations',
    anchors: linear(0.5, 0.25, 0.05),
  },
  reach: {
    ...structure,
    direction: 'higher',
    unit: 'share',
    minimum: 20,
    counts: 'organizations',
    anchors: linear(0.3, 0.6, 0.9),
  },
  intensity: {
    ...structure,
    direction: 'higher',
    unit: 'ratio',
    minimum: 20,
    counts: 'organizations',
    anchors: linear(0.5, 2, 4),
  },
  crossKindTies: { ...structure, ...context, unit: 'share', minimum: 30, counts: 'ties' },
  kindMixing: {
    ...structure,
    direction: 'higher',
    unit: 'ratio',
    minimum: 30,
    counts: 'ties',
    anchors: linear(-0.4, -0.15, 0),
  },
  regionMixing: { ...structure, ...context, unit: 'ratio', minimum: 30, counts: 'ties' },
  openTriads: {
    ...structure,
    direction: 'lower',
    unit: 'share',
    minimum: 5,
    counts: 'pairs',
    anchors: linear(0.9, 0.5, 0.1),
  },
  repeatCore: {
    ...structure,
    direction: 'higher',
    unit: 'share',
    minimum: 50,
    counts: 'organizations',
    anchors: linear(0.02, 0.1, 0.3),
  },
  brokerShare: {
    ...structure,
    direction: 'lower',
    unit: 'share',
    minimum: 30,
    counts: 'organizations',
    anchors: linear(0.6, 0.35, 0.15),
  },
  constrainedParties: {
    ...structure,
    ...context,
    unit: 'share',
    minimum: 30,
    counts: 'organizations',
  },
  resilience: {
    ...structure,
    direction: 'higher',
    unit: 'ratio',
    minimum: 50,
    counts: 'organizations',
    anchors: linear(0.15, 0.4, 0.7),
  },
  needsAnswered: {
    ...flow,
    direction: 'higher',
    unit: 'share',
    minimum: 10,
    counts: 'needs',
    anchors: linear(0.2, 0.5, 0.8),
  },
  timeToFirstReply: {
    ...flow,
    direction: 'lower',
    unit: 'hours',
    minimum: 20,
    counts: 'needs',
    anchors: linear(336, 120, 24),
  },
  needToOfferRatio: {
    ...flow,
    direction: 'band',
    unit: 'ratio',
    minimum: 20,
    counts: 'listings',
    anchors: { kind: 'band', at: [0.1, 0.5, 2, 10] },
  },
  newcomersTied: {
    ...flow,
    direction: 'higher',
    unit: 'share',
    minimum: 15,
    counts: 'joiners',
    anchors: linear(0.15, 0.4, 0.7),
  },
  fundingBySource: { ...funding, ...context, unit: 'money', minimum: 1, counts: 'commitments' },
  fundingConcentration: {
    ...funding,
    direction: 'lower',
    unit: 'ratio',
    minimum: 10,
    counts: 'funders',
    anchors: linear(0.3, 0.18, 0.1),
  },
  policyMoney: { ...funding, ...context, unit: 'share', minimum: 10, counts: 'commitments' },
  policyOnlyTies: {
    ...funding,
    direction: 'lower',
    unit: 'share',
    minimum: 30,
    counts: 'ties',
    anchors: linear(0.8, 0.5, 0.2),
  },
  reachWithoutPolicy: { ...funding, ...context, unit: 'share', minimum: 30, counts: 'ties' },
};

/**
 * Where a value stands on 0 … 100, clamped; null for an indicator that is context only.
 */
export function scoreOf(id: IndicatorId, value: number): number | null {
  const { anchors } = INDICATORS[id];
  if (anchors === null) return null;
  if (anchors.kind === 'linear') {
    const [x0, x50, x100] = anchors.at;
    const upper = x100 > x0 === value > x50 && value !== x50;
    const score = upper
      ? 50 + (50 * (value - x50)) / (x100 - x50)
      : (50 * (value - x0)) / (x50 - x0);
    return Math.min(100, Math.max(0, score));
  }
  const [a, b, c, d] = anchors.at;
  if (value <= a || value >= d) return 0;
  if (value < b) return (100 * (value - a)) / (b - a);
  return value > c ? (100 * (d - value)) / (d - c) : 100;
}
