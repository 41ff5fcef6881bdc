import type { Database, Transaction } from '@vicinity/db';
import { and, asc, eq, exists, ne, not } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { type Look, requirePerson } from '../kernel';
import { members, organizations } from '../organizations/schema';

export type Owned = {
  readonly id: string;
  readonly nameZh: string | null;
  readonly nameEn: string | null;
};

/**
 * The organizations that the reader has to hand over before the account may go.
 * @throws DomainError not_signed_in, mail_not_verified
 */
export function organizationsToHandOver({ db, actor }: Look): Promise<Owned[]> {
  return ownedAlone(db, requirePerson(actor).personId);
}

/** The organizations with other members of which the person is the only owner. */
export function ownedAlone(db: Database | Transaction, personId: string): Promise<Owned[]> {
  const others = alias(members, 'others');
  const other = db
    .select({ personId: others.personId })
    .from(others)
    .where(and(eq(others.organizationId, organizations.id), ne(others.personId, personId)));
  const otherOwner = db
    .select({ personId: others.personId })
    .from(others)
    .where(
      and(
        eq(others.organizationId, organizations.id),
        ne(others.personId, personId),
        eq(others.role, 'owner'),
      ),
    );
  return db
    .select({
      id: organizations.id,
      nameZh: organizations.nameZh,
      nameEn: organizations.nameEn,
    })
    .from(members)
    .innerJoin(organizations, eq(organizations.id, members.organizationId))
    .where(
      and(
        eq(members.personId, personId),
        eq(members.role, 'owner'),
        exists(other),
        not(exists(otherOwner)),
      ),
    )
    .orderBy(asc(organizations.id));
}
