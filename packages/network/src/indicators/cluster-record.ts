import type { FundingSource, NodeRecord, TieRecord } from '../graph/records';

export type ListingKind = 'need' | 'expertise' | 'facility' | 'programme' | 'event';

/** Something an organization put up. Times in milliseconds since the epoch. */
export interface ListingRecord {
  readonly id: string;
  readonly organization: string;
  readonly kind: ListingKind;
  readonly publishedAt: number;
  /** First answer of a person of another organization; null while there is none. */
  readonly firstReplyAt: number | null;
  /** When it was withdrawn, paused or expired, after which no answer was to be expected. */
  readonly closedAt: number | null;
}

/** Money pledged to a project. */
export interface CommitmentRecord {
  readonly id: string;
  readonly funder: string;
  readonly project: string;
  /** > 0, in units of `currency`; null when the support is not money. */
  readonly amount: number | null;
  /** ISO 4217. */
  readonly currency: string | null;
  readonly source: FundingSource;
  readonly at: number;
}

/**
 * All that the indicators of one cluster are read from, for the window `from` ≤ t ≤ `to`. It may
 * hold more than the window: what came later is left out, so that the same record shifted back in
 * time gives the figures of an earlier period (as far as the past is still recorded: a kind or a
 * chain stage is always today's).
 */
export interface ClusterRecord {
  readonly from: number;
  readonly to: number;
  readonly nodes: readonly NodeRecord[];
  readonly ties: readonly TieRecord[];
  readonly listings: readonly ListingRecord[];
  readonly commitments: readonly CommitmentRecord[];
  /** Decides the shuffles that some indicators compare with. */
  readonly seed: number;
}
