import { and, asc, count, desc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { persons } from '../accounts/schema';
import type { Look } from '../kernel';
import { organizations } from '../organizations/schema';
import { type Standing, standingIn } from '../projects';
import { mentionsIn } from './mentions';
import { mayReadBoard, readsCommentsOf } from './policy';
import { comments } from './schema';

export type CommentCursor = { readonly at: Date; readonly id: string };

const THREADS = 30;

/** The one place where it is decided which comments leave the database for a reader. */
function readable(look: Look, standing: Standing): SQL | undefined {
  const own = readsCommentsOf(look.actor, standing);
  return or(
    eq(comments.audience, 'parties'),
    own ? and(eq(comments.audience, 'organization'), eq(comments.organizationId, own)) : undefined,
  );
}

/**
 * The threads of a card that the reader may see, oldest first: the newest 30, or those before the
 * cursor. A deleted comment appears, without its text, only while it has answers.
 * @throws DomainError not_found
 */
export async function listComments(
  look: Look,
  query: {
    readonly projectId: string;
    readonly cardId: string;
    readonly cursor?: CommentCursor | undefined;
  },
) {
  const standing = await standingIn(look, query.projectId);
  mayReadBoard(look.actor, standing);
  const { cursor: before } = query;
  const visible = and(
    eq(comments.projectId, query.projectId),
    eq(comments.cardId, query.cardId),
    readable(look, standing),
  );
  const answer = alias(comments, 'answer');
  const answered = sql`exists (select 1 from ${comments} ${sql.identifier('answer')}
    where ${answer.parentId} = ${comments.id} and ${answer.deletedAt} is null)`;
  const roots = await rowsOf(look)
    .where(
      and(
        visible,
        isNull(comments.parentId),
        or(isNull(comments.deletedAt), answered),
        before
          ? sql`(${comments.createdAt}, ${comments.id}) < (${before.at.toISOString()}::timestamptz, ${before.id}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(THREADS + 1);
  const page = roots.slice(0, THREADS).reverse();
  const ids = page.map(({ id }) => id);
  const answers = ids.length
    ? await rowsOf(look)
        .where(and(visible, inArray(comments.parentId, ids), isNull(comments.deletedAt)))
        .orderBy(asc(comments.createdAt), asc(comments.id))
    : [];
  const mentioned = await namesOf(look, [...page, ...answers]);
  const [first] = page;
  return {
    threads: page.map((root) => ({
      ...withoutText(root),
      answers: answers.filter(({ parentId }) => parentId === root.id),
    })),
    mentioned,
    /** The organization whose own comments are among these, and whether the reader may speak. */
    own: readsCommentsOf(look.actor, standing),
    mayWrite: standing.mine?.state === 'active' && standing.project.state === 'active',
    earlier: roots.length > THREADS && first ? { at: first.createdAt, id: first.id } : null,
  };
}

export type CommentThread = Awaited<ReturnType<typeof listComments>>['threads'][number];
export type CommentItem = CommentThread['answers'][number];

/** How many comments the reader may see on each card of a board. */
export async function countComments(look: Look, projectId: string) {
  const standing = await standingIn(look, projectId);
  mayReadBoard(look.actor, standing);
  return look.db
    .select({ cardId: comments.cardId, count: count() })
    .from(comments)
    .where(
      and(eq(comments.projectId, projectId), isNull(comments.deletedAt), readable(look, standing)),
    )
    .groupBy(comments.cardId);
}

function rowsOf({ db }: Look) {
  return db
    .select({
      id: comments.id,
      parentId: comments.parentId,
      audience: comments.audience,
      body: comments.body,
      createdAt: comments.createdAt,
      editedAt: comments.editedAt,
      deletedAt: comments.deletedAt,
      personId: comments.personId,
      personName: persons.name,
      organizationId: comments.organizationId,
      nameZh: organizations.nameZh,
      nameEn: organizations.nameEn,
    })
    .from(comments)
    .innerJoin(organizations, eq(organizations.id, comments.organizationId))
    .leftJoin(persons, eq(persons.id, comments.personId))
    .$dynamic();
}

function withoutText<T extends { body: string; deletedAt: Date | null }>(row: T): T {
  return row.deletedAt ? { ...row, body: '' } : row;
}

async function namesOf(
  { db }: Look,
  rows: readonly { readonly body: string; readonly deletedAt: Date | null }[],
) {
  const ids = rows.flatMap((row) => (row.deletedAt ? [] : mentionsIn(row.body)));
  if (ids.length === 0) return [];
  return db
    .select({ personId: persons.id, name: persons.name })
    .from(persons)
    .where(inArray(persons.id, [...new Set(ids)]));
}
