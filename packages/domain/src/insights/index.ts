/**
 * The health of a cluster for those who administer it: its network drawn, indicators of structure,
 * flow and funding with the rows behind each, and the broken links with the introductions that
 * would mend them. It reads the other rooms' tables and changes nothing; the figures themselves
 * come from the pure network room. A small cluster is measured at each look, a large one by the clock.
 */
export type { IndicatorId } from '@vicinity/network';
export { INDICATOR_IDS } from '@vicinity/network';
export type { DrawnNetwork } from './draw-network';
export { listReadableClusters } from './list-clusters';
export type { IndicatorReading } from './measure-health';
export { type Health, readHealth, readNetwork } from './read-health';
export { type NamedRow, type RowThing, readIndicatorRows } from './read-rows';
export { snapshotLargeClusters } from './snapshot-large-clusters';
