import { asc, desc, eq, inArray } from 'drizzle-orm';
import { decidesFor, type Look } from '../kernel';
import { clusters, organizations } from '../organizations/schema';
import { mayRead } from './policy';
import { boardRights, leadRemains, works } from './rules';
import { commitments, milestones, outcomes, participants, projectStageChanges } from './schema';
import { type Standing, standingIn } from './standing';

/**
 * A project as the reader may see it; `work` is null for an organization that is only invited: it
 * sees the title, the summary and who takes part.
 */
export async function showProject(look: Look, projectId: string) {
  const standing = await standingIn(look, projectId);
  const access = mayRead(look.actor, standing);
  const { project, mine } = standing;
  const parties = await participantsOf(look, projectId);
  return {
    id: project.id,
    title: project.title,
    summary: project.summary,
    stage: project.stage,
    state: project.state,
    createdAt: project.createdAt,
    endedAt: project.endedAt,
    cluster: await clusterOf(look, project.clusterId),
    participants: parties,
    mine: mine && { organizationId: mine.organizationId, role: mine.role, state: mine.state },
    may: powers(look, standing, parties),
    work: access === 'all' ? await workOf(look, projectId) : null,
  };
}

export type ProjectView = Awaited<ReturnType<typeof showProject>>;

/** What the page offers; the verbs' own policies decide. */
function powers(
  { actor }: Look,
  { project, mine }: Standing,
  all: Parameters<typeof leadRemains>[0],
) {
  const running = project.state === 'active';
  const verified = actor.type === 'person' && actor.acting?.state === 'verified';
  const part = mine?.state === 'active' && verified ? mine : null;
  const decides = mine !== null && verified && decidesFor(actor, mine.organizationId);
  const lead = part?.role === 'lead' && decides;
  const work = part !== null && works(part.role) && running;
  return {
    work,
    changeStage: work && decides,
    lead,
    invite: lead && running,
    answer: mine?.state === 'invited' && decides,
    leave:
      part !== null && decides && (part.role !== 'lead' || leadRemains(all, part.organizationId)),
    settle: part !== null && decides,
    commit: part !== null && decides && running && part.role !== 'observer',
    board: mine?.state === 'active' ? boardRights(mine.role, project.state) : ('read' as const),
  };
}

async function clusterOf({ db }: Look, id: string | null) {
  if (!id) return null;
  const [cluster] = await db
    .select({ id: clusters.id, nameZh: clusters.nameZh, nameEn: clusters.nameEn })
    .from(clusters)
    .where(eq(clusters.id, id));
  return cluster ?? null;
}

async function participantsOf({ db }: Look, projectId: string) {
  return db
    .select({
      organizationId: participants.organizationId,
      role: participants.role,
      state: participants.state,
      joinedAt: participants.joinedAt,
      nameZh: organizations.nameZh,
      nameEn: organizations.nameEn,
      kind: organizations.kind,
    })
    .from(participants)
    .innerJoin(organizations, eq(organizations.id, participants.organizationId))
    .where(eq(participants.projectId, projectId))
    .orderBy(asc(participants.joinedAt), asc(participants.role), asc(organizations.id));
}

async function workOf({ db }: Look, projectId: string) {
  const pledges = await db
    .select()
    .from(commitments)
    .where(eq(commitments.projectId, projectId))
    .orderBy(desc(commitments.committedAt));
  const givers = pledges.length
    ? await db
        .select({
          id: organizations.id,
          nameZh: organizations.nameZh,
          nameEn: organizations.nameEn,
        })
        .from(organizations)
        .where(
          inArray(
            organizations.id,
            pledges.map(({ organizationId }) => organizationId),
          ),
        )
    : [];
  const giver = new Map(givers.map((row) => [row.id, row]));
  return {
    stages: await db
      .select({ stage: projectStageChanges.stage, at: projectStageChanges.changedAt })
      .from(projectStageChanges)
      .where(eq(projectStageChanges.projectId, projectId))
      .orderBy(asc(projectStageChanges.changedAt)),
    milestones: await db
      .select()
      .from(milestones)
      .where(eq(milestones.projectId, projectId))
      .orderBy(asc(milestones.dueOn), asc(milestones.createdAt)),
    commitments: pledges.map(({ committedBy: _, ...pledge }) => ({
      ...pledge,
      nameZh: giver.get(pledge.organizationId)?.nameZh ?? null,
      nameEn: giver.get(pledge.organizationId)?.nameEn ?? null,
    })),
    outcomes: await db
      .select({
        id: outcomes.id,
        kind: outcomes.kind,
        title: outcomes.title,
        reference: outcomes.reference,
        achievedOn: outcomes.achievedOn,
      })
      .from(outcomes)
      .where(eq(outcomes.projectId, projectId))
      .orderBy(desc(outcomes.achievedOn), asc(outcomes.recordedAt)),
  };
}
