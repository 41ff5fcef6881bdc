import {
  type ClusterRecord,
  INDICATORS,
  type IndicatorResult,
  type IndicatorSpec,
  measureIndicators,
  mends,
  scoreOf,
} from '@vicinity/network';
import type { Look } from '../kernel';
import { organizationNames } from './names';
import { DAY, readClusterRecord } from './read-cluster-record';
import { readFit } from './read-fit';

/** Figures are compared with those of this long before. */
const PERIOD = 90 * DAY;

type WithoutRows<R> = R extends IndicatorResult ? Omit<R, 'rows'> : never;

export interface IndicatorReading {
  readonly spec: IndicatorSpec;
  readonly result: WithoutRows<IndicatorResult>;
  /** 0 … 100, null for context figures and where there is no value. */
  readonly score: number | null;
  /** Rows behind it: all, and those in the numerator. */
  readonly rows: { readonly all: number; readonly counted: number };
  /** The value a period earlier, null where there was none. */
  readonly previous: number | null;
}

/**
 * The health of a cluster (null: of the instance): every indicator with the value of a period
 * before, and its broken links with the introductions that would mend them. Plain data: times are
 * in milliseconds since 1970. At 10,000 organizations this takes seconds.
 */
export async function measureHealth(look: Look, clusterId: string | null) {
  const record = await readClusterRecord(look, clusterId);
  const fit = await readFit({ db: look.db, clusterId });
  const broken = mends(record, { fit });
  const named = broken.flatMap(({ broken: { organizations }, introductions }) => [
    ...organizations,
    ...introductions.flatMap(({ between, reasons }) => [
      ...between,
      ...reasons.flatMap((reason) =>
        reason.code === 'shared_contacts' ? reason.organizations : [],
      ),
    ]),
  ]);
  return {
    from: record.from,
    to: record.to,
    previousTo: record.to - PERIOD,
    organizations: record.nodes.length,
    indicators: readings(record),
    mends: broken,
    names: Object.fromEntries(await organizationNames(look.db, named)),
  };
}

function readings(record: ClusterRecord): IndicatorReading[] {
  const before = measureIndicators({
    ...record,
    from: record.from - PERIOD,
    to: record.to - PERIOD,
  });
  return measureIndicators(record).map(({ rows, ...result }, i): IndicatorReading => {
    const value = valueIn(result);
    const earlier = before[i];
    return {
      spec: INDICATORS[result.id],
      result,
      score: value === null ? null : scoreOf(result.id, value),
      rows: { all: rows.length, counted: rows.filter((row) => row.counted).length },
      previous: earlier === undefined ? null : valueIn(earlier),
    };
  });
}

function valueIn(result: WithoutRows<IndicatorResult>): number | null {
  if (result.state === 'value') return result.value;
  return result.state === 'breakdown' ? result.total : null;
}

export type MeasuredHealth = Awaited<ReturnType<typeof measureHealth>>;
