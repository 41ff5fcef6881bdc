/** What a party is. */
export const PARTY_KINDS = [
  'firm',
  'university',
  'institute',
  'funder',
  'government',
  'intermediary',
] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** Which shared act a tie stands for. */
export const TIE_LAYERS = ['project', 'introduction', 'match', 'funding', 'board'] as const;
export type TieLayer = (typeof TIE_LAYERS)[number];

/** Whose money it is: the market's, a public policy's, or the project's own. */
export const FUNDING_SOURCES = ['market', 'policy', 'own'] as const;
export type FundingSource = (typeof FUNDING_SOURCES)[number];

/** Where on the innovation chain work stands, in order. */
export const CHAIN_STAGES = ['idea', 'rnd', 'pilot', 'product', 'market'] as const;
export type ChainStage = (typeof CHAIN_STAGES)[number];

/** One organization of the cluster. */
export interface NodeRecord {
  readonly id: string;
  readonly kind: PartyKind;
  readonly region: string | null;
  /** Milliseconds since the epoch. */
  readonly joinedAt: number;
  /** Stages of the innovation chain at which it now works. */
  readonly stages: readonly ChainStage[];
}

/**
 * One piece of evidence that two organizations are tied. `funding` runs from the funder to the
 * funded, `board` from who asked to who answered; the other layers have no direction.
 */
export interface TieRecord {
  readonly source: string;
  readonly target: string;
  readonly layer: TieLayer;
  /** > 0. A project of k members gives each pair 1 / (k − 1) (Newman, Phys. Rev. E 64, 016132, 2001). */
  readonly weight: number;
  /** When it came about, milliseconds since the epoch. */
  readonly at: number;
  /** Until when it holds: a running project's ties hold on. The same as `at` when absent. */
  readonly until?: number;
  /** The separate act (project, introduction …) that it comes from; ties repeat over acts. */
  readonly act: string;
  readonly fundingSource?: FundingSource;
}

/** The layers that make structure; funding and board ties carry direction and are read apart. */
export const STRUCTURAL_LAYERS: readonly TieLayer[] = ['project', 'introduction', 'match'];
