import { and, asc, count, eq, isNull } from 'drizzle-orm';
import { administers, isAdministrator, type Look } from '../kernel';
import { notifications } from '../notifications/schema';
import { members, organizations } from '../organizations/schema';
import { persons } from './schema';

/** The signed-in person as the page frame needs it; null for a visitor. */
export async function describeMe({ db, actor }: Look) {
  if (actor.type !== 'person') return null;
  const [person] = await db.select().from(persons).where(eq(persons.id, actor.personId));
  if (!person) return null;
  const memberships = await db
    .select({
      id: organizations.id,
      nameZh: organizations.nameZh,
      nameEn: organizations.nameEn,
      kind: organizations.kind,
      state: organizations.state,
      role: members.role,
    })
    .from(members)
    .innerJoin(organizations, eq(organizations.id, members.organizationId))
    .where(eq(members.personId, person.id))
    .orderBy(asc(members.joinedAt), asc(organizations.id));
  const [unread] = await db
    .select({ count: count() })
    .from(notifications)
    .where(and(eq(notifications.personId, person.id), isNull(notifications.readAt)));
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    mailVerified: person.emailVerified,
    twoFactorEnabled: person.twoFactorEnabled,
    locale: person.locale,
    organizations: memberships,
    actingId: actor.acting?.organizationId ?? null,
    isAdministrator: isAdministrator(actor),
    administersInstance: administers(actor),
    unreadNotifications: unread?.count ?? 0,
  };
}

export type Me = NonNullable<Awaited<ReturnType<typeof describeMe>>>;
