/** Each further listing counts this part of the one before it. */
const decay = 0.4;
const counted = 5;
/** Part of an organization's score that its profile brings. */
const profilePart = 0.4;

export interface Evidence {
  readonly id: string;
  /** 0 … 1. */
  readonly score: number;
}

/**
 * The strongest few listings of an organization, each weighing less than the one before, mixed with
 * its profile: expert search by documents (Balog et al. 2006, model 2) cut to the best few, so that
 * a large organization does not win by the mass of what it lists. All parts add up to the score.
 */
export function combineEvidence(
  listings: readonly Evidence[],
  profile: number,
): { score: number; profile: number; evidence: { id: string; points: number }[] } {
  const strongest = [...listings]
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, counted);
  const evidence = strongest.map(({ id, score }, rank) => ({
    id,
    points: (1 - profilePart) * (1 - decay) * decay ** rank * score,
  }));
  const fromProfile = profilePart * profile;
  return {
    score: evidence.reduce((sum, { points }) => sum + points, fromProfile),
    profile: fromProfile,
    evidence,
  };
}
