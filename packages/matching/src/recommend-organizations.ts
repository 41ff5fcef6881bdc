import type { OrganizationRecommendation } from './contract';
import { type Evidence, weighOrganizations } from './rank/organizations';

/** What is known of the organizations found: their listings that answer, and their profile. */
export class OrganizationBoard {
  private readonly found = new Map<string, { listings: Evidence[]; profile: number }>();

  addListing(organizationId: string, evidence: Evidence): void {
    this.of(organizationId).listings.push(evidence);
  }

  /** The profile counts for every organization on the board, found by it or by a listing. */
  weighProfiles(also: Iterable<string>, score: (organizationId: string) => number): void {
    for (const organizationId of also) this.of(organizationId);
    for (const [organizationId, known] of this.found) known.profile = score(organizationId);
  }

  ranked(limit: number): OrganizationRecommendation[] {
    return weighOrganizations(this.found)
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.organizationId < b.organizationId ? -1 : 1))
      .slice(0, limit);
  }

  private of(organizationId: string): { listings: Evidence[]; profile: number } {
    const known = this.found.get(organizationId) ?? { listings: [], profile: 0 };
    this.found.set(organizationId, known);
    return known;
  }
}
