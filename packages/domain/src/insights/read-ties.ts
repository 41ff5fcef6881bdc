import {
  type CommitmentRecord,
  type FundingSource,
  type Membership,
  projectTies,
  type TieRecord,
} from '@vicinity/network';
import { and, asc, eq, inArray, isNotNull, ne, or } from 'drizzle-orm';
import { introductions } from '../introductions/schema';
import { commitments, participants, projects } from '../projects/schema';
import { type Scope, within } from './scope';

/**
 * Accepted introductions as ties. One that began with a recommended pair of listings is an
 * accepted match.
 */
export async function readIntroductionTies(scope: Scope): Promise<TieRecord[]> {
  const rows = await scope.db
    .select({
      id: introductions.id,
      source: introductions.fromOrganizationId,
      target: introductions.toOrganizationId,
      ownListingId: introductions.ownListingId,
      at: introductions.answeredAt,
    })
    .from(introductions)
    .where(
      and(
        eq(introductions.state, 'accepted'),
        within(scope, introductions.fromOrganizationId),
        within(scope, introductions.toOrganizationId),
      ),
    )
    .orderBy(asc(introductions.id));
  return rows.flatMap(({ id, source, target, ownListingId, at }): TieRecord[] => {
    if (at === null) return [];
    const layer = ownListingId === null ? 'introduction' : 'match';
    return [{ source, target, layer, weight: 1, at: at.getTime(), act: id }];
  });
}

/**
 * Joint projects and the money in them: members (observers aside) are tied while they are in it
 * together, a funder is tied with the leads and partners that it funds.
 */
export async function readProjects(
  scope: Scope,
  now: Date,
): Promise<{ ties: TieRecord[]; commitments: CommitmentRecord[] }> {
  const members = await readMembers(scope);
  const money = await readCommitments(scope);
  const sources = grouped(money, (commitment) => commitment.project);
  const ties: TieRecord[] = [];
  const byProject = grouped(members, (member) => member.projectId);
  for (const [act, all] of byProject) {
    const fundingSource = onlySource((sources.get(act) ?? []).map((each) => each.source));
    const together = all.map((member): Membership => {
      const until = member.leftAt ?? member.endedAt ?? now;
      const from = member.joinedAt.getTime();
      return { organization: member.organizationId, from, until: until.getTime() };
    });
    ties.push(...projectTies(together, fundingSource === null ? { act } : { act, fundingSource }));
  }
  for (const pledge of money) {
    if (pledge.source === 'own') continue;
    const funded = (byProject.get(pledge.project) ?? []).filter(
      ({ role, organizationId }) => role !== 'funder' && organizationId !== pledge.funder,
    );
    for (const { organizationId } of funded) {
      ties.push({
        source: pledge.funder,
        target: organizationId,
        layer: 'funding',
        weight: 1 / funded.length,
        at: pledge.at,
        until: now.getTime(),
        act: pledge.id,
        fundingSource: pledge.source,
      });
    }
  }
  return { ties, commitments: money };
}

/** The one source of all a project's money; the market's where there are several; null without. */
function onlySource(sources: readonly FundingSource[]): FundingSource | null {
  const [first] = sources;
  if (first === undefined) return null;
  return sources.every((source) => source === first) ? first : 'market';
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

/** Projects in which an organization of the scope takes part. */
function projectsWithin(scope: Scope) {
  return scope.db
    .select({ id: participants.projectId })
    .from(participants)
    .where(within(scope, participants.organizationId));
}

async function readMembers(scope: Scope) {
  const rows = await scope.db
    .select({
      projectId: participants.projectId,
      organizationId: participants.organizationId,
      role: participants.role,
      joinedAt: participants.joinedAt,
      leftAt: participants.leftAt,
      endedAt: projects.endedAt,
    })
    .from(participants)
    .innerJoin(projects, eq(projects.id, participants.projectId))
    .where(
      and(
        inArray(participants.state, ['active', 'left']),
        ne(participants.role, 'observer'),
        isNotNull(participants.joinedAt),
        scope.clusterId === null
          ? undefined
          : inArray(participants.projectId, projectsWithin(scope)),
      ),
    )
    .orderBy(asc(participants.projectId), asc(participants.organizationId));
  return rows.flatMap((row) => (row.joinedAt === null ? [] : [{ ...row, joinedAt: row.joinedAt }]));
}

async function readCommitments(scope: Scope): Promise<CommitmentRecord[]> {
  const rows = await scope.db
    .select({
      id: commitments.id,
      project: commitments.projectId,
      funder: commitments.organizationId,
      source: commitments.source,
      amount: commitments.amount,
      currency: commitments.currency,
      committedAt: commitments.committedAt,
    })
    .from(commitments)
    .where(
      and(
        ne(commitments.state, 'withdrawn'),
        scope.clusterId === null
          ? undefined
          : or(
              within(scope, commitments.organizationId),
              inArray(commitments.projectId, projectsWithin(scope)),
            ),
      ),
    )
    .orderBy(asc(commitments.id));
  return rows.map(({ committedAt, ...row }) => ({ ...row, at: committedAt.getTime() }));
}
