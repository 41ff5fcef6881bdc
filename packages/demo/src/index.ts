/**
 * A believable cluster out of nothing: organizations, listings, introductions, projects and boards
 * in Chinese and English, drawn from texts written for three fields (textiles to smart materials,
 * design around a campus, energy storage). Nobody and nothing in it is real. Pure: the same seed
 * and the same instant give the same records; whoever stores them decides how.
 */
export { type ClusterSize, generateCluster } from './generate-cluster';
export type { AccountRecord, Block, BoardRecord } from './records';
