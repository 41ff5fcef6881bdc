import type { Reader } from '@vicinity/db';
import { and, asc, eq } from 'drizzle-orm';
import { persons } from '../accounts/schema';
import { DomainError, type Look } from '../kernel';
import { members, organizations } from '../organizations/schema';
import { mayRead } from './policy';
import { participants } from './schema';
import { standingIn } from './standing';

/**
 * The people whom the board's cards can be assigned to: the members of the active participants,
 * with the organization they take part for. Somebody in two of them appears twice.
 * @throws DomainError not_found
 */
export async function listBoardPeople(look: Look, projectId: string) {
  const standing = await standingIn(look, projectId);
  if (mayRead(look.actor, standing) !== 'all') throw new DomainError('not_found');
  return look.db
    .select({
      personId: persons.id,
      name: persons.name,
      organizationId: organizations.id,
      nameZh: organizations.nameZh,
      nameEn: organizations.nameEn,
    })
    .from(participants)
    .innerJoin(organizations, eq(organizations.id, participants.organizationId))
    .innerJoin(members, eq(members.organizationId, participants.organizationId))
    .innerJoin(persons, eq(persons.id, members.personId))
    .where(and(eq(participants.projectId, projectId), eq(participants.state, 'active')))
    .orderBy(asc(organizations.id), asc(persons.name), asc(persons.id));
}

/** Ids of the members of the active participants, for what the platform does by itself. */
export async function peopleOf(db: Reader, projectId: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ personId: members.personId })
    .from(participants)
    .innerJoin(members, eq(members.organizationId, participants.organizationId))
    .where(and(eq(participants.projectId, projectId), eq(participants.state, 'active')));
  return rows.map(({ personId }) => personId);
}
