import { and, eq, isNotNull, lt } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, DomainError } from '../kernel';
import { holdProject } from '../projects';
import { mayDetach } from './policy';
import { attachments } from './schema';

type Which = { readonly projectId: string; readonly attachmentId: string };

/** How long a deleted file can be brought back; afterwards its bytes are erased. */
const KEPT_FOR = 24 * 60 * 60 * 1000;

/** Takes a file from its card; within a day it can be brought back. */
export async function deleteAttachment(act: Act, which: Which): Promise<void> {
  const attachment = await held(act, which);
  if (attachment.deletedAt) return;
  await act.db
    .update(attachments)
    .set({ deletedAt: act.now })
    .where(eq(attachments.id, attachment.id));
  await recordEvent(act, 'boards.detach', which.projectId);
}

/** @throws DomainError expired after a day */
export async function restoreAttachment(act: Act, which: Which): Promise<void> {
  const { id, deletedAt } = await held(act, which);
  if (!deletedAt) return;
  if (deletedAt.getTime() + KEPT_FOR < act.now.getTime()) throw new DomainError('expired');
  await act.db.update(attachments).set({ deletedAt: null }).where(eq(attachments.id, id));
}

/** Erases files that were deleted more than a day ago, bytes and name. For the background clock. */
export async function eraseDeletedAttachments(act: Act): Promise<number> {
  const erased = await act.db
    .delete(attachments)
    .where(
      and(
        isNotNull(attachments.deletedAt),
        lt(attachments.deletedAt, new Date(act.now.getTime() - KEPT_FOR)),
      ),
    )
    .returning({ id: attachments.id });
  return erased.length;
}

async function held(act: Act, { projectId, attachmentId }: Which) {
  const standing = await holdProject(act, projectId);
  const [attachment] = await act.db
    .select()
    .from(attachments)
    .where(and(eq(attachments.id, attachmentId), eq(attachments.projectId, projectId)))
    .for('update');
  mayDetach(act.actor, standing, attachment ?? null);
  if (!attachment) throw new DomainError('not_found');
  return attachment;
}
