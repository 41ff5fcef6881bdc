import {
  answerRequest,
  appointAdministrator,
  dismissAdministrator,
  dismissBroker,
  editCluster,
  inviteOrganization,
  nameBroker,
  removeOrganization,
  showCluster,
} from '@vicinity/domain/clusters';
import { z } from 'zod';
import { procedure, router } from './procedures';

const id = z.uuid();
const cluster = z.object({ clusterId: id });
const membership = cluster.extend({ organizationId: id });
const name = z.string().trim().min(1).max(200);
const summary = z.string().trim().max(4000);

export const clustersRouter = router({
  show: procedure.input(cluster).query(({ ctx, input }) => showCluster(ctx.look, input.clusterId)),
  edit: procedure
    .input(
      cluster.extend({
        fields: z.object({
          nameZh: name,
          nameEn: name,
          summaryZh: summary,
          summaryEn: summary,
          path: z.enum(['high_tech', 'high_creative']),
          admission: z.enum(['open', 'by_request']),
          reviewsListings: z.boolean(),
          commitFirst: z.boolean(),
        }),
      }),
    )
    .mutation(({ ctx, input }) => ctx.act((act) => editCluster(act, input))),
  appoint: procedure
    .input(cluster.extend({ email: z.email().max(200) }))
    .mutation(({ ctx, input }) => ctx.act((act) => appointAdministrator(act, input))),
  dismiss: procedure
    .input(cluster.extend({ personId: id }))
    .mutation(({ ctx, input }) => ctx.act((act) => dismissAdministrator(act, input))),
  nameBroker: procedure
    .input(membership)
    .mutation(({ ctx, input }) => ctx.act((act) => nameBroker(act, input))),
  dismissBroker: procedure
    .input(membership)
    .mutation(({ ctx, input }) => ctx.act((act) => dismissBroker(act, input))),
  invite: procedure
    .input(membership)
    .mutation(({ ctx, input }) => ctx.act((act) => inviteOrganization(act, input))),
  answer: procedure
    .input(membership.extend({ verdict: z.enum(['admit', 'refuse']) }))
    .mutation(({ ctx, input }) => ctx.act((act) => answerRequest(act, input))),
  remove: procedure
    .input(membership)
    .mutation(({ ctx, input }) => ctx.act((act) => removeOrganization(act, input))),
});
