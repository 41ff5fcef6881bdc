export const introductionStates = [
  'proposed',
  'accepted',
  'declined',
  'withdrawn',
  'expired',
] as const;
export type IntroductionState = (typeof introductionStates)[number];

/** Why a party declines; the proposing side reads it, so that it can do better next time. */
export const declineReasons = [
  'not_our_field',
  'no_capacity',
  'maturity_gap',
  'terms',
  'competitor',
  'already_solved',
  'too_vague',
  'other',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

export const proposalStates = ['proposed', 'accepted', 'declined', 'withdrawn'] as const;
export type ProposalState = (typeof proposalStates)[number];
