import { and, eq } from 'drizzle-orm';
import { type Act, DomainError } from '../kernel';
import { holdProject } from '../projects';
import { mayReadBoard, readsCommentsOf } from './policy';
import { comments } from './schema';

/**
 * A comment that the actor may read, with the project held: who is removed from it meanwhile waits.
 * @throws DomainError not_found also for another organization's own comment
 */
export async function holdComment(act: Act, projectId: string, commentId: string) {
  const standing = await holdProject(act, projectId);
  mayReadBoard(act.actor, standing);
  const [comment] = await act.db
    .select()
    .from(comments)
    .where(and(eq(comments.id, commentId), eq(comments.projectId, projectId)))
    .for('update');
  const own = readsCommentsOf(act.actor, standing);
  if (!comment || (comment.audience === 'organization' && comment.organizationId !== own))
    throw new DomainError('not_found');
  return { standing, comment };
}
