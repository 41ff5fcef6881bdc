import { isCode } from '@vicinity/classifications';
import {
  addMilestone,
  answerInvitation,
  boardTicket,
  changeRole,
  changeStage,
  commitmentSources,
  deleteOutcome,
  editMilestone,
  editOutcome,
  editProject,
  endProject,
  inviteParticipant,
  leaveProject,
  listBoardPeople,
  listMyProjects,
  makeCommitment,
  openCard,
  outcomeKinds,
  participantRoles,
  projectStages,
  projectStates,
  recordOutcome,
  removeParticipant,
  settleCommitment,
  settleMilestone,
  showProject,
} from '@vicinity/domain/projects';
import { z } from 'zod';
import { procedure, router } from './procedures';

const project = { projectId: z.uuid() };
const text = (max: number) => z.string().trim().min(1).max(max);
const milestone = { title: text(200), dueOn: z.iso.date().nullable() };
const outcome = {
  kind: z.enum(outcomeKinds),
  title: text(300),
  reference: z.string().trim().max(500).nullable(),
  achievedOn: z.iso.date(),
};

export const projectsRouter = router({
  list: procedure
    .input(
      z.object({
        states: z.array(z.enum(projectStates)).optional(),
        cursor: z.object({ at: z.date(), id: z.uuid() }).optional(),
        limit: z.int().min(1).max(100).optional(),
      }),
    )
    .query(({ ctx, input }) => listMyProjects(ctx.look, input)),
  show: procedure
    .input(z.object(project))
    .query(({ ctx, input }) => showProject(ctx.look, input.projectId)),
  boardTicket: procedure
    .input(z.object(project))
    .query(({ ctx, input }) => boardTicket(ctx.look, input.projectId, ctx.services.ticketSecret)),
  openCard: procedure
    .input(z.object({ ...project, cardId: z.uuid() }))
    .mutation(({ ctx, input }) =>
      ctx.act((act) => openCard(act, input.projectId, input.cardId, ctx.services.ticketSecret)),
    ),
  boardPeople: procedure
    .input(z.object(project))
    .query(({ ctx, input }) => listBoardPeople(ctx.look, input.projectId)),
  edit: procedure
    .input(z.object({ ...project, title: text(200), summary: text(2000) }))
    .mutation(({ ctx, input }) => ctx.act((act) => editProject(act, input))),
  changeStage: procedure
    .input(z.object({ ...project, stage: z.enum(projectStages) }))
    .mutation(({ ctx, input }) => ctx.act((act) => changeStage(act, input))),
  end: procedure
    .input(z.object({ ...project, verb: z.enum(['complete', 'stop', 'reopen']) }))
    .mutation(({ ctx, input }) => ctx.act((act) => endProject(act, input))),
  invite: procedure
    .input(
      z.object({
        ...project,
        organizationId: z.uuid(),
        role: z.enum(['partner', 'funder', 'observer']),
      }),
    )
    .mutation(({ ctx, input }) => ctx.act((act) => inviteParticipant(act, input))),
  answerInvitation: procedure
    .input(z.object({ ...project, answer: z.enum(['accept', 'decline']) }))
    .mutation(({ ctx, input }) => ctx.act((act) => answerInvitation(act, input))),
  leave: procedure
    .input(z.object(project))
    .mutation(({ ctx, input }) => ctx.act((act) => leaveProject(act, input.projectId))),
  remove: procedure
    .input(z.object({ ...project, organizationId: z.uuid() }))
    .mutation(({ ctx, input }) => ctx.act((act) => removeParticipant(act, input))),
  changeRole: procedure
    .input(z.object({ ...project, organizationId: z.uuid(), role: z.enum(participantRoles) }))
    .mutation(({ ctx, input }) => ctx.act((act) => changeRole(act, input))),
  addMilestone: procedure
    .input(z.object({ ...project, ...milestone }))
    .mutation(({ ctx, input }) => ctx.act((act) => addMilestone(act, input))),
  editMilestone: procedure
    .input(z.object({ ...project, ...milestone, milestoneId: z.uuid() }))
    .mutation(({ ctx, input }) => ctx.act((act) => editMilestone(act, input))),
  settleMilestone: procedure
    .input(
      z.object({
        ...project,
        milestoneId: z.uuid(),
        verb: z.enum(['reach', 'drop', 'reopen']),
        on: z.iso.date(),
      }),
    )
    .mutation(({ ctx, input }) => ctx.act((act) => settleMilestone(act, input))),
  commit: procedure
    .input(
      z.object({
        ...project,
        source: z.enum(commitmentSources),
        amount: z.number().positive().max(1e13),
        currency: z.string().refine((code) => isCode('currency', code)),
        note: z.string().trim().max(1000).nullable(),
      }),
    )
    .mutation(({ ctx, input }) => ctx.act((act) => makeCommitment(act, input))),
  settleCommitment: procedure
    .input(z.object({ ...project, commitmentId: z.uuid(), verb: z.enum(['pay', 'withdraw']) }))
    .mutation(({ ctx, input }) => ctx.act((act) => settleCommitment(act, input))),
  recordOutcome: procedure
    .input(z.object({ ...project, ...outcome }))
    .mutation(({ ctx, input }) => ctx.act((act) => recordOutcome(act, input))),
  editOutcome: procedure
    .input(z.object({ ...project, ...outcome, outcomeId: z.uuid() }))
    .mutation(({ ctx, input }) => ctx.act((act) => editOutcome(act, input))),
  deleteOutcome: procedure
    .input(z.object({ ...project, outcomeId: z.uuid() }))
    .mutation(({ ctx, input }) => ctx.act((act) => deleteOutcome(act, input))),
});
