import {
  checkImport,
  commentAudiences,
  countAttachments,
  countComments,
  deleteAttachment,
  deleteComment,
  editComment,
  forgetVersion,
  importBoard,
  LARGEST_BOARD_FILE,
  listActivity,
  listAttachments,
  listComments,
  listMoments,
  listMyWork,
  nameVersion,
  restoreAttachment,
  restoreComment,
  showBoardAt,
  startFromTemplate,
  visitBoard,
  writeComment,
} from '@vicinity/domain/boards';
import { boardTemplates } from '@vicinity/domain/projects';
import { locales } from '@vicinity/i18n';
import { z } from 'zod';
import { procedure, router } from './procedures';

const project = { projectId: z.uuid() };
const cardId = z.string().min(1).max(100);
const body = z.string().trim().min(1).max(5000);
const attachment = z.object({ ...project, attachmentId: z.uuid() });
const file = {
  ...project,
  text: z.string().max(LARGEST_BOARD_FILE),
  locale: z.enum(locales),
  timeZone: z.string().max(60).refine(isTimeZone),
};
const comment = { ...project, commentId: z.uuid() };

function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}

export const boardsRouter = router({
  // A query that is sent as a mutation, because a file does not fit into an address.
  checkImport: procedure
    .input(z.object(file))
    .mutation(({ ctx, input }) => checkImport(ctx.look, input)),
  startFromTemplate: procedure
    .input(z.object({ ...project, template: z.enum(boardTemplates), locale: z.enum(locales) }))
    .mutation(({ ctx, input }) => ctx.act((act) => startFromTemplate(act, input))),
  importBoard: procedure
    .input(z.object({ ...file, people: z.record(z.string().max(200), z.string().max(200)) }))
    .mutation(({ ctx, input }) => ctx.act((act) => importBoard(act, input))),
  comments: procedure
    .input(
      z.object({
        ...project,
        cardId,
        cursor: z.object({ at: z.date(), id: z.uuid() }).optional(),
      }),
    )
    .query(({ ctx, input }) => listComments(ctx.look, input)),
  commentCounts: procedure
    .input(z.object(project))
    .query(({ ctx, input }) => countComments(ctx.look, input.projectId)),
  writeComment: procedure
    .input(
      z.object({
        ...project,
        cardId,
        body,
        audience: z.enum(commentAudiences),
        parentId: z.uuid().nullable(),
      }),
    )
    .mutation(({ ctx, input }) => ctx.act((act) => writeComment(act, input))),
  editComment: procedure
    .input(z.object({ ...comment, body }))
    .mutation(({ ctx, input }) => ctx.act((act) => editComment(act, input))),
  deleteComment: procedure
    .input(z.object(comment))
    .mutation(({ ctx, input }) => ctx.act((act) => deleteComment(act, input))),
  restoreComment: procedure
    .input(z.object(comment))
    .mutation(({ ctx, input }) => ctx.act((act) => restoreComment(act, input))),
  attachments: procedure
    .input(z.object({ ...project, cardId }))
    .query(({ ctx, input }) => listAttachments(ctx.look, input)),
  attachmentCounts: procedure
    .input(z.object(project))
    .query(({ ctx, input }) => countAttachments(ctx.look, input.projectId)),
  deleteAttachment: procedure
    .input(attachment)
    .mutation(({ ctx, input }) => ctx.act((act) => deleteAttachment(act, input))),
  restoreAttachment: procedure
    .input(attachment)
    .mutation(({ ctx, input }) => ctx.act((act) => restoreAttachment(act, input))),
  activity: procedure
    .input(
      z.object({
        ...project,
        cardId: cardId.optional(),
        cursor: z.object({ seq: z.int(), index: z.int() }).optional(),
      }),
    )
    .query(({ ctx, input }) => listActivity(ctx.look, input)),
  at: procedure
    .input(z.object({ ...project, at: z.date() }))
    .query(({ ctx, input }) => showBoardAt(ctx.look, input)),
  moments: procedure
    .input(z.object(project))
    .query(({ ctx, input }) => listMoments(ctx.look, input.projectId)),
  myWork: procedure.query(({ ctx }) => listMyWork(ctx.look)),
  visit: procedure
    .input(z.object(project))
    .mutation(({ ctx, input }) => ctx.act((act) => visitBoard(act, input.projectId))),
  nameVersion: procedure
    .input(z.object({ ...project, name: z.string().trim().min(1).max(100) }))
    .mutation(({ ctx, input }) => ctx.act((act) => nameVersion(act, input))),
  forgetVersion: procedure
    .input(z.object({ ...project, versionId: z.uuid() }))
    .mutation(({ ctx, input }) => ctx.act((act) => forgetVersion(act, input))),
});
