import type { Reader } from '@vicinity/db';
import { and, asc, eq } from 'drizzle-orm';
import { type Actor, DomainError, type PersonActor, visitor } from '../kernel';
import { administrators, members, organizations } from '../organizations/schema';
import { persons } from './schema';

/**
 * Who acts, from the person of the session and the organization that the page says it acts for.
 * Without one, the organization last acted for, else the first joined.
 * @throws DomainError not_a_member where the page names an organization the person is not a member of
 */
export async function loadActor(
  db: Reader,
  personId: string | null,
  actingFor: string | null,
): Promise<Actor> {
  if (!personId) return visitor;
  const [person] = await db.select().from(persons).where(eq(persons.id, personId));
  if (!person) return visitor;
  const roles = await db
    .select({
      organizationId: members.organizationId,
      role: members.role,
      kind: organizations.kind,
      state: organizations.state,
    })
    .from(members)
    .innerJoin(organizations, eq(organizations.id, members.organizationId))
    .where(eq(members.personId, personId))
    .orderBy(asc(members.joinedAt), asc(members.organizationId));
  const named = roles.find((role) => role.organizationId === actingFor);
  if (actingFor && !named) throw new DomainError('not_a_member');
  const last = roles.find((role) => role.organizationId === person.lastActingOrganizationId);
  return {
    type: 'person',
    personId,
    mailVerified: person.emailVerified,
    acting: named ?? last ?? roles[0] ?? null,
    administers: await administeredBy(db, personId),
  };
}

async function administeredBy(db: Reader, personId: string): Promise<PersonActor['administers']> {
  const rows = await db
    .select({ clusterId: administrators.clusterId })
    .from(administrators)
    .where(and(eq(administrators.personId, personId)));
  if (rows.some((row) => row.clusterId === null)) return 'instance';
  return rows.flatMap((row) => row.clusterId ?? []);
}
