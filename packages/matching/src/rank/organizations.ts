/** Each further listing counts this part of the one before it. */
const decay = 0.5;
const counted = 6;
/** Part of an organization's score that its profile brings, where any organization has one. */
const profilePart = 0.4;

export interface Evidence {
  readonly id: string;
  /** 0 … 1. */
  readonly score: number;
}

export interface KnownOrganization {
  readonly listings: readonly Evidence[];
  /** 0 … 1. */
  readonly profile: number;
}

export interface WeighedOrganization {
  readonly organizationId: string;
  /** 0 … 1: the sum of what the profile and the listings bring. */
  readonly score: number;
  readonly profile: number;
  readonly evidence: readonly { readonly id: string; readonly points: number }[];
}

/**
 * The strongest few listings of an organization, each weighing less than the one before, mixed with
 * its profile: expert search by documents (Balog et al. 2006, model 2) cut to the best few, so that
 * a large organization does not win by the mass of what it lists. Evidence is weighed among
 * evidence and profiles among profiles, since long texts score on another scale than short ones;
 * the best of all listings and profiles sets how high the scores reach.
 */
export function weighOrganizations(
  found: ReadonlyMap<string, KnownOrganization>,
): WeighedOrganization[] {
  const drafts = [...found].map(([organizationId, { listings, profile }]) => {
    const strongest = [...listings]
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, counted)
      .map(({ id, score }, rank) => ({ id, points: score * decay ** rank }));
    const evidence = strongest.reduce((sum, { points }) => sum + points, 0);
    const best = Math.max(profile, ...listings.map(({ score }) => score));
    return { organizationId, profile, strongest, evidence, best };
  });
  const level = Math.max(0, ...drafts.map(({ best }) => best));
  const mostEvidence = Math.max(0, ...drafts.map(({ evidence }) => evidence));
  const mostProfile = Math.max(0, ...drafts.map(({ profile }) => profile));
  const part = mostProfile === 0 ? 0 : mostEvidence === 0 ? 1 : profilePart;
  const byEvidence = mostEvidence === 0 ? 0 : ((1 - part) * level) / mostEvidence;
  const byProfile = mostProfile === 0 ? 0 : (part * level) / mostProfile;
  return drafts.map(({ organizationId, profile, strongest }) => {
    const evidence = strongest.map(({ id, points }) => ({ id, points: points * byEvidence }));
    const own = profile * byProfile;
    const score = evidence.reduce((sum, { points }) => sum + points, own);
    return { organizationId, score, profile: own, evidence };
  });
}
