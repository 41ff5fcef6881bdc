import type { Database } from '@vicinity/db';
import { type Actor, visitor } from '@vicinity/domain/kernel';
import { seedBoard } from '../../packages/board/src';
import { persons } from '../../packages/domain/src/accounts/schema';
import {
  attachments,
  boardEvents,
  boardVersions,
  comments,
} from '../../packages/domain/src/boards/schema';
import { introductions, messages } from '../../packages/domain/src/introductions/schema';
import { listings } from '../../packages/domain/src/listings/schema';
import {
  administrators,
  clusterMemberships,
  clusters,
  members,
  organizations,
} from '../../packages/domain/src/organizations/schema';
import { boardSnapshots } from '../../packages/domain/src/projects/board-schema';
import {
  milestones,
  outcomes,
  participants,
  projects,
} from '../../packages/domain/src/projects/schema';

/** Planted in everything that only some may read. */
export const secret = 'SECRET-7f3a';

/** Who asks, seen from the mill: the verified organization that everything below belongs to. */
export const roles = [
  'visitor',
  'unverifiedMail',
  'newcomer',
  'outsider',
  'pendingOwner',
  'otherAdministrator',
  'partner',
  'member',
  'owner',
  'administrator',
  'platform',
] as const;
export type Role = (typeof roles)[number];

const at = new Date('2026-06-01T00:00:00Z');
const later = new Date('2100-01-01T00:00:00Z');

async function person(db: Database, name: string, emailVerified = true): Promise<string> {
  const [row] = await db
    .insert(persons)
    .values({ name, email: `${name}@example.org`, emailVerified })
    .returning({ id: persons.id });
  if (!row) throw new Error('no row');
  return row.id;
}

async function organization(
  db: Database,
  name: string,
  kind: 'firm' | 'university',
  state: 'verified' | 'pending' | 'unclaimed',
): Promise<string> {
  const [row] = await db
    .insert(organizations)
    .values({
      nameEn: name,
      kind,
      state,
      identifierKind: 'none',
      identifierAbsence: 'test',
      country: 'CN',
      source: 'registered',
      contactEmail: `${name}-${secret}@example.org`,
      contactPhone: `+86 ${secret}`,
    })
    .returning({ id: organizations.id });
  if (!row) throw new Error('no row');
  return row.id;
}

async function cluster(db: Database, slug: string): Promise<string> {
  const [row] = await db
    .insert(clusters)
    .values({
      slug,
      nameZh: slug,
      nameEn: slug,
      summaryZh: slug,
      summaryEn: slug,
      path: 'high_tech',
    })
    .returning({ id: clusters.id });
  if (!row) throw new Error('no row');
  return row.id;
}

