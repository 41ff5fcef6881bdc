import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { type Look, requireActing } from '../kernel';
import { organizations } from '../organizations/schema';
import { participants, projects } from './schema';
import type { ProjectState } from './words';

export type ProjectCursor = { readonly at: Date; readonly id: string };

/**
 * The projects that the organization acted for takes part in or is invited to, newest first, by
 * pages of `limit` (1–100, 20).
 */
export async function listMyProjects(
  { db, actor }: Look,
  query: {
    readonly states?: readonly ProjectState[] | undefined;
    readonly cursor?: ProjectCursor | undefined;
    readonly limit?: number | undefined;
  },
) {
  const { acting } = requireActing(actor);
  const limit = Math.min(100, Math.max(1, query.limit ?? 20));
  const { cursor, states = [] } = query;
  const rows = await db
    .select({
      id: projects.id,
      title: projects.title,
      summary: projects.summary,
      stage: projects.stage,
      state: projects.state,
      createdAt: projects.createdAt,
      role: participants.role,
      participation: participants.state,
    })
    .from(participants)
    .innerJoin(projects, eq(projects.id, participants.projectId))
    .where(
      and(
        eq(participants.organizationId, acting.organizationId),
        inArray(participants.state, ['active', 'invited']),
        states.length > 0 ? inArray(projects.state, [...states]) : undefined,
        cursor
          ? sql`(${projects.createdAt}, ${projects.id}) < (${cursor.at.toISOString()}::timestamptz, ${cursor.id}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(projects.createdAt), desc(projects.id))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const parties = await partiesOf(
    db,
    page.map(({ id }) => id),
  );
  return {
    items: page.map((row) => ({
      ...row,
      participants: parties.filter(({ projectId }) => projectId === row.id),
    })),
    next: rows.length > limit && last ? { at: last.createdAt, id: last.id } : null,
  };
}

export type ProjectItem = Awaited<ReturnType<typeof listMyProjects>>['items'][number];

async function partiesOf(db: Look['db'], projectIds: readonly string[]) {
  if (projectIds.length === 0) return [];
  return db
    .select({
      projectId: participants.projectId,
      id: organizations.id,
      nameZh: organizations.nameZh,
      nameEn: organizations.nameEn,
    })
    .from(participants)
    .innerJoin(organizations, eq(organizations.id, participants.organizationId))
    .where(and(inArray(participants.projectId, [...projectIds]), eq(participants.state, 'active')))
    .orderBy(asc(participants.joinedAt), asc(organizations.id));
}
