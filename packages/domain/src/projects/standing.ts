import { and, eq } from 'drizzle-orm';
import { type Act, DomainError, type Look } from '../kernel';
import { participants, projects } from './schema';

export type Project = typeof projects.$inferSelect;
export type Participant = typeof participants.$inferSelect;

/** A project and the part that the organization acted for has in it, if any. */
export type Standing = { readonly project: Project; readonly mine: Participant | null };

/** @throws DomainError not_found */
export async function standingIn({ db, actor }: Look, projectId: string): Promise<Standing> {
  const [project] = await db.select().from(projects).where(eq(projects.id, projectId));
  if (!project) throw new DomainError('not_found');
  const organizationId = actor.type === 'person' ? actor.acting?.organizationId : undefined;
  if (!organizationId) return { project, mine: null };
  const [mine] = await db
    .select()
    .from(participants)
    .where(
      and(eq(participants.projectId, projectId), eq(participants.organizationId, organizationId)),
    );
  return { project, mine: mine ?? null };
}

/**
 * As {@link standingIn}, with the project held until the transaction ends: what is decided from its
 * state, its participants and their roles cannot change meanwhile.
 */
export async function holdProject(act: Act, projectId: string): Promise<Standing> {
  await act.db
    .select({ id: projects.id })
    .from(projects)
    .where(eq(projects.id, projectId))
    .for('no key update');
  return standingIn(act, projectId);
}
