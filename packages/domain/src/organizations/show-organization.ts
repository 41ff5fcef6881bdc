import { and, asc, count, desc, eq, inArray } from 'drizzle-orm';
import { clusterRequests } from '../clusters/schema';
import { type Actor, administers, DomainError, decidesFor, type Look } from '../kernel';
import { maySee, maySeePrivate } from './policy';
import {
  claims,
  clusterMemberships,
  clusters,
  members,
  organizations,
  verificationDecisions,
} from './schema';

/**
 * An organization as this reader may know it. `private` (contact data, the last decision and its
 * reason) is null but for members and administrators: others get contact data through an introduction.
 * @throws DomainError not_found, also where it is not for this reader
 */
export async function showOrganization(look: Look, id: string) {
  const { db, actor } = look;
  const [organization] = await db.select().from(organizations).where(eq(organizations.id, id));
  if (!organization) throw new DomainError('not_found');
  const joined = await db
    .select({
      id: clusters.id,
      slug: clusters.slug,
      nameZh: clusters.nameZh,
      nameEn: clusters.nameEn,
    })
    .from(clusterMemberships)
    .innerJoin(clusters, eq(clusters.id, clusterMemberships.clusterId))
    .where(eq(clusterMemberships.organizationId, id))
    .orderBy(asc(clusters.slug));
  const clusterIds = joined.map((cluster) => cluster.id);
  const role = await roleIn(look, id);
  if (!maySee(actor, organization, role !== null, clusterIds)) throw new DomainError('not_found');
  const {
    duplicateKeys: _keys,
    importKey: _importKey,
    contactEmail,
    contactPhone,
    identifierAbsence,
    ...open
  } = organization;
  const [people] = await db
    .select({ count: count() })
    .from(members)
    .where(eq(members.organizationId, id));
  return {
    ...open,
    clusters: joined,
    memberCount: people?.count ?? 0,
    /** The reader's role in it, acting for it or not. */
    role,
    mayEdit: decidesFor(actor, id),
    mayOversee: administers(actor, clusterIds),
    openClaim: organization.state === 'unclaimed' ? await openClaimOf(look, id) : false,
    private: maySeePrivate(actor, role !== null, clusterIds)
      ? {
          contactEmail,
          contactPhone,
          identifierAbsence,
          lastDecision: await lastDecision(look, id),
          clusterRequests: await requestsOf(look, id),
        }
      : null,
  };
}

export type ShownOrganization = Awaited<ReturnType<typeof showOrganization>>;

/** Clusters that it asked to enter, or that invited it, and that have not been answered. */
async function requestsOf({ db }: Look, organizationId: string) {
  return db
    .select({
      id: clusters.id,
      nameZh: clusters.nameZh,
      nameEn: clusters.nameEn,
      direction: clusterRequests.direction,
    })
    .from(clusterRequests)
    .innerJoin(clusters, eq(clusters.id, clusterRequests.clusterId))
    .where(eq(clusterRequests.organizationId, organizationId))
    .orderBy(asc(clusters.slug));
}

async function roleIn({ db, actor }: Look, organizationId: string) {
  if (actor.type !== 'person') return null;
  const [row] = await db
    .select({ role: members.role })
    .from(members)
    .where(and(eq(members.organizationId, organizationId), eq(members.personId, actor.personId)));
  return row?.role ?? null;
}

async function openClaimOf({ db, actor }: Look, organizationId: string): Promise<boolean> {
  const personId = personOf(actor);
  if (!personId) return false;
  const [row] = await db
    .select({ id: claims.id })
    .from(claims)
    .where(
      and(
        eq(claims.organizationId, organizationId),
        eq(claims.personId, personId),
        inArray(claims.state, ['open']),
      ),
    );
  return row !== undefined;
}

function personOf(actor: Actor): string | null {
  return actor.type === 'person' ? actor.personId : null;
}

async function lastDecision({ db }: Look, organizationId: string) {
  const [row] = await db
    .select({
      verb: verificationDecisions.verb,
      reason: verificationDecisions.reason,
      decidedAt: verificationDecisions.decidedAt,
    })
    .from(verificationDecisions)
    .where(eq(verificationDecisions.organizationId, organizationId))
    .orderBy(desc(verificationDecisions.decidedAt))
    .limit(1);
  return row ?? null;
}
