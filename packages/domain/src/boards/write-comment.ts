import { and, eq, isNull, or } from 'drizzle-orm';
import { type Act, DomainError } from '../kernel';
import { holdProject } from '../projects';
import { holdComment } from './load-comment';
import { mentionsIn } from './mentions';
import { mayComment } from './policy';
import { comments } from './schema';
import { requireReaders, tellReaders } from './tell-readers';
import type { CommentAudience } from './words';

export type NewComment = {
  readonly projectId: string;
  readonly cardId: string;
  readonly body: string;
  readonly audience: CommentAudience;
  /** The comment that this answers. An answer has its audience, whatever `audience` says. */
  readonly parentId: string | null;
};

/** @throws DomainError not_found, read_only, invalid_field { field: 'mentions' } */
export async function writeComment(act: Act, input: NewComment): Promise<{ id: string }> {
  const { personId, acting } = mayComment(act.actor, await holdProject(act, input.projectId));
  const parent = input.parentId ? await threadOf(act, input, input.parentId) : null;
  const comment = {
    projectId: input.projectId,
    cardId: input.cardId,
    parentId: parent?.id ?? null,
    audience: parent?.audience ?? input.audience,
    organizationId: acting.organizationId,
    personId,
    body: input.body,
    createdAt: act.now,
  };
  const mentioned = mentionsIn(input.body);
  await requireReaders(act, comment, mentioned);
  const [row] = await act.db.insert(comments).values(comment).returning({ id: comments.id });
  if (!row) throw new Error('The comment was not written');
  const answered = parent ? await writersIn(act, parent.id) : [];
  await tellReaders(act, comment, { mentioned, answered });
  return row;
}

/** The first comment of the thread that the answered one stands in: threads are one level deep. */
async function threadOf(act: Act, { projectId, cardId }: NewComment, parentId: string) {
  const { comment } = await holdComment(act, projectId, parentId);
  if (comment.cardId !== cardId || comment.deletedAt) throw new DomainError('not_found');
  if (!comment.parentId) return comment;
  return (await holdComment(act, projectId, comment.parentId)).comment;
}

async function writersIn(act: Act, threadId: string): Promise<string[]> {
  const rows = await act.db
    .selectDistinct({ personId: comments.personId })
    .from(comments)
    .where(
      and(
        or(eq(comments.id, threadId), eq(comments.parentId, threadId)),
        isNull(comments.deletedAt),
      ),
    );
  return rows.flatMap(({ personId }) => personId ?? []);
}
