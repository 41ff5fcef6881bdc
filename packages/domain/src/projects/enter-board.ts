import { boardDocument, cardDocument, seedBody } from '@vicinity/board';
import { and, eq } from 'drizzle-orm';
import { persons } from '../accounts/schema';
import { type Act, DomainError, type Look, requirePerson } from '../kernel';
import { clusters, members, organizations } from '../organizations/schema';
import { boardSnapshots } from './board-schema';
import { BOARD_TICKET_LIFETIME, type BoardTicket, signBoardTicket } from './board-ticket';
import { mayRead } from './policy';
import { boardRights } from './rules';
import { standingIn } from './standing';

/**
 * A signed, short-lived ticket to the socket of a project's board, for the person and the
 * organization acted for. Membership and the organization's state are read anew here, after
 * `look.now`, so that a right withdrawn since then is either seen or announced later than the ticket.
 * @throws DomainError not_found, organization_not_verified, not_a_member
 */
export function boardTicket(look: Look, projectId: string, secret: string) {
  return ticketTo(look, projectId, boardDocument(projectId), secret);
}

/**
 * The same for the text of a card. The text begins empty when it is first asked for, whoever asks:
 * a card may have been made a moment ago, and its board still be on the way.
 * @throws DomainError not_found, organization_not_verified, not_a_member
 */
export async function openCard(act: Act, projectId: string, cardId: string, secret: string) {
  const document = cardDocument(projectId, cardId);
  const ticket = await ticketTo(act, projectId, document, secret);
  await act.db
    .insert(boardSnapshots)
    .values({ document, seq: 0, state: seedBody(''), writtenAt: act.now })
    .onConflictDoNothing();
  return ticket;
}

async function ticketTo(look: Look, projectId: string, name: string, secret: string) {
  const person = requirePerson(look.actor);
  const standing = await standingIn(look, projectId);
  if (mayRead(look.actor, standing) !== 'all') throw new DomainError('not_found');
  const { project, mine } = standing;
  const participates = mine?.state === 'active';
  const organization = await actedFor(look);
  if (participates && !organization) throw new DomainError('not_a_member');
  if (participates && organization?.state !== 'verified')
    throw new DomainError('organization_not_verified');
  const [reader] = await look.db
    .select({ name: persons.name, locale: persons.locale })
    .from(persons)
    .where(eq(persons.id, person.personId));
  if (!reader) throw new DomainError('not_signed_in');
  const names = [organization?.nameZh, organization?.nameEn];
  const [first, second] = reader.locale === 'zh' ? names : names.toReversed();
  const content: BoardTicket = {
    personId: person.personId,
    personName: reader.name,
    organizationId: organization?.id ?? '',
    organizationName: first ?? second ?? '',
    document: name,
    projectId,
    rights: boardRights(participates ? mine.role : null, project.state),
    commitFirst: await wantsCommitFirst(look, project.clusterId),
    issuedAt: look.now.getTime(),
    expiresAt: look.now.getTime() + BOARD_TICKET_LIFETIME,
  };
  const { document, rights, expiresAt } = content;
  return { ticket: signBoardTicket(content, secret), document, rights, expiresAt };
}

async function wantsCommitFirst({ db }: Look, clusterId: string | null): Promise<boolean> {
  if (!clusterId) return false;
  const [cluster] = await db
    .select({ commitFirst: clusters.commitFirst })
    .from(clusters)
    .where(eq(clusters.id, clusterId));
  return cluster?.commitFirst ?? false;
}

async function actedFor({ db, actor }: Look) {
  const person = requirePerson(actor);
  if (!person.acting) return null;
  const [row] = await db
    .select({
      id: organizations.id,
      nameZh: organizations.nameZh,
      nameEn: organizations.nameEn,
      state: organizations.state,
    })
    .from(members)
    .innerJoin(organizations, eq(organizations.id, members.organizationId))
    .where(
      and(
        eq(members.personId, person.personId),
        eq(members.organizationId, person.acting.organizationId),
      ),
    );
  return row ?? null;
}
