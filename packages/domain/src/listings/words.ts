export const listingKinds = ['need', 'expertise', 'facility', 'programme', 'event'] as const;
export type ListingKind = (typeof listingKinds)[number];

export const listingStates = [
  'draft',
  'in_review',
  'published',
  'paused',
  'fulfilled',
  'expired',
  'withdrawn',
] as const;
export type ListingState = (typeof listingStates)[number];

/** What a review looks at, each scored 0 (missing) to 5 (nothing left to wish for). */
export const reviewCriteria = ['clarity', 'substance', 'relevance', 'cooperation'] as const;
export type ReviewCriterion = (typeof reviewCriteria)[number];

/** `asked`: an administrator wants a look at what was published; the others end a review. */
export const reviewOutcomes = ['asked', 'published', 'held', 'rejected'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];
export type ReviewVerdict = Exclude<ReviewOutcome, 'asked'>;

export const textStates = ['original', 'translated', 'stale'] as const;
export type TextState = (typeof textStates)[number];

export const ipStatuses = [
  'none',
  'secret_know_how',
  'patent_applied',
  'patent_granted',
  'copyright',
  'design_right',
  'open_licence',
  'to_be_agreed',
] as const;
export type IpStatus = (typeof ipStatuses)[number];

export const cooperationForms = [
  'joint_research',
  'commissioned_research',
  'licence',
  'technical_consulting',
  'testing',
  'joint_venture',
  'investment',
  'procurement',
  'talent_exchange',
  'training',
] as const;
export type CooperationForm = (typeof cooperationForms)[number];

/** Where partners may be: anywhere (the default: distance costs nothing), one's country, one's province. */
export const regionScopes = ['anywhere', 'country', 'province'] as const;
export type RegionScope = (typeof regionScopes)[number];

export const needTypes = [
  'technology',
  'know_how',
  'equipment',
  'talent',
  'partner',
  'capital',
] as const;
export type NeedType = (typeof needTypes)[number];

export const priceUnits = ['free', 'hour', 'day', 'sample', 'project', 'on_request'] as const;
export const accessTerms = [
  'open',
  'by_appointment',
  'with_operator',
  'joint_project_only',
] as const;
export const programmeSources = ['market', 'policy'] as const;
