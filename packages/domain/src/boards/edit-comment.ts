import { eq } from 'drizzle-orm';
import { type Act, DomainError } from '../kernel';
import { holdComment } from './load-comment';
import { mentionsIn } from './mentions';
import { mayEditComment } from './policy';
import { comments } from './schema';
import { requireReaders, tellReaders } from './tell-readers';

/** Changes what one wrote; who is mentioned only now is told. */
export async function editComment(
  act: Act,
  input: { readonly projectId: string; readonly commentId: string; readonly body: string },
): Promise<void> {
  const { standing, comment } = await holdComment(act, input.projectId, input.commentId);
  mayEditComment(act.actor, standing, comment);
  if (comment.deletedAt) throw new DomainError('not_found');
  const known = new Set(mentionsIn(comment.body));
  const mentioned = mentionsIn(input.body).filter((id) => !known.has(id));
  await requireReaders(act, comment, mentioned);
  await act.db
    .update(comments)
    .set({ body: input.body, editedAt: act.now })
    .where(eq(comments.id, comment.id));
  await tellReaders(act, comment, { mentioned, answered: [] });
}
