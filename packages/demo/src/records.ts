import type { Language } from './fill';

export type OrganizationKind =
  | 'firm'
  | 'university'
  | 'institute'
  | 'funder'
  | 'government'
  | 'intermediary';

export interface ClusterRecord {
  id: string;
  slug: string;
  nameZh: string;
  nameEn: string;
  summaryZh: string;
  summaryEn: string;
  path: 'high_tech' | 'high_creative';
  createdAt: Date;
}

export interface PersonRecord {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  locale: Language;
  lastActingOrganizationId: string | null;
  createdAt: Date;
  updatedAt: Date;
}

export interface OrganizationRecord {
  id: string;
  kind: OrganizationKind;
  state: 'unclaimed' | 'pending' | 'asked_back' | 'verified' | 'rejected' | 'suspended';
  nameZh: string | null;
  nameEn: string | null;
  summaryZh: string | null;
  summaryEn: string | null;
  identifierKind: 'uscc' | 'ror' | 'none';
  identifier: string | null;
  identifierAbsence: string | null;
  country: string;
  province: string | null;
  sizeBand: string;
  foundedYear: number;
  industries: string[];
  disciplines: string[];
  website: string;
  contactEmail: string;
  contactPhone: string | null;
  source: 'demo';
  verifiedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
}

export interface MemberRecord {
  organizationId: string;
  personId: string;
  role: 'owner' | 'manager' | 'member';
  joinedAt: Date;
}

export interface MembershipRecord {
  clusterId: string;
  organizationId: string;
  joinedAt: Date;
}

export interface AdministratorRecord {
  id: string;
  personId: string;
  clusterId: string | null;
  createdAt: Date;
}

export interface DecisionRecord {
  id: string;
  organizationId: string;
  verb: 'approve' | 'ask_back' | 'reject' | 'suspend';
  reason: string | null;
  decidedBy: string | null;
  decidedAt: Date;
}

export type ListingKind = 'need' | 'expertise' | 'facility' | 'programme' | 'event';
export type ListingState =
  | 'draft'
  | 'in_review'
  | 'published'
  | 'paused'
  | 'fulfilled'
  | 'expired'
  | 'withdrawn';
type TextState = 'original' | 'translated' | 'stale' | null;

export type CooperationForm =
  | 'joint_research'
  | 'commissioned_research'
  | 'licence'
  | 'technical_consulting'
  | 'testing'
  | 'joint_venture'
  | 'investment'
  | 'procurement'
  | 'talent_exchange'
  | 'training';

export type Details =
  | {
      kind: 'need';
      needType: 'technology' | 'know_how' | 'equipment' | 'talent' | 'partner' | 'capital';
      outcomeZh?: string;
      outcomeEn?: string;
    }
  | { kind: 'expertise'; team?: string; advantagesZh?: string; advantagesEn?: string }
  | {
      kind: 'facility';
      access: 'by_appointment' | 'with_operator';
      price: number;
      priceUnit: 'hour' | 'day' | 'sample' | 'project';
      capacityPerWeek: number;
      location: string;
    }
  | {
      kind: 'programme';
      source: 'market' | 'policy';
      amountMin: number;
      amountMax: number;
      eligibilityZh?: string;
      eligibilityEn?: string;
      callOpensOn: string;
      callClosesOn: string;
    }
  | { kind: 'event'; startsAt: string; endsAt: string; place: string };

export interface ListingRecord {
  id: string;
  reference: string;
  organizationId: string;
  clusterId: string;
  kind: ListingKind;
  state: ListingState;
  titleZh: string | null;
  titleEn: string | null;
  summaryZh: string | null;
  summaryEn: string | null;
  descriptionZh: string | null;
  descriptionEn: string | null;
  textStateZh: TextState;
  textStateEn: TextState;
  ipStatus: 'patent_granted' | 'patent_applied' | 'secret_know_how' | 'to_be_agreed' | null;
  cooperationForms: CooperationForm[];
  partnerKinds: OrganizationKind[];
  regionScope: 'anywhere' | 'country' | 'province';
  budgetMin: number | null;
  budgetMax: number | null;
  currency: string | null;
  deadline: string | null;
  expiresOn: string;
  details: Details;
  source: 'demo';
  createdBy: string | null;
  publishedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
}

export interface ListingCapabilityRecord {
  listingId: string;
  code: string;
  trlMin: number | null;
  trlMax: number | null;
}

export interface IntroductionRecord {
  id: string;
  state: 'proposed' | 'accepted' | 'declined' | 'withdrawn' | 'expired';
  fromOrganizationId: string;
  fromPersonId: string | null;
  toOrganizationId: string;
  listingId: string;
  ownListingId: string;
  brokerOrganizationId: string | null;
  note: string;
  declineReason:
    | 'not_our_field'
    | 'no_capacity'
    | 'maturity_gap'
    | 'terms'
    | 'already_solved'
    | 'too_vague'
    | null;
  declineNote: string | null;
  answeredBy: string | null;
  proposedAt: Date;
  answeredAt: Date | null;
  expiresAt: Date;
}

