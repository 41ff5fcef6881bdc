import { and, asc, desc, eq, isNotNull, max, ne } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, DomainError, type Look, requirePerson } from '../kernel';
import { organizations } from '../organizations/schema';
import { holdProject, standingIn } from '../projects';
import { milestones, participants, projectStageChanges } from '../projects/schema';
import { firstEventOf, lastEventOfDays } from './board-past';
import { mayNameVersion, mayReadBoard } from './policy';
import { boardVersions, boardVisits } from './schema';

/** Names a moment of the board, now unless told; any moment can be shown, named or not. */
export async function nameVersion(
  act: Act,
  input: { readonly projectId: string; readonly name: string },
): Promise<{ id: string }> {
  const person = mayNameVersion(act.actor, await holdProject(act, input.projectId));
  const [row] = await act.db
    .insert(boardVersions)
    .values({
      projectId: input.projectId,
      name: input.name,
      at: act.now,
      organizationId: person.acting.organizationId,
      personId: person.personId,
    })
    .returning({ id: boardVersions.id });
  if (!row) throw new Error('The version was not written');
  await recordEvent(act, 'boards.name_version', input.projectId);
  return row;
}

/** Takes the name away; the moment itself can still be shown. */
export async function forgetVersion(
  act: Act,
  input: { readonly projectId: string; readonly versionId: string },
): Promise<void> {
  mayNameVersion(act.actor, await holdProject(act, input.projectId));
  const [row] = await act.db
    .delete(boardVersions)
    .where(and(eq(boardVersions.id, input.versionId), eq(boardVersions.projectId, input.projectId)))
    .returning({ id: boardVersions.id });
  if (!row) throw new DomainError('not_found');
}

/**
 * The moments of a board that one may want to compare with: the reader's own last visit, when each
 * other party last looked, versions that were named, milestones reached, stages begun, and how each
 * day left the board.
 * @throws DomainError not_found
 */
export async function listMoments(look: Look, projectId: string) {
  const standing = await standingIn(look, projectId);
  mayReadBoard(look.actor, standing);
  const { personId } = requirePerson(look.actor);
  const { db } = look;
  const [mine] = await db
    .select({ before: boardVisits.before })
    .from(boardVisits)
    .where(and(eq(boardVisits.projectId, projectId), eq(boardVisits.personId, personId)));
  return {
    begins: (await firstEventOf(look, projectId)) ?? standing.project.createdAt,
    lastVisit: mine?.before ?? null,
    parties: await db
      .select({
        organizationId: organizations.id,
        nameZh: organizations.nameZh,
        nameEn: organizations.nameEn,
        role: participants.role,
        at: max(boardVisits.seenAt).mapWith(boardVisits.seenAt),
      })
      .from(boardVisits)
      .innerJoin(organizations, eq(organizations.id, boardVisits.organizationId))
      .innerJoin(
        participants,
        and(
          eq(participants.organizationId, boardVisits.organizationId),
          eq(participants.projectId, projectId),
          eq(participants.state, 'active'),
        ),
      )
      .where(and(eq(boardVisits.projectId, projectId), ne(boardVisits.personId, personId)))
      .groupBy(organizations.id, participants.role)
      .orderBy(asc(participants.role), asc(organizations.id)),
    versions: await db
      .select({ id: boardVersions.id, name: boardVersions.name, at: boardVersions.at })
      .from(boardVersions)
      .where(eq(boardVersions.projectId, projectId))
      .orderBy(desc(boardVersions.at)),
    milestones: await db
      .select({ id: milestones.id, title: milestones.title, on: milestones.reachedOn })
      .from(milestones)
      .where(and(eq(milestones.projectId, projectId), isNotNull(milestones.reachedOn)))
      .orderBy(desc(milestones.reachedOn)),
    stages: await db
      .select({ stage: projectStageChanges.stage, at: projectStageChanges.changedAt })
      .from(projectStageChanges)
      .where(eq(projectStageChanges.projectId, projectId))
      .orderBy(desc(projectStageChanges.changedAt)),
    days: await lastEventOfDays(look, projectId),
    may: { name: isWriter(look, standing) },
  };
}

function isWriter(look: Look, standing: Parameters<typeof mayNameVersion>[1]): boolean {
  try {
    mayNameVersion(look.actor, standing);
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
