import { actFor, describeMe, organizationsToHandOver } from '@vicinity/domain/accounts';
import { z } from 'zod';
import { procedure, router } from './procedures';

export const accountsRouter = router({
  me: procedure.query(({ ctx }) => describeMe(ctx.look)),
  organizationsToHandOver: procedure.query(({ ctx }) => organizationsToHandOver(ctx.look)),
  actFor: procedure
    .input(z.object({ organizationId: z.uuid() }))
    .mutation(({ ctx, input }) => ctx.act((act) => actFor(act, input.organizationId))),
});
