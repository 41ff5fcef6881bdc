import type { ListingFacts, MoneyRange, OrganizationKind } from '../documents';
import { comparable } from '../rank/capabilities';
import type { CapabilityTree } from '../taxonomy/taxonomy';

/** What an organization offers in all its listings. */
export interface Offerer {
  readonly organizationId: string;
  readonly kind: OrganizationKind;
  readonly region: string | undefined;
  /** The least that one of its listings costs, by currency. */
  readonly prices: Map<string, number>;
}

export interface Claim {
  readonly offerer: Offerer;
  readonly code: string;
  readonly listingId: string;
  /** Readiness reached, where stated. */
  readonly trl: number | undefined;
}

/** Organizations by the capabilities that they offer, and the programmes that fund. */
export class OfferPool {
  readonly programmes: ListingFacts[] = [];
  private readonly offerers = new Map<string, Offerer>();
  private readonly byCode = new Map<string, Claim[]>();
  private ranks: Map<string, number> | undefined;

  constructor(private readonly tree: CapabilityTree) {}

  /** Takes in a published listing; needs and events bring nothing. */
  add(listing: ListingFacts): void {
    if (listing.kind === 'programme') this.programmes.push(listing);
    if (listing.kind !== 'expertise' && listing.kind !== 'facility') return;
    const offerer = this.offererOf(listing);
    for (const { code, trlMax, trlMin } of listing.capabilities) {
      const claims = this.byCode.get(code) ?? [];
      claims.push({ offerer, code, listingId: listing.id, trl: trlMax ?? trlMin });
      this.byCode.set(code, claims);
    }
    if (listing.budget !== undefined) takePrice(offerer.prices, listing.budget);
  }

  /** Visits the claims to a capability and to what is alike, with their likeness. */
  visitAlike(code: string, visit: (claim: Claim, similarity: number) => void): void {
    for (const [offered, claims] of this.byCode) {
      const similarity = this.tree.similarity(code, offered);
      if (similarity < comparable) continue;
      for (const claim of claims) visit(claim, similarity);
    }
  }

  /** The place of an organization in the order of ids: the same in any order of arrival. */
  rankOf(organizationId: string): number {
    this.ranks ??= new Map([...this.offerers.keys()].sort().map((id, at) => [id, at]));
    return this.ranks.get(organizationId) ?? -1;
  }

  private offererOf({ organizationId, organizationKind, region }: ListingFacts): Offerer {
    const known = this.offerers.get(organizationId);
    if (known !== undefined) return known;
    const offerer = { organizationId, kind: organizationKind, region, prices: new Map() };
    this.offerers.set(organizationId, offerer);
    this.ranks = undefined;
    return offerer;
  }
}

function takePrice(prices: Map<string, number>, { min, max, currency }: MoneyRange): void {
  const price = min ?? max;
  if (price === undefined) return;
  prices.set(currency, Math.min(price, prices.get(currency) ?? Number.POSITIVE_INFINITY));
}
