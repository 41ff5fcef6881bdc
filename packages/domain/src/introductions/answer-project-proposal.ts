import { eq } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, next } from '../kernel';
import { notifyOrganization } from '../notifications';
import { openProject } from '../projects';
import { holdProposal, namesForNotice } from './load';
import { mayAnswerProposal } from './policy';
import { proposalSteps } from './rules';
import { projectProposals } from './schema';

/**
 * Answers a proposal of a project. Accepting opens the project, with its board and both sides as
 * participants, in this one transaction: there is never an accepted proposal without its project.
 */
export async function answerProjectProposal(
  act: Act,
  input: { readonly proposalId: string; readonly answer: 'accept' | 'decline' },
): Promise<{ projectId: string | null }> {
  const { introduction, proposal } = await holdProposal(act, input.proposalId);
  const { personId, acting } = mayAnswerProposal(act.actor, introduction, proposal.organizationId);
  await act.db
    .update(projectProposals)
    .set({
      state: next(proposalSteps, proposal.state, input.answer),
      answeredAt: act.now,
      answeredBy: personId,
    })
    .where(eq(projectProposals.id, proposal.id));
  await recordEvent(act, `introductions.${input.answer}_project`, introduction.id);
  const params = await namesForNotice(act, acting.organizationId);
  if (input.answer === 'decline') {
    const path = `/introductions/${introduction.id}`;
    await notifyOrganization(act, proposal.organizationId, {
      kind: 'project_declined',
      params,
      path,
    });
    return { projectId: null };
  }
  const projectId = await openProject(act, {
    title: proposal.title,
    summary: proposal.summary,
    introductionId: introduction.id,
    listingId: introduction.listingId,
    leadOrganizationId: proposal.organizationId,
    partnerOrganizationId: acting.organizationId,
    proposedBy: proposal.personId,
    template: proposal.template,
  });
  await notifyOrganization(act, proposal.organizationId, {
    kind: 'project_opened',
    params,
    path: `/projects/${projectId}`,
  });
  return { projectId };
}
