import {
  askReview,
  browseListings,
  capabilityOptions,
  draftListing,
  findCapabilities,
  listingFields,
  listingKinds,
  listingMoves,
  listingStates,
  moveListing,
  myListings,
  publishListing,
  readReviewQueue,
  reviewListing,
  saveListing,
  showListing,
} from '@vicinity/domain/listings';
import { announceListing } from '@vicinity/domain/recommendations';
import { z } from 'zod';
import type { Context } from './context';
import { listingFilter } from './listing-filter';
import { procedure, router } from './procedures';

const id = z.object({ id: z.uuid() });
const score = z.int().min(0).max(5);

export const listingsRouter = router({
  browse: procedure
    .input(
      z.object({
        filter: listingFilter,
        after: z.object({ publishedAt: z.int().min(0).max(8.64e15), id: z.uuid() }).optional(),
        limit: z.int().min(1).max(100).default(20),
      }),
    )
    .query(({ ctx, input }) => browseListings(ctx.look, input)),
  show: procedure.input(id).query(({ ctx, input }) => showListing(ctx.look, input)),
  mine: procedure
    .input(z.object({ states: z.array(z.enum(listingStates)).optional() }))
    .query(({ ctx, input }) => myListings(ctx.look, input)),
  draft: procedure
    .input(z.object({ kind: z.enum(listingKinds) }))
    .mutation(({ ctx, input }) => ctx.act((act) => draftListing(act, input))),
  save: procedure
    .input(
      z.object({
        id: z.uuid(),
        version: z.int().positive(),
        fields: listingFields,
        translationReviewed: z.boolean().optional(),
      }),
    )
    .mutation(({ ctx, input }) => ctx.act((act) => saveListing(act, input))),
  publish: procedure.input(id).mutation(async ({ ctx, input }) => {
    const published = await ctx.act((act) => publishListing(act, input));
    if (published.state === 'published') await announce(ctx, input.id);
    return published;
  }),
  reviewQueue: procedure
    .input(z.object({ page: z.int().min(0).max(10_000).default(0) }))
    .query(({ ctx, input }) => readReviewQueue(ctx.look, input)),
  askReview: procedure
    .input(id.extend({ remark: z.string().trim().min(1).max(2000) }))
    .mutation(({ ctx, input }) => ctx.act((act) => askReview(act, input))),
  review: procedure
    .input(
      id.extend({
        version: z.int().positive(),
        scores: z.object({
          clarity: score,
          substance: score,
          relevance: score,
          cooperation: score,
        }),
        remark: z
          .string()
          .trim()
          .max(2000)
          .nullish()
          .transform((text) => text || null),
      }),
    )
    .mutation(async ({ ctx, input }) => {
      const verdict = await ctx.act((act) => reviewListing(act, input));
      if (verdict === 'published') await announce(ctx, input.id);
      return { verdict };
    }),
  move: procedure
    .input(z.object({ id: z.uuid(), verb: z.enum(listingMoves) }))
    .mutation(({ ctx, input }) => ctx.act((act) => moveListing(act, input))),
  /** The taxonomy is public and too long to send whole: a page asks for what it shows. */
  findCapabilities: procedure
    .input(z.object({ q: z.string().max(100), limit: z.int().min(1).max(50).default(20) }))
    .query(({ input }) => findCapabilities(input.q, input.limit)),
  capabilityOptions: procedure
    .input(z.object({ codes: z.array(z.string().max(200)).max(50) }))
    .query(({ input }) => capabilityOptions(input.codes)),
  suggestCapabilities: procedure
    .input(z.object({ text: z.string().max(20_000) }))
    .query(({ ctx, input }) =>
      capabilityOptions(
        ctx.services.listingIndex.matcher.tagText(input.text, 8).map(({ code }) => code),
      ),
    ),
});

/** What is published stays so, also where those concerned could not be told. */
async function announce({ services }: Context, listingId: string): Promise<void> {
  const { db, listingIndex, now } = services;
  await announceListing(db, listingIndex, listingId, now()).catch((error) =>
    process.emitWarning(`A listing was not announced: ${String(error)}`),
  );
}
