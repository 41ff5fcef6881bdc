/** The innovation chain, from knowledge to market. */
export const projectStages = ['idea', 'rnd', 'pilot', 'product', 'market'] as const;
export type ProjectStage = (typeof projectStages)[number];

export const projectStates = ['active', 'completed', 'stopped'] as const;
export type ProjectState = (typeof projectStates)[number];

/** Leads and partners work on the board; funders and observers read along. */
export const participantRoles = ['lead', 'partner', 'funder', 'observer'] as const;
export type ParticipantRole = (typeof participantRoles)[number];

/** What a project's board begins with. */
export const boardTemplates = ['general', 'rnd', 'pilot', 'product', 'grant'] as const;
export type BoardTemplateName = (typeof boardTemplates)[number];

export const participantStates = ['invited', 'active', 'declined', 'left'] as const;
export type ParticipantState = (typeof participantStates)[number];

export const milestoneStates = ['planned', 'reached', 'dropped'] as const;
export type MilestoneState = (typeof milestoneStates)[number];

/** Where money or support comes from: the market, public policy, a participant's own means. */
export const commitmentSources = ['market', 'policy', 'own'] as const;
export type CommitmentSource = (typeof commitmentSources)[number];

export const commitmentStates = ['pledged', 'paid', 'withdrawn'] as const;
export type CommitmentState = (typeof commitmentStates)[number];

export const outcomeKinds = [
  'patent',
  'publication',
  'prototype',
  'product',
  'standard',
  'brand',
  'contract',
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];
