import {
  dismissalReasons,
  explainForMe,
  recommendationAnswers,
  recommendationsForMe,
  recommendForListing,
  respond,
  searchListings,
  undoResponse,
} from '@vicinity/domain/recommendations';
import { z } from 'zod';
import { listingFilter } from './listing-filter';
import { procedure, router } from './procedures';

const pair = z.object({ listingId: z.uuid(), candidateId: z.uuid() });

export const recommendationsRouter = router({
  forListing: procedure
    .input(z.object({ listingId: z.uuid(), limit: z.int().min(1).max(50).default(10) }))
    .query(({ ctx, input }) => recommendForListing(ctx.look, ctx.services.listingIndex, input)),
  forMe: procedure
    .input(z.object({ perListing: z.int().min(1).max(20).default(3) }))
    .query(({ ctx, input }) => recommendationsForMe(ctx.look, ctx.services.listingIndex, input)),
  explain: procedure
    .input(z.object({ listingId: z.uuid(), limit: z.int().min(1).max(10).default(3) }))
    .query(({ ctx, input }) => explainForMe(ctx.look, ctx.services.listingIndex, input)),
  search: procedure
    .input(
      z.object({
        q: z.string().trim().min(1).max(500),
        filter: listingFilter,
        page: z.int().min(1).max(100).default(1),
        limit: z.int().min(1).max(100).default(20),
      }),
    )
    .query(({ ctx, input }) => searchListings(ctx.look, ctx.services.listingIndex, input)),
  respond: procedure
    .input(
      pair.extend({
        answer: z.enum(recommendationAnswers),
        reason: z.enum(dismissalReasons).optional(),
      }),
    )
    .mutation(({ ctx, input }) => ctx.act((act) => respond(act, input))),
  undo: procedure
    .input(pair)
    .mutation(({ ctx, input }) => ctx.act((act) => undoResponse(act, input))),
});