/** One mill with a university as partner, and everybody who might ask about them. */
export async function assemble(db: Database) {
  const home = await cluster(db, 'home');
  const elsewhere = await cluster(db, 'elsewhere');
  const mill = await organization(db, 'mill', 'firm', 'verified');
  const university = await organization(db, 'university', 'university', 'verified');
  const stranger = await organization(db, 'stranger', 'firm', 'verified');
  const hopeful = await organization(db, 'hopeful', 'firm', 'pending');
  const unclaimed = await organization(db, 'unclaimed', 'firm', 'unclaimed');
  await db.insert(clusterMemberships).values([
    { clusterId: home, organizationId: mill },
    { clusterId: home, organizationId: university },
  ]);
  const ids = {
    unverifiedMail: await person(db, 'unverified', false),
    newcomer: await person(db, 'newcomer'),
    outsider: await person(db, 'outsider'),
    pendingOwner: await person(db, 'pending'),
    otherAdministrator: await person(db, 'other-administrator'),
    partner: await person(db, 'partner'),
    member: await person(db, 'member'),
    owner: await person(db, 'owner'),
    administrator: await person(db, 'administrator'),
    platform: await person(db, 'platform'),
  };
  await db.insert(members).values([
    { organizationId: mill, personId: ids.owner, role: 'owner' },
    { organizationId: mill, personId: ids.member, role: 'member' },
    { organizationId: university, personId: ids.partner, role: 'owner' },
    { organizationId: stranger, personId: ids.outsider, role: 'owner' },
    { organizationId: hopeful, personId: ids.pendingOwner, role: 'owner' },
  ]);
  await db.insert(administrators).values([
    { personId: ids.administrator, clusterId: home },
    { personId: ids.otherAdministrator, clusterId: elsewhere },
    { personId: ids.platform, clusterId: null },
  ]);
  const listing = (
    id: string,
    organizationId: string,
    state: 'draft' | 'published' | 'in_review',
    title: string,
  ) => ({
    reference: id,
    organizationId,
    clusterId: home,
    kind: 'need' as const,
    state,
    titleEn: title,
    summaryEn: 'Conductive yarn that stands fifty washes.',
    textStateEn: 'original' as const,
    details: { kind: 'need' as const, needType: 'technology' as const },
    source: 'written' as const,
    publishedAt: state === 'published' ? at : null,
  });
  const written = await db
    .insert(listings)
    .values([
      listing('TEST-1', mill, 'published', 'Washable conductive yarn'),
      listing('TEST-2', mill, 'draft', `Draft ${secret}`),
      listing('TEST-3', university, 'published', 'Textile testing'),
      listing('TEST-4', stranger, 'published', 'Another need'),
      listing('TEST-5', mill, 'in_review', `Waiting ${secret}`),
    ])
    .returning({ id: listings.id });
  const [published, draft, theirs, , waiting] = written.map(({ id }) => id);
  if (!published || !draft || !theirs || !waiting) throw new Error('no listings');
  const met = await db
    .insert(introductions)
    .values([
      {
        state: 'accepted',
        fromOrganizationId: mill,
        fromPersonId: ids.owner,
        toOrganizationId: university,
        listingId: theirs,
        ownListingId: published,
        note: `Note ${secret}`,
        proposedAt: at,
        answeredAt: at,
        expiresAt: later,
      },
      {
        state: 'proposed',
        fromOrganizationId: university,
        fromPersonId: ids.partner,
        toOrganizationId: mill,
        listingId: published,
        note: `Note ${secret}`,
        proposedAt: at,
        expiresAt: later,
      },
    ])
    .returning({ id: introductions.id });
  const [accepted, proposed] = met.map(({ id }) => id);
  if (!accepted || !proposed) throw new Error('no introductions');
  await db.insert(messages).values({
    introductionId: accepted,
    organizationId: mill,
    personId: ids.owner,
    body: `Message ${secret}`,
    sentAt: at,
  });
  const [project] = await db
    .insert(projects)
    .values({
      clusterId: home,
      introductionId: accepted,
      title: `Project ${secret}`,
      summary: `Summary ${secret}`,
      stage: 'rnd',
      state: 'active',
      createdAt: at,
      updatedAt: at,
    })
    .returning({ id: projects.id });
  if (!project) throw new Error('no project');
  const projectId = project.id;
  await db.insert(participants).values([
    { projectId, organizationId: mill, role: 'lead', state: 'active', joinedAt: at },
    { projectId, organizationId: university, role: 'partner', state: 'active', joinedAt: at },
  ]);
  const [milestone] = await db
    .insert(milestones)
    .values({ projectId, title: `Milestone ${secret}`, state: 'planned', createdAt: at })
    .returning({ id: milestones.id });
  const [outcome] = await db
    .insert(outcomes)
    .values({
      projectId,
      kind: 'patent',
      title: `Outcome ${secret}`,
      achievedOn: '2026-05-01',
      recordedAt: at,
    })
    .returning({ id: outcomes.id });
  if (!milestone || !outcome) throw new Error('no project parts');
  const [comment] = await db
    .insert(comments)
    .values({
      projectId,
      cardId: 'card-1',
      audience: 'organization',
      organizationId: mill,
      personId: ids.owner,
      body: `Comment ${secret}`,
      createdAt: at,
    })
    .returning({ id: comments.id });
  const [attachment] = await db
    .insert(attachments)
    .values({
      projectId,
      cardId: 'card-1',
      name: `${secret}.pdf`,
      mediaType: 'application/pdf',
      size: 5,
      sha256: '',
      organizationId: mill,
      personId: ids.owner,
      createdAt: at,
    })
    .returning({ id: attachments.id });
  const { state } = seedBoard({ columns: [{ title: `Column ${secret}` }] });
  await db.insert(boardSnapshots).values({ document: `board:${projectId}`, seq: 0, state });
  await db.insert(boardEvents).values({
    projectId,
    seq: 1,
    index: 0,
    at,
    cards: [],
    changes: [{ entity: 'column', id: '1', field: 'title', before: null, after: secret }],
  });
  const [version] = await db
    .insert(boardVersions)
    .values({ projectId, name: `Version ${secret}`, at })
    .returning({ id: boardVersions.id });
  if (!version) throw new Error('no version');
  if (!comment || !attachment) throw new Error('no comment');
  const acting = (
    organizationId: string,
    role: 'owner' | 'member',
    kind: 'firm' | 'university',
  ) => ({
    organizationId,
    role,
    kind,
    state: organizationId === hopeful ? ('pending' as const) : ('verified' as const),
  });
  const actor = (
    personId: string,
    more: Partial<Extract<Actor, { type: 'person' }>> = {},
  ): Actor => ({
    type: 'person',
    personId,
    mailVerified: true,
    acting: null,
    administers: [],
    ...more,
  });
  const actors: Record<Role, Actor> = {
    visitor,
    unverifiedMail: actor(ids.unverifiedMail, { mailVerified: false }),
    newcomer: actor(ids.newcomer),
    outsider: actor(ids.outsider, { acting: acting(stranger, 'owner', 'firm') }),
    pendingOwner: actor(ids.pendingOwner, { acting: acting(hopeful, 'owner', 'firm') }),
    otherAdministrator: actor(ids.otherAdministrator, { administers: [elsewhere] }),
    partner: actor(ids.partner, { acting: acting(university, 'owner', 'university') }),
    member: actor(ids.member, { acting: acting(mill, 'member', 'firm') }),
    owner: actor(ids.owner, { acting: acting(mill, 'owner', 'firm') }),
    administrator: actor(ids.administrator, { administers: [home] }),
    platform: actor(ids.platform, { administers: 'instance' }),
  };
  return {
    actors,
    ids,
    home,
    mill,
    stranger,
    unclaimed,
    published,
    waiting,
    draft,
    theirs,
    accepted,
    proposed,
    projectId,
    milestoneId: milestone.id,
    outcomeId: outcome.id,
    commentId: comment.id,
    attachmentId: attachment.id,
    versionId: version.id,
  };
}

export type Cast = Awaited<ReturnType<typeof assemble>>;
