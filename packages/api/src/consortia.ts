import { introduceConsortium, proposeConsortiaForNeed } from '@vicinity/domain/consortia';
import { z } from 'zod';
import { procedure, router } from './procedures';

export const consortiaRouter = router({
  forNeed: procedure
    .input(z.object({ listingId: z.uuid(), limit: z.int().min(1).max(10).default(10) }))
    .query(({ ctx, input }) => proposeConsortiaForNeed(ctx.look, input)),
  introduce: procedure
    .input(
      z.object({
        listingId: z.uuid(),
        listingIds: z.array(z.uuid()).min(1).max(10),
        brokerOrganizationId: z.uuid().optional(),
        note: z.string().trim().min(1).max(2000),
      }),
    )
    .mutation(({ ctx, input }) => ctx.act((act) => introduceConsortium(act, input, ctx.services))),
});
