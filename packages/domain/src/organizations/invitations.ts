import { createHash, randomBytes } from 'node:crypto';
import { and, count, desc, eq, gt } from 'drizzle-orm';
import { persons } from '../accounts/schema';
import { recordEvent } from '../audit';
import { type Act, DomainError, type Look, type MemberRole, requirePerson } from '../kernel';
import type { Mailer } from '../notifications';
import { lockOrganization } from './find';
import { permitInvite, permitListInvitations } from './policy';
import { invitations, members, organizations } from './schema';

const daysValid = 14;
/** Invitations of one organization that wait for an answer, at most: nobody sends mail without end. */
const mostWaiting = 50;

/** How letters leave the house: the mailer and the origin that their links begin with. */
export type Post = { readonly mailer: Mailer; readonly origin: string };

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/**
 * Invites an address by mail; a new invitation to the same address replaces the one before.
 * @throws DomainError forbidden, not_found, already_exists (a member has the address), too_many
 */
export async function inviteMember(
  act: Act,
  input: { organizationId: string; email: string; role: MemberRole },
  post: Post,
): Promise<void> {
  const { organizationId, role } = input;
  const email = input.email.toLowerCase();
  const inviter = permitInvite(act.actor, organizationId, role);
  const organization = await lockOrganization(act, organizationId);
  const [invited] = await act.db
    .select({ id: persons.id, locale: persons.locale, memberId: members.personId })
    .from(persons)
    .leftJoin(
      members,
      and(eq(members.personId, persons.id), eq(members.organizationId, organizationId)),
    )
    .where(eq(persons.email, email));
  if (invited?.memberId) throw new DomainError('already_exists');
  await requireFewWaiting(act, organizationId);
  await act.db
    .update(invitations)
    .set({ state: 'revoked' })
    .where(
      and(
        eq(invitations.organizationId, organizationId),
        eq(invitations.email, email),
        eq(invitations.state, 'sent'),
      ),
    );
  const token = randomBytes(32).toString('base64url');
  const [created] = await act.db
    .insert(invitations)
    .values({
      organizationId,
      email,
      role,
      tokenHash: hashOf(token),
      state: 'sent',
      invitedBy: inviter.personId,
      createdAt: act.now,
      expiresAt: new Date(act.now.getTime() + daysValid * 24 * 60 * 60 * 1000),
    })
    .returning({ id: invitations.id });
  if (created) await recordEvent(act, 'organizations.invite', organizationId, { role });
  const [from] = await act.db.select().from(persons).where(eq(persons.id, inviter.personId));
  const locale = invited?.locale ?? from?.locale ?? 'zh';
  const [mine, other] =
    locale === 'zh'
      ? [organization.nameZh, organization.nameEn]
      : [organization.nameEn, organization.nameZh];
  act.afterCommit(() =>
    post.mailer({
      to: email,
      locale,
      name: 'invitation',
      params: { inviter: from?.name ?? '', organization: mine ?? other ?? '' },
      url: `${post.origin}/${locale}/invitations/${token}`,
    }),
  );
}

async function requireFewWaiting(act: Act, organizationId: string): Promise<void> {
  const [waiting] = await act.db
    .select({ count: count() })
    .from(invitations)
    .where(
      and(
        eq(invitations.organizationId, organizationId),
        eq(invitations.state, 'sent'),
        gt(invitations.expiresAt, act.now),
      ),
    );
  if ((waiting?.count ?? 0) >= mostWaiting) throw new DomainError('too_many');
}

/** What an organization has sent out, the newest first. @throws DomainError forbidden */
export async function listInvitations(look: Look, organizationId: string) {
  permitListInvitations(look.actor, organizationId);
  const rows = await look.db
    .select({
      id: invitations.id,
      email: invitations.email,
      role: invitations.role,
      createdAt: invitations.createdAt,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(and(eq(invitations.organizationId, organizationId), eq(invitations.state, 'sent')))
    .orderBy(desc(invitations.createdAt))
    .limit(200);
  return rows.map((row) => ({ ...row, expired: row.expiresAt <= look.now }));
}

/** @throws DomainError forbidden, not_found */
export async function revokeInvitation(
  act: Act,
  { organizationId, invitationId }: { organizationId: string; invitationId: string },
): Promise<void> {
  permitListInvitations(act.actor, organizationId);
  const revoked = await act.db
    .update(invitations)
    .set({ state: 'revoked' })
    .where(
      and(
        eq(invitations.id, invitationId),
        eq(invitations.organizationId, organizationId),
        eq(invitations.state, 'sent'),
      ),
    )
    .returning({ id: invitations.id });
  if (revoked.length === 0) throw new DomainError('not_found');
  await recordEvent(act, 'organizations.revoke_invitation', organizationId);
}

/**
 * What the bearer of a link is invited to, and whether the signed-in person is the one meant.
 * @throws DomainError invitation_invalid: unknown, used, revoked or expired, which one is not told
 */
export async function showInvitation(look: Look, token: string) {
  const [row] = await look.db
    .select({
      organizationId: organizations.id,
      nameZh: organizations.nameZh,
      nameEn: organizations.nameEn,
      role: invitations.role,
      email: invitations.email,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .innerJoin(organizations, eq(organizations.id, invitations.organizationId))
    .where(
      and(
        eq(invitations.tokenHash, hashOf(token)),
        eq(invitations.state, 'sent'),
        gt(invitations.expiresAt, look.now),
      ),
    );
  if (!row) throw new DomainError('invitation_invalid');
  return row;
}

/**
 * Joins the organization. The link works once, and for the account that has the invited address: a
 * forwarded mail lets nobody else in.
 * @returns the organization's id
 * @throws DomainError not_signed_in, mail_not_verified, invitation_invalid
 */
export async function acceptInvitation(act: Act, token: string): Promise<string> {
  const { personId } = requirePerson(act.actor);
  const invitation = await showInvitation(act, token);
  const [person] = await act.db.select().from(persons).where(eq(persons.id, personId));
  if (person?.email.toLowerCase() !== invitation.email) throw new DomainError('invitation_invalid');
  const used = await act.db
    .update(invitations)
    .set({ state: 'accepted' })
    .where(and(eq(invitations.tokenHash, hashOf(token)), eq(invitations.state, 'sent')))
    .returning({ id: invitations.id });
  if (used.length === 0) throw new DomainError('invitation_invalid');
  const { organizationId, role } = invitation;
  await act.db
    .insert(members)
    .values({ organizationId, personId, role, joinedAt: act.now })
    .onConflictDoNothing();
  await act.db
    .update(persons)
    .set({ lastActingOrganizationId: organizationId })
    .where(eq(persons.id, personId));
  await recordEvent(act, 'organizations.accept_invitation', organizationId, { role });
  return organizationId;
}
