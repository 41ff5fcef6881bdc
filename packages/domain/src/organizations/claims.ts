import { and, asc, eq, exists, inArray, ne, sql } from 'drizzle-orm';
import { persons } from '../accounts/schema';
import { recordEvent } from '../audit';
import { type Act, DomainError, type Look, next } from '../kernel';
import { notifyPersons } from '../notifications';
import { notifyAdministrators } from './administrators';
import { clustersOf, lockOrganization, namesOf } from './find';
import { compareMailDomain } from './mail-domain';
import { permitClaim, permitDecide, permitQueue } from './policy';
import { verificationTable } from './rules';
import { claims, clusterMemberships, members, organizations } from './schema';

/**
 * Asks to represent a profile that nobody represents.
 * @throws DomainError not_signed_in, mail_not_verified, not_found, invalid_transition (it is claimed),
 *   already_exists (the person's claim is open)
 */
export async function claimOrganization(
  act: Act,
  { organizationId, evidence }: { organizationId: string; evidence: string },
): Promise<void> {
  const { personId } = permitClaim(act.actor);
  const organization = await lockOrganization(act, organizationId);
  next(verificationTable, organization.state, 'claim');
  const open = await act.db
    .select({ id: claims.id })
    .from(claims)
    .where(
      and(
        eq(claims.organizationId, organizationId),
        eq(claims.personId, personId),
        eq(claims.state, 'open'),
      ),
    );
  if (open.length > 0) throw new DomainError('already_exists');
  await act.db
    .insert(claims)
    .values({ organizationId, personId, evidence, state: 'open', createdAt: act.now });
  await recordEvent(act, 'organizations.claim', organizationId);
  await notifyAdministrators(act, await clustersOf(act.db, organizationId), {
    kind: 'organization_pending',
    params: namesOf(organization),
    path: '/administration?tab=claims',
  });
}

/** Open claims in the administrator's scope, the oldest first, 100 at most. @throws DomainError forbidden */
export async function listClaims(look: Look) {
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
                eq(clusterMemberships.organizationId, claims.organizationId),
                inArray(clusterMemberships.clusterId, [...administers]),
              ),
            ),
        );
  const rows = await look.db
    .select({
      id: claims.id,
      evidence: claims.evidence,
      createdAt: claims.createdAt,
      organizationId: organizations.id,
      nameZh: organizations.nameZh,
      nameEn: organizations.nameEn,
      website: organizations.website,
      personName: persons.name,
      email: persons.email,
    })
    .from(claims)
    .innerJoin(organizations, eq(organizations.id, claims.organizationId))
    .innerJoin(persons, eq(persons.id, claims.personId))
    .where(and(eq(claims.state, 'open'), inScope))
    .orderBy(asc(claims.createdAt), asc(claims.id))
    .limit(100);
  return rows.map((row) => ({ ...row, mailDomain: compareMailDomain(row.email, row.website) }));
}

/**
 * Approving makes the person the owner of the profile, which is verified by that; other open claims
 * to it are closed.
 * @throws DomainError forbidden, not_found, invalid_transition, invalid_field { field: 'reason' }
 */
export async function decideClaim(
  act: Act,
  {
    claimId,
    verdict,
    reason,
  }: { claimId: string; verdict: 'approve' | 'reject'; reason: string | null },
): Promise<void> {
  permitQueue(act.actor);
  const [claim] = await act.db.select().from(claims).where(eq(claims.id, claimId)).for('update');
  if (!claim) throw new DomainError('not_found');
  const { organizationId, personId } = claim;
  const decider = permitDecide(act.actor, await clustersOf(act.db, organizationId));
  if (claim.state !== 'open')
    throw new DomainError('invalid_transition', { state: claim.state, verb: verdict });
  if (verdict === 'reject' && !reason) throw new DomainError('invalid_field', { field: 'reason' });
  const organization = await lockOrganization(act, organizationId);
  const decided = { reason, decidedBy: decider.personId, decidedAt: act.now };
  await act.db
    .update(claims)
    .set({ state: verdict === 'approve' ? 'approved' : 'rejected', ...decided })
    .where(eq(claims.id, claimId));
  const rejected = verdict === 'approve' ? [] : [personId];
  if (verdict === 'approve') {
    const state = next(verificationTable, organization.state, 'claim');
    await act.db
      .update(organizations)
      .set({ state, verifiedAt: act.now, updatedAt: act.now })
      .where(eq(organizations.id, organizationId));
    await act.db
      .insert(members)
      .values({ organizationId, personId, role: 'owner', joinedAt: act.now });
    const others = await act.db
      .update(claims)
      .set({ state: 'rejected', ...decided })
      .where(
        and(
          eq(claims.organizationId, organizationId),
          eq(claims.state, 'open'),
          ne(claims.id, claimId),
        ),
      )
      .returning({ personId: claims.personId });
    rejected.push(...others.map((other) => other.personId));
    await notifyPersons(act, [personId], {
      kind: 'claim_approved',
      params: namesOf(organization),
      path: `/organizations/${organizationId}`,
    });
  }
  await notifyPersons(act, rejected, {
    kind: 'claim_rejected',
    params: { ...namesOf(organization), reason: reason ?? '' },
    path: `/organizations/${organizationId}`,
  });
  await recordEvent(act, `organizations.${verdict}_claim`, organizationId, { personId });
}
