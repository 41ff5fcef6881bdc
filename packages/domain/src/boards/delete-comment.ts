import { and, eq, isNotNull, lt } from 'drizzle-orm';
import { type Act, DomainError } from '../kernel';
import { holdComment } from './load-comment';
import { mayDeleteComment } from './policy';
import { comments } from './schema';

type Which = { readonly projectId: string; readonly commentId: string };

/** How long a deleted comment can be brought back; afterwards its text is erased. */
const KEPT_FOR = 24 * 60 * 60 * 1000;

/** Takes a comment away from all readers; within a day it can be brought back. */
export async function deleteComment(act: Act, which: Which): Promise<void> {
  const { standing, comment } = await holdComment(act, which.projectId, which.commentId);
  mayDeleteComment(act.actor, standing, comment);
  if (comment.deletedAt) return;
  await act.db.update(comments).set({ deletedAt: act.now }).where(eq(comments.id, comment.id));
}

/** @throws DomainError expired after a day */
export async function restoreComment(act: Act, which: Which): Promise<void> {
  const { standing, comment } = await holdComment(act, which.projectId, which.commentId);
  mayDeleteComment(act.actor, standing, comment);
  if (!comment.deletedAt) return;
  if (comment.deletedAt.getTime() + KEPT_FOR < act.now.getTime()) throw new DomainError('expired');
  await act.db.update(comments).set({ deletedAt: null }).where(eq(comments.id, comment.id));
}

/** Erases the texts of comments that were deleted more than a day ago. For the background clock. */
export async function eraseDeletedComments(act: Act): Promise<number> {
  const erased = await act.db
    .update(comments)
    .set({ body: '' })
    .where(
      and(
        isNotNull(comments.deletedAt),
        lt(comments.deletedAt, new Date(act.now.getTime() - KEPT_FOR)),
      ),
    )
    .returning({ id: comments.id });
  return erased.length;
}
