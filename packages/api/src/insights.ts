import {
  INDICATOR_IDS,
  listReadableClusters,
  readHealth,
  readIndicatorRows,
  readNetwork,
} from '@vicinity/domain/insights';
import { z } from 'zod';
import { procedure, router } from './procedures';

/** A cluster, or with null the whole instance. */
const cluster = z.object({ clusterId: z.uuid().nullable() });

const rowsPage = cluster.extend({
  indicator: z.enum(INDICATOR_IDS),
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(5000).default(50),
});

export const insightsRouter = router({
  clusters: procedure.query(({ ctx }) => listReadableClusters(ctx.look)),
  health: procedure.input(cluster).query(({ ctx, input }) => readHealth(ctx.look, input.clusterId)),
  network: procedure
    .input(cluster)
    .query(({ ctx, input }) => readNetwork(ctx.look, input.clusterId)),
  rows: procedure
    .input(rowsPage)
    .query(({ ctx, input: { clusterId, indicator, offset, limit } }) =>
      readIndicatorRows(ctx.look, clusterId, indicator, { offset, limit }),
    ),
});
