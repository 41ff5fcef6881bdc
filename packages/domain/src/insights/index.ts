/**
 * The health of a cluster for those who administer it: its network drawn, indicators of structure,
 * flow and funding with the rows behind each, and the broken links with the introductions that
 * would mend them. It reads the other rooms' tables and changes nothing; the figures themselves
 * come from the pure network room.
 */
export type { IndicatorId } from '@vicinity/network';
export { INDICATOR_IDS } from '@vicinity/network';
export { listReadableClusters } from './list-clusters';
export { type Health, type IndicatorReading, readHealth } from './read-health';
export { type DrawnNetwork, readNetwork } from './read-network';
export { type NamedRow, type RowThing, readIndicatorRows } from './read-rows';
