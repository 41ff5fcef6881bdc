import { and, arrayOverlaps, asc, desc, eq, exists, inArray, ne, or, sql } from 'drizzle-orm';
import { persons } from '../accounts/schema';
import { DomainError, type Look, type OrganizationState, verbsIn } from '../kernel';
import { sharedGrounds } from './duplicates';
import { clustersOf } from './find';
import { compareMailDomain } from './mail-domain';
import { permitDecide, permitQueue } from './policy';
import { checkStored } from './profile';
import { verificationTable } from './rules';
import { clusterMemberships, members, organizations, verificationDecisions } from './schema';
import { verificationVerbs } from './words';

/** Entries on one page of the queue. */
const pageSize = 25;

/**
 * The organizations in a state, the longest waiting first, each with what an administrator looks at:
 * the identifier's check, whose mail it is, likely duplicates, and what was decided before. An
 * administrator of clusters sees those of these clusters.
 * @param page from 0
 * @throws DomainError forbidden
 */
export async function readVerificationQueue(
  look: Look,
  { state, page }: { state: OrganizationState; page: number },
) {
  const { administers } = permitQueue(look.actor);
  const inScope =
    administers === 'instance'
      ? undefined
      : exists(
          look.db
            .select({ one: sql`1` })
            .from(clusterMemberships)
            .where(
              and(
                eq(clusterMemberships.organizationId, organizations.id),
                inArray(clusterMemberships.clusterId, [...administers]),
              ),
            ),
        );
  const found = await look.db
    .select()
    .from(organizations)
    .where(and(eq(organizations.state, state), inScope))
    .orderBy(asc(organizations.updatedAt), asc(organizations.id))
    .limit(pageSize + 1)
    .offset(page * pageSize);
  const shown = found.slice(0, pageSize);
  const entries = await Promise.all(shown.map((organization) => describeEntry(look, organization)));
  return { entries, hasMore: found.length > pageSize };
}

/**
 * One organization, in whatever state, as the queue shows it.
 * @throws DomainError forbidden, not_found
 */
export async function readVerificationEntry(look: Look, organizationId: string) {
  permitDecide(look.actor, await clustersOf(look.db, organizationId));
  const [organization] = await look.db
    .select()
    .from(organizations)
    .where(eq(organizations.id, organizationId));
  if (!organization) throw new DomainError('not_found');
  return describeEntry(look, organization);
}

export type QueueEntry = Awaited<ReturnType<typeof readVerificationQueue>>['entries'][number];

async function describeEntry(look: Look, organization: typeof organizations.$inferSelect) {
  const owners = await look.db
    .select({ name: persons.name, email: persons.email })
    .from(members)
    .innerJoin(persons, eq(persons.id, members.personId))
    .where(and(eq(members.organizationId, organization.id), eq(members.role, 'owner')));
  const history = await look.db
    .select({
      verb: verificationDecisions.verb,
      reason: verificationDecisions.reason,
      decidedAt: verificationDecisions.decidedAt,
      decidedBy: persons.name,
    })
    .from(verificationDecisions)
    .leftJoin(persons, eq(persons.id, verificationDecisions.decidedBy))
    .where(eq(verificationDecisions.organizationId, organization.id))
    .orderBy(desc(verificationDecisions.decidedAt));
  const { duplicateKeys: _keys, importKey: _importKey, ...fields } = organization;
  return {
    ...fields,
    identifierCheck: checkStored(organization.identifierKind, organization.identifier),
    owners: owners.map((owner) => ({
      ...owner,
      mailDomain: compareMailDomain(owner.email, organization.website),
    })),
    duplicates: await likelyDuplicates(look, organization),
    history,
    verbs: verbsIn(verificationTable, organization.state, verificationVerbs),
  };
}

async function likelyDuplicates(look: Look, organization: typeof organizations.$inferSelect) {
  if (organization.duplicateKeys.length === 0) return [];
  const rows = await look.db
    .select({
      id: organizations.id,
      nameZh: organizations.nameZh,
      nameEn: organizations.nameEn,
      state: organizations.state,
      keys: organizations.duplicateKeys,
    })
    .from(organizations)
    .where(
      and(
        ne(organizations.id, organization.id),
        or(arrayOverlaps(organizations.duplicateKeys, organization.duplicateKeys)),
      ),
    )
    .orderBy(asc(organizations.createdAt))
    .limit(10);
  return rows.map(({ keys, ...row }) => ({
    ...row,
    grounds: sharedGrounds(organization.duplicateKeys, keys),
  }));
}
