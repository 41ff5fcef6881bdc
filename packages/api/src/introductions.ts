import {
  acceptIntroduction,
  answerProjectProposal,
  declineIntroduction,
  declineReasons,
  introductionBoxes,
  introductionStates,
  listIntroductions,
  listOpenProposals,
  markConversationRead,
  proposeIntroduction,
  proposeProject,
  sendMessage,
  showIntroduction,
  withdrawIntroduction,
  withdrawProjectProposal,
} from '@vicinity/domain/introductions';
import { boardTemplates } from '@vicinity/domain/projects';
import { z } from 'zod';
import { procedure, router } from './procedures';

const one = z.object({ id: z.uuid() });
const text = (max: number) => z.string().trim().min(1).max(max);
const cursor = z.object({ at: z.date(), id: z.uuid() });

export const introductionsRouter = router({
  list: procedure
    .input(
      z.object({
        box: z.enum(introductionBoxes),
        states: z.array(z.enum(introductionStates)).optional(),
        cursor: cursor.optional(),
        limit: z.int().min(1).max(100).optional(),
      }),
    )
    .query(({ ctx, input }) => listIntroductions(ctx.look, input)),
  openProposals: procedure.query(({ ctx }) => listOpenProposals(ctx.look)),
  show: procedure.input(one).query(({ ctx, input }) => showIntroduction(ctx.look, input.id)),
  propose: procedure
    .input(
      z.object({
        listingId: z.uuid(),
        ownListingId: z.uuid().optional(),
        brokerOrganizationId: z.uuid().optional(),
        note: text(2000),
      }),
    )
    .mutation(({ ctx, input }) => ctx.act((act) => proposeIntroduction(act, input, ctx.services))),
  accept: procedure
    .input(one)
    .mutation(({ ctx, input }) =>
      ctx.act((act) => acceptIntroduction(act, input.id, ctx.services)),
    ),
  decline: procedure
    .input(
      z.object({
        id: z.uuid(),
        reason: z.enum(declineReasons),
        note: z.string().trim().max(1000).optional(),
      }),
    )
    .mutation(({ ctx, input }) => ctx.act((act) => declineIntroduction(act, input))),
  withdraw: procedure
    .input(one)
    .mutation(({ ctx, input }) => ctx.act((act) => withdrawIntroduction(act, input.id))),
  sendMessage: procedure
    .input(z.object({ introductionId: z.uuid(), body: text(5000) }))
    .mutation(({ ctx, input }) => ctx.act((act) => sendMessage(act, input))),
  markRead: procedure
    .input(one)
    .mutation(({ ctx, input }) => ctx.act((act) => markConversationRead(act, input.id))),
  proposeProject: procedure
    .input(
      z.object({
        introductionId: z.uuid(),
        title: text(200),
        summary: text(2000),
        template: z.enum(boardTemplates).default('general'),
      }),
    )
    .mutation(({ ctx, input }) => ctx.act((act) => proposeProject(act, input))),
  withdrawProjectProposal: procedure
    .input(one)
    .mutation(({ ctx, input }) => ctx.act((act) => withdrawProjectProposal(act, input.id))),
  answerProjectProposal: procedure
    .input(z.object({ proposalId: z.uuid(), answer: z.enum(['accept', 'decline']) }))
    .mutation(({ ctx, input }) => ctx.act((act) => answerProjectProposal(act, input))),
});
