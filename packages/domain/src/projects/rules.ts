import type { Transitions } from '../kernel';
import type {
  CommitmentState,
  MilestoneState,
  ParticipantRole,
  ParticipantState,
  ProjectState,
} from './words';

export type ProjectVerb = 'complete' | 'stop' | 'reopen';

export const projectSteps: Transitions<ProjectState, ProjectVerb> = {
  active: { complete: 'completed', stop: 'stopped' },
  completed: { reopen: 'active' },
  stopped: { reopen: 'active' },
};

type ParticipantVerb = 'invite' | 'accept' | 'decline' | 'leave' | 'remove';

/** Who declined or left may be invited again. */
export const participantSteps: Transitions<ParticipantState, ParticipantVerb> = {
  invited: { accept: 'active', decline: 'declined', remove: 'left' },
  active: { leave: 'left', remove: 'left' },
  declined: { invite: 'invited' },
  left: { invite: 'invited' },
};

export type MilestoneVerb = 'reach' | 'drop' | 'reopen';

export const milestoneSteps: Transitions<MilestoneState, MilestoneVerb> = {
  planned: { reach: 'reached', drop: 'dropped' },
  reached: { reopen: 'planned' },
  dropped: { reopen: 'planned' },
};

export type CommitmentVerb = 'pay' | 'withdraw';

/** What is paid stays paid. */
export const commitmentSteps: Transitions<CommitmentState, CommitmentVerb> = {
  pledged: { pay: 'paid', withdraw: 'withdrawn' },
  paid: {},
  withdrawn: {},
};

/** Leads and partners work; funders and observers read along. */
export function works(role: ParticipantRole): boolean {
  return role === 'lead' || role === 'partner';
}

type Participation = {
  readonly organizationId: string;
  readonly role: ParticipantRole;
  readonly state: ParticipantState;
};

/** A project is never without a lead: whether one would remain if this organization ceased to be one. */
export function leadRemains(all: readonly Participation[], without: string): boolean {
  return all.some(
    ({ organizationId, role, state }) =>
      organizationId !== without && role === 'lead' && state === 'active',
  );
}

export type BoardRights = 'write' | 'read';

/** What a board's socket grants: a project that has ended is for reading. */
export function boardRights(role: ParticipantRole | null, state: ProjectState): BoardRights {
  return role !== null && works(role) && state === 'active' ? 'write' : 'read';
}
