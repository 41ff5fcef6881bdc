export const notificationKinds = [
  'organization_verified',
  'organization_asked_back',
  'organization_rejected',
  'organization_suspended',
  'organization_pending',
  'cluster_asked',
  'cluster_invited',
  'cluster_admitted',
  'cluster_refused',
  'cluster_removed',
  'claim_approved',
  'claim_rejected',
  'introduction_proposed',
  'introduction_accepted',
  'introduction_declined',
  'introduction_withdrawn',
  'introduction_expired',
  'introduction_waiting',
  'message_received',
  'project_proposed',
  'project_opened',
  'project_declined',
  'participant_invited',
  'participant_joined',
  'commitment_made',
  'comment_mentioned',
  'comment_answered',
  'listing_expired',
  'counterpart_published',
  'saved_search_hit',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** How often a person wants to be mailed of what is new. */
export const mailFrequencies = ['at_once', 'daily', 'weekly', 'off'] as const;
export type MailFrequency = (typeof mailFrequencies)[number];
