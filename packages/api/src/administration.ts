import { listRounds } from '@vicinity/domain/clock';
import { importRecords, rehearseImport } from '@vicinity/domain/imports';
import { organizationKinds, organizationStates } from '@vicinity/domain/kernel';
import {
  createCluster,
  decideClaim,
  decideVerification,
  listClaims,
  readVerificationEntry,
  readVerificationQueue,
  verificationVerbs,
} from '@vicinity/domain/organizations';
import { z } from 'zod';
import { procedure, router } from './procedures';

const reason = z
  .string()
  .trim()
  .max(2000)
  .nullish()
  .transform((text) => text || null);

/** A wholly wrong file must not become an answer larger than itself. */
const rejectionsTold = 5000;

export const administrationRouter = router({
  queue: procedure
    .input(
      z.object({
        state: z.enum(organizationStates).default('pending'),
        page: z.number().int().min(0).max(10_000).default(0),
      }),
    )
    .query(({ ctx, input }) => readVerificationQueue(ctx.look, input)),
  entry: procedure
    .input(z.object({ organizationId: z.uuid() }))
    .query(({ ctx, input }) => readVerificationEntry(ctx.look, input.organizationId)),
  decide: procedure
    .input(z.object({ organizationId: z.uuid(), verb: z.enum(verificationVerbs), reason }))
    .mutation(({ ctx, input }) => ctx.act((act) => decideVerification(act, input))),
  claims: procedure.query(({ ctx }) => listClaims(ctx.look)),
  decideClaim: procedure
    .input(z.object({ claimId: z.uuid(), verdict: z.enum(['approve', 'reject']), reason }))
    .mutation(({ ctx, input }) => ctx.act((act) => decideClaim(act, input))),
  import: procedure
    .input(
      z.object({
        content: z.string().min(1).max(20_000_000),
        format: z.enum(['jsonl', 'csv']),
        needsOf: z
          .object({
            name: z.string().trim().min(1).max(200),
            kind: z.enum(organizationKinds),
            region: z.string().min(2).max(10),
          })
          .nullable()
          .default(null),
        dryRun: z.boolean(),
      }),
    )
    .mutation(async ({ ctx, input }) => {
      const run = input.dryRun ? rehearseImport : importRecords;
      const { rejected, ...counts } = await run(ctx.act, input);
      return {
        ...counts,
        rejected: rejected.slice(0, rejectionsTold),
        rejectedInAll: rejected.length,
      };
    }),
  /** How the platform's clock goes. */
  rounds: procedure.query(({ ctx }) => listRounds(ctx.look)),
  createCluster: procedure
    .input(
      z.object({
        slug: z
          .string()
          .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
          .max(60),
        nameZh: z.string().trim().min(1).max(200),
        nameEn: z.string().trim().min(1).max(200),
        summaryZh: z.string().trim().max(4000),
        summaryEn: z.string().trim().max(4000),
        path: z.enum(['high_tech', 'high_creative']),
        admission: z.enum(['open', 'by_request']).default('open'),
        reviewsListings: z.boolean().default(false),
        commitFirst: z.boolean().default(false),
      }),
    )
    .mutation(({ ctx, input }) => ctx.act((act) => createCluster(act, input))),
});
