import { and, eq } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, DomainError, next } from '../kernel';
import { notifyOrganization } from '../notifications';
import { organizations } from '../organizations/schema';
import { mayAnswerInvitation, mayInvite, mayLead, mayLeave } from './policy';
import { announceRightsChange } from './rights-changed';
import { leadRemains, participantSteps } from './rules';
import { participants } from './schema';
import { holdProject, type Participant } from './standing';
import type { ParticipantRole } from './words';

type Named = { readonly projectId: string; readonly organizationId: string };

/** Invites another verified organization to take part. @throws DomainError already_exists */
export async function inviteParticipant(
  act: Act,
  input: Named & { readonly role: Exclude<ParticipantRole, 'lead'> },
): Promise<void> {
  const standing = await holdProject(act, input.projectId);
  const { personId } = mayInvite(act.actor, standing);
  const [organization] = await act.db
    .select({ state: organizations.state })
    .from(organizations)
    .where(eq(organizations.id, input.organizationId));
  if (organization?.state !== 'verified') throw new DomainError('not_found');
  const known = await find(act, input);
  if (known?.state === 'active' || known?.state === 'invited')
    throw new DomainError('already_exists');
  const invited = {
    role: input.role,
    state: known ? next(participantSteps, known.state, 'invite') : ('invited' as const),
    invitedBy: personId,
    joinedAt: null,
    leftAt: null,
  };
  await act.db
    .insert(participants)
    .values({ ...input, ...invited })
    .onConflictDoUpdate({
      target: [participants.projectId, participants.organizationId],
      set: invited,
    });
  await recordEvent(act, 'projects.invite', input.projectId, { role: input.role });
  await notifyOrganization(act, input.organizationId, {
    kind: 'participant_invited',
    params: { project: standing.project.title },
    path: `/projects/${input.projectId}`,
  });
}

/** The invited organization joins, or declines to. */
export async function answerInvitation(
  act: Act,
  input: { readonly projectId: string; readonly answer: 'accept' | 'decline' },
): Promise<void> {
  const standing = await holdProject(act, input.projectId);
  const { acting } = mayAnswerInvitation(act.actor, standing);
  const mine = await participantOf(act, { ...input, organizationId: acting.organizationId });
  const state = next(participantSteps, mine.state, input.answer);
  await write(act, mine, { state, joinedAt: state === 'active' ? act.now : null });
  await recordEvent(act, `projects.${input.answer}_invitation`, input.projectId);
  if (state !== 'active') return;
  await tellLeads(act, input.projectId, standing.project.title);
}

/** Leaves a project. @throws DomainError invalid_transition for its last lead */
export async function leaveProject(act: Act, projectId: string): Promise<void> {
  const standing = await holdProject(act, projectId);
  const { acting } = mayLeave(act.actor, standing);
  const mine = await participantOf(act, { projectId, organizationId: acting.organizationId });
  await requireLeadWithout(act, mine, 'leave');
  await write(act, mine, {
    state: next(participantSteps, mine.state, 'leave'),
    leftAt: act.now,
  });
  await recordEvent(act, 'projects.leave', projectId);
}

/** Takes an organization, or its invitation, out of the project. */
export async function removeParticipant(act: Act, input: Named): Promise<void> {
  const standing = await holdProject(act, input.projectId);
  mayLead(act.actor, standing);
  const theirs = await participantOf(act, input);
  await requireLeadWithout(act, theirs, 'remove');
  await write(act, theirs, {
    state: next(participantSteps, theirs.state, 'remove'),
    leftAt: act.now,
  });
  await recordEvent(act, 'projects.remove', input.projectId);
}

/** Gives an active participant another role. @throws DomainError invalid_transition for the last lead */
export async function changeRole(
  act: Act,
  input: Named & { readonly role: ParticipantRole },
): Promise<void> {
  const standing = await holdProject(act, input.projectId);
  mayLead(act.actor, standing);
  const theirs = await participantOf(act, input);
  if (theirs.state !== 'active')
    throw new DomainError('invalid_transition', { state: theirs.state, verb: 'change_role' });
  if (input.role !== 'lead') await requireLeadWithout(act, theirs, 'change_role');
  await write(act, theirs, { role: input.role });
  await recordEvent(act, 'projects.change_role', input.projectId, { role: input.role });
}

async function find(act: Act, { projectId, organizationId }: Named) {
  const [row] = await act.db
    .select()
    .from(participants)
    .where(
      and(eq(participants.projectId, projectId), eq(participants.organizationId, organizationId)),
    );
  return row;
}

async function participantOf(act: Act, named: Named): Promise<Participant> {
  const row = await find(act, named);
  if (!row) throw new DomainError('not_found');
  return row;
}

async function requireLeadWithout(act: Act, leaving: Participant, verb: string): Promise<void> {
  if (leaving.role !== 'lead') return;
  const all = await act.db
    .select()
    .from(participants)
    .where(eq(participants.projectId, leaving.projectId));
  if (!leadRemains(all, leaving.organizationId))
    throw new DomainError('invalid_transition', { state: 'lead', verb });
}

async function write(
  act: Act,
  { projectId, organizationId }: Participant,
  values: Partial<Participant>,
): Promise<void> {
  await act.db
    .update(participants)
    .set(values)
    .where(
      and(eq(participants.projectId, projectId), eq(participants.organizationId, organizationId)),
    );
  await announceRightsChange(act.db, { projectId, organizationId });
}

async function tellLeads(act: Act, projectId: string, title: string): Promise<void> {
  const leads = await act.db
    .select({ organizationId: participants.organizationId })
    .from(participants)
    .where(
      and(
        eq(participants.projectId, projectId),
        eq(participants.role, 'lead'),
        eq(participants.state, 'active'),
      ),
    );
  for (const { organizationId } of leads)
    await notifyOrganization(act, organizationId, {
      kind: 'participant_joined',
      params: { project: title },
      path: `/projects/${projectId}`,
    });
}
