import { randomUUID } from 'node:crypto';
import type { Database } from '@vicinity/db';
import { persons } from '../../packages/domain/src/accounts/schema';
import type {
  MemberRole,
  OrganizationKind,
  OrganizationState,
  PersonActor,
} from '../../packages/domain/src/kernel';
import { members, organizations } from '../../packages/domain/src/organizations/schema';

/** An organization with one member, as the actor that the member is. */
export async function makeParty(
  db: Database,
  {
    kind = 'firm',
    state = 'verified',
    role = 'owner',
    province = '440000',
    administers = [],
  }: {
    kind?: OrganizationKind;
    state?: OrganizationState;
    role?: MemberRole;
    province?: string;
    administers?: PersonActor['administers'];
  } = {},
): Promise<PersonActor & { acting: NonNullable<PersonActor['acting']> }> {
  const organizationId = randomUUID();
  const personId = randomUUID();
  await db.insert(organizations).values({
    id: organizationId,
    kind,
    state,
    nameZh: `机构${organizationId.slice(0, 4)}`,
    nameEn: `Organization ${organizationId.slice(0, 4)}`,
    identifierKind: 'none',
    identifierAbsence: 'test',
    country: 'CN',
    province,
    contactEmail: 'secret@example.org',
    contactPhone: '+86 20 5555 0100',
    source: 'registered',
  });
  await db.insert(persons).values({
    id: personId,
    name: 'Lin Yue',
    email: `${personId}@example.org`,
    emailVerified: true,
  });
  await db.insert(members).values({ organizationId, personId, role });
  return {
    type: 'person',
    personId,
    mailVerified: true,
    acting: { organizationId, kind, state, role },
    administers,
  };
}
