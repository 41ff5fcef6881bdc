import {
  blockOrganization,
  type Considered,
  describeWeights,
  dismissalReasons,
  explainForMe,
  freezeLearning,
  keepSearch,
  listBlocked,
  listSavedSearches,
  markSearchSeen,
  noteImpressions,
  recommendationAnswers,
  recommendationsForMe,
  recommendForListing,
  recommendOrganizations,
  removeSearch,
  respond,
  rollBackWeights,
  searchListings,
  similarListings,
  unblockOrganization,
  undoResponse,
} from '@vicinity/domain/recommendations';
import { z } from 'zod';
import type { Context } from './context';
import { listingFilter } from './listing-filter';
import { procedure, router } from './procedures';

const savedSearch = z.object({ id: z.uuid() });
const other = z.object({ organizationId: z.uuid() });
const pair = z.object({ listingId: z.uuid(), candidateId: z.uuid() });

/** Asks for lists and keeps what they showed. */
async function noting<T>(
  ctx: Context,
  ask: (note: (considered: readonly Considered[]) => void) => Promise<T>,
): Promise<T> {
  const kept: Considered[] = [];
  const found = await ask((considered) => kept.push(...considered));
  await ctx.act((act) => noteImpressions(act, kept));
  return found;
}

export const recommendationsRouter = router({
  forListing: procedure
    .input(z.object({ listingId: z.uuid(), limit: z.int().min(1).max(50).default(10) }))
    .query(({ ctx, input }) =>
      noting(ctx, (note) => recommendForListing(ctx.look, ctx.services.listingIndex, input, note)),
    ),
  forMe: procedure
    .input(z.object({ perListing: z.int().min(1).max(20).default(3) }))
    .query(({ ctx, input }) =>
      noting(ctx, (note) => recommendationsForMe(ctx.look, ctx.services.listingIndex, input, note)),
    ),
  explain: procedure
    .input(z.object({ listingId: z.uuid(), limit: z.int().min(1).max(10).default(3) }))
    .query(({ ctx, input }) => explainForMe(ctx.look, ctx.services.listingIndex, input)),
  organizations: procedure
    .input(z.object({ listingId: z.uuid(), limit: z.int().min(1).max(50).default(10) }))
    .query(({ ctx, input }) => recommendOrganizations(ctx.look, ctx.services.listingIndex, input)),
  similar: procedure
    .input(z.object({ listingId: z.uuid(), limit: z.int().min(1).max(20).default(5) }))
    .query(({ ctx, input }) => similarListings(ctx.look, ctx.services.listingIndex, input)),
  /** The part of the listings that can be found, 0 … 1: below 1 only just after a start. */
  progress: procedure.query(({ ctx }) => ctx.services.listingIndex.progress),
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
  savedSearches: procedure.query(({ ctx }) =>
    listSavedSearches(ctx.look, ctx.services.listingIndex),
  ),
  keepSearch: procedure
    .input(
      z.object({
        name: z.string().trim().min(1).max(100),
        q: z.string().trim().max(500),
        filter: listingFilter,
        notify: z.boolean(),
      }),
    )
    .mutation(({ ctx, input }) => ctx.act((act) => keepSearch(act, input))),
  markSearchSeen: procedure
    .input(savedSearch)
    .mutation(({ ctx, input }) => ctx.act((act) => markSearchSeen(act, input))),
  removeSearch: procedure
    .input(savedSearch)
    .mutation(({ ctx, input }) => ctx.act((act) => removeSearch(act, input))),
  respond: procedure
    .input(
      pair.extend({
        answer: z.enum(recommendationAnswers),
        reason: z.enum(dismissalReasons).optional(),
      }),
    )
    .mutation(({ ctx, input }) => ctx.act((act) => respond(act, input))),
  blocked: procedure.query(({ ctx }) => listBlocked(ctx.look)),
  block: procedure
    .input(other)
    .mutation(({ ctx, input }) => ctx.act((act) => blockOrganization(act, input))),
  unblock: procedure
    .input(other)
    .mutation(({ ctx, input }) => ctx.act((act) => unblockOrganization(act, input))),
  /** The weights of the score: for those who run the instance. */
  weights: procedure.query(({ ctx }) => describeWeights(ctx.look)),
  freezeLearning: procedure
    .input(z.object({ frozen: z.boolean() }))
    .mutation(({ ctx, input }) => ctx.act((act) => freezeLearning(act, input))),
  rollBackWeights: procedure
    .input(z.object({ number: z.int().min(0) }))
    .mutation(({ ctx, input }) => ctx.act((act) => rollBackWeights(act, input))),
  undo: procedure
    .input(pair)
    .mutation(({ ctx, input }) => ctx.act((act) => undoResponse(act, input))),
});
