import type { Transitions } from '../kernel';
import type { IntroductionState, ProposalState } from './words';

export const introductionVerbs = ['accept', 'decline', 'withdraw', 'expire'] as const;
export type IntroductionVerb = (typeof introductionVerbs)[number];

/** An introduction is answered once; what is answered stays so. */
export const introductionSteps: Transitions<IntroductionState, IntroductionVerb> = {
  proposed: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn', expire: 'expired' },
  accepted: {},
  declined: {},
  withdrawn: {},
  expired: {},
};

type ProposalVerb = 'accept' | 'decline' | 'withdraw';

export const proposalSteps: Transitions<ProposalState, ProposalVerb> = {
  proposed: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' },
  accepted: {},
  declined: {},
  withdrawn: {},
};

/** Days after which an unanswered introduction lapses. */
const daysToAnswer = 21;
const dayInMs = 24 * 60 * 60 * 1000;

/** The reply clock: those asked are reminded after so many days, the last time a week before it lapses. */
export const remindAfterDays = [3, 14] as const;

/** How many reminders an introduction proposed then should have brought by `now`. */
export function remindersDue(proposedAt: Date, now: Date): number {
  return remindAfterDays.filter((days) => proposedAt <= daysWaited(now, days)).length;
}

/** The instant `days` before `now`. */
export function daysWaited(now: Date, days: number): Date {
  return new Date(now.getTime() - days * dayInMs);
}

/** Whole days that are left, at least 1 as long as any time is. */
export function daysLeft(expiresAt: Date, now: Date): number {
  return Math.max(1, Math.round((expiresAt.getTime() - now.getTime()) / dayInMs));
}

/** How many introductions one organization may propose within 24 hours. */
export const proposalsPerDay = 20;

export function lapsesAt(proposedAt: Date): Date {
  return new Date(proposedAt.getTime() + daysToAnswer * dayInMs);
}

export function dayBefore(now: Date): Date {
  return new Date(now.getTime() - dayInMs);
}

/** The state as it is at `now`, also where housekeeping has not come by yet. */
export function stateAt(
  { state, expiresAt }: { readonly state: IntroductionState; readonly expiresAt: Date },
  now: Date,
): IntroductionState {
  return state === 'proposed' && expiresAt <= now ? 'expired' : state;
}

export type Side = 'from' | 'to' | 'broker';

type Parties = {
  readonly fromOrganizationId: string;
  readonly toOrganizationId: string;
  readonly brokerOrganizationId: string | null;
};

/** On which side an organization stands; null for an outsider. */
export function sideOf(parties: Parties, organizationId: string): Side | null {
  if (parties.fromOrganizationId === organizationId) return 'from';
  if (parties.toOrganizationId === organizationId) return 'to';
  return parties.brokerOrganizationId === organizationId ? 'broker' : null;
}

/** Contact data and the conversation belong to the two sides, once both have agreed. */
export function consented(state: IntroductionState, side: Side): boolean {
  return state === 'accepted' && side !== 'broker';
}
