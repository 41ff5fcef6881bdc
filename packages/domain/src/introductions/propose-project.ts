import { and, eq } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, DomainError, next } from '../kernel';
import { notifyOrganization } from '../notifications';
import type { BoardTemplateName } from '../projects';
import { holdIntroduction, holdProposal, namesForNotice } from './load';
import { mayProposeProject, mayWithdrawProposal, requireDecider } from './policy';
import { proposalSteps } from './rules';
import { projectProposals } from './schema';

/**
 * Either side proposes to open a project out of an accepted introduction; one proposal at a time
 * awaits its answer.
 * @throws DomainError no_consent, already_exists
 */
export async function proposeProject(
  act: Act,
  input: {
    readonly introductionId: string;
    readonly title: string;
    readonly summary: string;
    /** What the board begins with, should the other side accept. */
    readonly template?: BoardTemplateName;
  },
): Promise<{ id: string }> {
  const introduction = await holdIntroduction(act, input.introductionId);
  const side = mayProposeProject(act.actor, introduction);
  const { personId, acting } = requireDecider(act.actor);
  if (introduction.state !== 'accepted') throw new DomainError('no_consent');
  const [pending] = await act.db
    .select({ id: projectProposals.id })
    .from(projectProposals)
    .where(
      and(
        eq(projectProposals.introductionId, introduction.id),
        eq(projectProposals.state, 'proposed'),
      ),
    );
  if (pending) throw new DomainError('already_exists');
  const [row] = await act.db
    .insert(projectProposals)
    .values({
      ...input,
      state: 'proposed',
      organizationId: acting.organizationId,
      personId,
      proposedAt: act.now,
    })
    .returning({ id: projectProposals.id });
  if (!row) throw new Error('The proposal was not written');
  await recordEvent(act, 'introductions.propose_project', introduction.id);
  const other = side === 'from' ? introduction.toOrganizationId : introduction.fromOrganizationId;
  await notifyOrganization(act, other, {
    kind: 'project_proposed',
    params: await namesForNotice(act, acting.organizationId),
    path: `/introductions/${introduction.id}`,
  });
  return row;
}

/** Takes one's proposal of a project back. */
export async function withdrawProjectProposal(act: Act, proposalId: string): Promise<void> {
  const { introduction, proposal } = await holdProposal(act, proposalId);
  mayProposeProject(act.actor, introduction);
  const { personId } = mayWithdrawProposal(act.actor, proposal.organizationId);
  await act.db
    .update(projectProposals)
    .set({
      state: next(proposalSteps, proposal.state, 'withdraw'),
      answeredAt: act.now,
      answeredBy: personId,
    })
    .where(eq(projectProposals.id, proposalId));
  await recordEvent(act, 'introductions.withdraw_project', introduction.id);
}
