import { INDICATOR_IDS, type IndicatorId } from './catalogue';
import type { ClusterRecord } from './cluster-record';
import * as flow from './flow';
import * as funding from './funding';
import * as mixing from './mixing';
import { type Observed, observe } from './observe';
import type { IndicatorResult } from './result';
import * as structure from './structure';

const MEASURES: Readonly<Record<IndicatorId, (observed: Observed) => IndicatorResult>> = {
  partiesByKind: structure.partiesByKind,
  tiesByKind: structure.tiesByKind,
  isolatedParties: structure.isolatedParties,
  reach: structure.reach,
  intensity: structure.intensity,
  crossKindTies: mixing.crossKindTies,
  kindMixing: mixing.kindMixing,
  regionMixing: mixing.regionMixing,
  openTriads: mixing.openTriads,
  repeatCore: structure.repeatCore,
  brokerShare: structure.brokerShare,
  constrainedParties: structure.constrainedParties,
  resilience: structure.resilience,
  needsAnswered: flow.needsAnswered,
  timeToFirstReply: flow.timeToFirstReply,
  needToOfferRatio: flow.needToOfferRatio,
  newcomersTied: flow.newcomersTied,
  fundingBySource: funding.fundingBySource,
  fundingConcentration: funding.fundingConcentration,
  policyMoney: funding.policyMoney,
  policyOnlyTies: funding.policyOnlyTies,
  reachWithoutPolicy: funding.reachWithoutPolicy,
};

/** The given indicators of a cluster, in the order given. The same record gives the same. */
export function measureIndicators(
  record: ClusterRecord,
  ids: readonly IndicatorId[] = INDICATOR_IDS,
): IndicatorResult[] {
  const observed = observe(record);
  return ids.map((id) => MEASURES[id](observed));
}
