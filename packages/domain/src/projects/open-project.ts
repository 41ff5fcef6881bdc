import { and, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { persons } from '../accounts/schema';
import { recordEvent } from '../audit';
import type { Act } from '../kernel';
import { listings } from '../listings/schema';
import { clusterMemberships } from '../organizations/schema';
import { writeFirstBoard } from './first-board';
import { participants, projectStageChanges, projects } from './schema';
import type { BoardTemplateName } from './words';

export type NewProject = {
  readonly title: string;
  readonly summary: string;
  readonly introductionId: string;
  /** The listing that it all began with; its cluster becomes the project's. */
  readonly listingId: string | null;
  readonly leadOrganizationId: string;
  readonly partnerOrganizationId: string;
  /** The board begins in this person's language. */
  readonly proposedBy: string | null;
  readonly template: BoardTemplateName;
};

/**
 * Opens a project that both sides agreed to: its participants, the first stage of its way and its
 * board. Part of the deed of answering a proposal, whose policy has decided.
 */
export async function openProject(act: Act, input: NewProject): Promise<string> {
  const { leadOrganizationId, partnerOrganizationId } = input;
  const actingPerson = act.actor.type === 'person' ? act.actor.personId : null;
  const [project] = await act.db
    .insert(projects)
    .values({
      clusterId: await clusterFor(act, input),
      introductionId: input.introductionId,
      title: input.title,
      summary: input.summary,
      stage: 'idea',
      state: 'active',
      createdAt: act.now,
      updatedAt: act.now,
    })
    .returning({ id: projects.id });
  if (!project) throw new Error('The project was not written');
  const joined = { projectId: project.id, state: 'active', joinedAt: act.now } as const;
  await act.db.insert(participants).values([
    { ...joined, organizationId: leadOrganizationId, role: 'lead' },
    { ...joined, organizationId: partnerOrganizationId, role: 'partner' },
  ]);
  await act.db.insert(projectStageChanges).values({
    projectId: project.id,
    stage: 'idea',
    changedBy: actingPerson,
    changedAt: act.now,
  });
  await writeFirstBoard(act, project.id, {
    template: input.template,
    locale: await languageOf(act, input.proposedBy),
  });
  await recordEvent(act, 'projects.open', project.id);
  return project.id;
}

/** The listing's cluster, else the first that both sides belong to. */
async function clusterFor(act: Act, input: NewProject): Promise<string | null> {
  if (input.listingId) {
    const [listing] = await act.db
      .select({ clusterId: listings.clusterId })
      .from(listings)
      .where(eq(listings.id, input.listingId));
    if (listing?.clusterId) return listing.clusterId;
  }
  const other = alias(clusterMemberships, 'other');
  const [shared] = await act.db
    .select({ clusterId: clusterMemberships.clusterId })
    .from(clusterMemberships)
    .innerJoin(other, eq(other.clusterId, clusterMemberships.clusterId))
    .where(
      and(
        eq(clusterMemberships.organizationId, input.leadOrganizationId),
        eq(other.organizationId, input.partnerOrganizationId),
      ),
    )
    .orderBy(clusterMemberships.joinedAt, clusterMemberships.clusterId)
    .limit(1);
  return shared?.clusterId ?? null;
}

async function languageOf(act: Act, personId: string | null) {
  if (!personId) return 'zh';
  const [person] = await act.db
    .select({ locale: persons.locale })
    .from(persons)
    .where(eq(persons.id, personId));
  return person?.locale ?? 'zh';
}
