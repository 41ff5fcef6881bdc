import { drawing } from '@vicinity/network';
import type { Look } from '../kernel';
import { organizationNames } from './names';
import { readClusterRecord } from './read-cluster-record';

/** The network of a cluster (null: of the instance) to be drawn, with at most 10,000 organizations. */
export async function drawNetwork(look: Look, clusterId: string | null) {
  const record = await readClusterRecord(look, clusterId);
  const { nodes, edges, omitted } = drawing(record);
  const parties = new Map(record.nodes.map((node) => [node.id, node]));
  const names = await organizationNames(
    look.db,
    nodes.map((node) => node.id),
  );
  return {
    nodes: nodes.map((node) => ({
      ...node,
      ...(names.get(node.id) ?? { zh: null, en: null }),
      kind: parties.get(node.id)?.kind ?? 'firm',
      region: parties.get(node.id)?.region ?? null,
    })),
    edges,
    omitted,
  };
}

export type DrawnNetwork = Awaited<ReturnType<typeof drawNetwork>>;
