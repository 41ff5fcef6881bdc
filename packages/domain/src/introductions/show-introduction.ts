import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { persons } from '../accounts/schema';
import { decidesFor, type Look, requireActing } from '../kernel';
import { listings } from '../listings/schema';
import { members, organizations } from '../organizations/schema';
import { projects } from '../projects/schema';
import { type Introduction, loadIntroduction } from './load';
import { mayRead } from './policy';
import { consented, type Side, stateAt } from './rules';
import { messageReads, messages, projectProposals } from './schema';

/** How many messages of a conversation a page shows, the newest. */
const messagesShown = 200;

/**
 * One introduction as the reader may see it. How to reach the other side, who its people are and the
 * conversation are null until both sides agreed, and always for a broker.
 */
export async function showIntroduction(look: Look, id: string) {
  const introduction = await loadIntroduction(look, id);
  const side = mayRead(look.actor, introduction);
  const { acting } = requireActing(look.actor);
  const state = stateAt(introduction, look.now);
  const speaks = acting.state === 'verified' && decidesFor(look.actor, acting.organizationId);
  const open = state === 'proposed' && speaks;
  const agreed = consented(state, side);
  const { note, proposedAt, answeredAt, expiresAt, declineReason } = introduction;
  return {
    ...{ id, state, side, note, proposedAt, answeredAt, expiresAt, declineReason },
    declineNote: side === 'broker' ? null : introduction.declineNote,
    ...(await parties(look, introduction)),
    ...(await subjects(look, introduction)),
    may: {
      answer: open && side === 'to',
      withdraw: open && side === 'from',
      converse: agreed && acting.state === 'verified',
      proposeProject: agreed && speaks,
    },
    contact: agreed ? await contactOf(look, introduction, side) : null,
    conversation: agreed ? await conversationOf(look, introduction) : null,
  };
}

export type IntroductionView = Awaited<ReturnType<typeof showIntroduction>>;

async function parties({ db }: Look, introduction: Introduction) {
  const { fromOrganizationId, toOrganizationId, brokerOrganizationId } = introduction;
  const ids = [fromOrganizationId, toOrganizationId, brokerOrganizationId].filter(
    (id) => id !== null,
  );
  const rows = await db
    .select({
      id: organizations.id,
      nameZh: organizations.nameZh,
      nameEn: organizations.nameEn,
      kind: organizations.kind,
      country: organizations.country,
      province: organizations.province,
      state: organizations.state,
    })
    .from(organizations)
    .where(inArray(organizations.id, ids));
  const named = new Map(rows.map((row) => [row.id, row]));
  return {
    from: named.get(fromOrganizationId) ?? null,
    to: named.get(toOrganizationId) ?? null,
    broker: (brokerOrganizationId && named.get(brokerOrganizationId)) || null,
  };
}

async function subjects({ db }: Look, { listingId, ownListingId }: Introduction) {
  const ids = [listingId, ownListingId].filter((id) => id !== null);
  const rows = ids.length
    ? await db
        .select({
          id: listings.id,
          kind: listings.kind,
          reference: listings.reference,
          titleZh: listings.titleZh,
          titleEn: listings.titleEn,
        })
        .from(listings)
        .where(inArray(listings.id, ids))
    : [];
  return {
    listing: rows.find(({ id }) => id === listingId) ?? null,
    ownListing: rows.find(({ id }) => id === ownListingId) ?? null,
  };
}

/** The other side's contact data, and those of its people who proposed or answered. */
async function contactOf({ db }: Look, introduction: Introduction, side: Side) {
  const otherId = side === 'from' ? introduction.toOrganizationId : introduction.fromOrganizationId;
  const personId = side === 'from' ? introduction.answeredBy : introduction.fromPersonId;
  const [organization] = await db
    .select({ email: organizations.contactEmail, phone: organizations.contactPhone })
    .from(organizations)
    .where(eq(organizations.id, otherId));
  const people = personId
    ? await db
        .select({ id: persons.id, name: persons.name, email: persons.email, role: members.role })
        .from(members)
        .innerJoin(persons, eq(persons.id, members.personId))
        .where(and(eq(members.organizationId, otherId), eq(persons.id, personId)))
    : [];
  return { email: organization?.email ?? null, phone: organization?.phone ?? null, people };
}

async function conversationOf({ db, actor }: Look, { id }: Introduction) {
  const { personId } = requireActing(actor);
  const newest = await db
    .select({
      id: messages.id,
      body: messages.body,
      sentAt: messages.sentAt,
      organizationId: messages.organizationId,
      personName: persons.name,
    })
    .from(messages)
    .leftJoin(persons, eq(persons.id, messages.personId))
    .where(eq(messages.introductionId, id))
    .orderBy(desc(messages.sentAt), desc(messages.id))
    .limit(messagesShown);
  const proposals = await db
    .select({
      id: projectProposals.id,
      state: projectProposals.state,
      organizationId: projectProposals.organizationId,
      title: projectProposals.title,
      summary: projectProposals.summary,
      proposedAt: projectProposals.proposedAt,
      answeredAt: projectProposals.answeredAt,
    })
    .from(projectProposals)
    .where(eq(projectProposals.introductionId, id))
    .orderBy(asc(projectProposals.proposedAt));
  const opened = await db
    .select({ id: projects.id, title: projects.title, state: projects.state })
    .from(projects)
    .where(eq(projects.introductionId, id))
    .orderBy(asc(projects.createdAt));
  const [read] = await db
    .select({ at: messageReads.readAt })
    .from(messageReads)
    .where(and(eq(messageReads.introductionId, id), eq(messageReads.personId, personId)));
  return { messages: newest.reverse(), proposals, projects: opened, readAt: read?.at ?? null };
}