export interface MessageRecord {
  id: string;
  introductionId: string;
  organizationId: string;
  personId: string | null;
  body: string;
  sentAt: Date;
}

export interface ProposalRecord {
  id: string;
  introductionId: string;
  state: 'proposed' | 'accepted';
  organizationId: string;
  personId: string | null;
  title: string;
  summary: string;
  proposedAt: Date;
  answeredAt: Date | null;
  answeredBy: string | null;
}

export type Stage = 'idea' | 'rnd' | 'pilot' | 'product' | 'market';

export interface ProjectRecord {
  id: string;
  clusterId: string;
  introductionId: string;
  title: string;
  summary: string;
  stage: Stage;
  state: 'active' | 'completed' | 'stopped';
  createdAt: Date;
  updatedAt: Date;
  endedAt: Date | null;
}

export interface ParticipantRecord {
  projectId: string;
  organizationId: string;
  role: 'lead' | 'partner' | 'funder' | 'observer';
  state: 'active';
  invitedBy: string | null;
  joinedAt: Date;
}

export interface StageChangeRecord {
  id: string;
  projectId: string;
  stage: Stage;
  changedBy: string | null;
  changedAt: Date;
}

export interface MilestoneRecord {
  id: string;
  projectId: string;
  title: string;
  dueOn: string;
  state: 'planned' | 'reached' | 'dropped';
  reachedOn: string | null;
  createdAt: Date;
}

export interface CommitmentRecord {
  id: string;
  projectId: string;
  organizationId: string;
  source: 'market' | 'policy' | 'own';
  state: 'pledged' | 'paid' | 'withdrawn';
  amount: number;
  currency: string;
  note: string;
  committedBy: string | null;
  committedAt: Date;
  settledAt: Date | null;
}

export interface OutcomeRecord {
  id: string;
  projectId: string;
  kind: 'patent' | 'publication' | 'prototype' | 'product' | 'standard' | 'brand' | 'contract';
  title: string;
  reference: string | null;
  achievedOn: string;
  recordedBy: string | null;
  recordedAt: Date;
}

/** What a project's board holds; whoever stores it makes the document of it. */
export interface BoardRecord {
  projectId: string;
  createdAt: Date;
  labels: { name: string; color: 'blue' | 'orange' | 'teal' | 'violet' | 'pink' }[];
  columns: {
    title: string;
    color: 'gray' | 'blue' | 'orange' | 'green';
    wipLimit: number | null;
    cards: {
      title: string;
      description: string;
      deliverable: boolean;
      startOn: string | null;
      dueOn: string | null;
      /** Days of one person's work. */
      estimate: number;
      priority: 'urgent' | 'high' | 'medium' | 'low';
      labels: string[];
      /** Titles of the cards of this board that come first. */
      after: string[];
      assignees: { personId: string; organizationId: string }[];
    }[];
  }[];
}

/** A person to sign in as; the password is the same for all of them. */
export interface AccountRecord {
  personId: string;
  email: string;
  role: readonly [zh: string, en: string];
  organization: string | null;
}

/** Neighbouring organizations with all that is theirs; what it refers to is in it or came before. */
export interface Block {
  clusters: ClusterRecord[];
  persons: PersonRecord[];
  accounts: AccountRecord[];
  administrators: AdministratorRecord[];
  organizations: OrganizationRecord[];
  members: MemberRecord[];
  clusterMemberships: MembershipRecord[];
  verificationDecisions: DecisionRecord[];
  listings: ListingRecord[];
  listingCapabilities: ListingCapabilityRecord[];
  introductions: IntroductionRecord[];
  messages: MessageRecord[];
  projectProposals: ProposalRecord[];
  projects: ProjectRecord[];
  participants: ParticipantRecord[];
  stageChanges: StageChangeRecord[];
  milestones: MilestoneRecord[];
  commitments: CommitmentRecord[];
  outcomes: OutcomeRecord[];
  boards: BoardRecord[];
}

export function emptyBlock(): Block {
  return {
    clusters: [],
    persons: [],
    accounts: [],
    administrators: [],
    organizations: [],
    members: [],
    clusterMemberships: [],
    verificationDecisions: [],
    listings: [],
    listingCapabilities: [],
    introductions: [],
    messages: [],
    projectProposals: [],
    projects: [],
    participants: [],
    stageChanges: [],
    milestones: [],
    commitments: [],
    outcomes: [],
    boards: [],
  };
}
