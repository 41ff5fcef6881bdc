export const recommendationAnswers = ['saved', 'dismissed'] as const;
export type RecommendationAnswer = (typeof recommendationAnswers)[number];

/** How a version of the weights came to be. */
export const weightOrigins = ['learned', 'rolled_back'] as const;

export const dismissalReasons = [
  'off_topic',
  'wrong_maturity',
  'wrong_kind',
  'too_far',
  'competitor',
  'already_known',
  'other',
] as const;
export type DismissalReason = (typeof dismissalReasons)[number];
