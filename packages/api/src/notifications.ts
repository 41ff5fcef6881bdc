import {
  listNotifications,
  mailFrequencies,
  markNotificationsRead,
  readMailFrequency,
  setMailFrequency,
} from '@vicinity/domain/notifications';
import { z } from 'zod';
import { procedure, router } from './procedures';

export const notificationsRouter = router({
  list: procedure
    .input(
      z.object({
        unreadOnly: z.boolean().optional(),
        cursor: z.object({ at: z.date(), id: z.uuid() }).optional(),
        limit: z.int().min(1).max(100).optional(),
      }),
    )
    .query(({ ctx, input }) => listNotifications(ctx.look, input)),
  markRead: procedure
    .input(z.union([z.literal('all'), z.object({ ids: z.array(z.uuid()).max(100) })]))
    .mutation(({ ctx, input }) => ctx.act((act) => markNotificationsRead(act, input))),
  mailFrequency: procedure.query(({ ctx }) => readMailFrequency(ctx.look)),
  setMailFrequency: procedure
    .input(z.object({ frequency: z.enum(mailFrequencies) }))
    .mutation(({ ctx, input }) => ctx.act((act) => setMailFrequency(act, input.frequency))),
});
