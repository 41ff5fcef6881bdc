/**
 * The network of a cluster: organizations are the nodes, what they do together the ties. This
 * room turns records of both into a graph in typed arrays, measures it, reads indicators of its
 * health from it, names its broken links with the introductions that would mend them, and lays it
 * out for drawing. It is pure: no clock, no database, chance only from a seed.
 */
export type { Introduction, MendReason } from './advice/candidates';
export * from './advice/mends';
export * from './graph/drawing';
export * from './graph/graph';
export * from './graph/read-edges';
export * from './graph/records';
export * from './graph/tie-graph';
export * from './indicators/catalogue';
export * from './indicators/cluster-record';
export { measureIndicators } from './indicators/measure';
export type * from './indicators/result';
export * from './layout/force-layout';
export * from './measures/betweenness';
export * from './measures/closeness';
export * from './measures/clustering';
export * from './measures/components';
export * from './measures/constraint';
export * from './measures/k-core';
export * from './measures/louvain';
export * from './measures/mixing';
export * from './measures/pagerank';
export * from './measures/resilience';
export * from './random';
export * from './statistics/concentration';
export * from './statistics/information';
export * from './statistics/reciprocity';
export * from './statistics/survival';
