import type { CapabilityClaim, ListingFacts, MoneyRange, OrganizationKind } from '../documents';
import { comparable } from '../rank/capabilities';
import type { CapabilityTree } from '../taxonomy/taxonomy';

export interface Claim {
  readonly code: string;
  readonly listingId: string;
  /** Readiness reached, where stated. */
  readonly trl: number | undefined;
}

/** What an organization offers in all its listings. */
export interface Offerer {
  readonly organizationId: string;
  readonly kind: OrganizationKind;
  readonly region: string | undefined;
  readonly claims: Claim[];
  /** The least that one of its listings costs, by currency. */
  readonly prices: Map<string, number>;
}

/** Organizations by the capabilities that they offer, and the programmes that fund. */
export class OfferPool {
  readonly offerers = new Map<string, Offerer>();
  readonly programmes: ListingFacts[] = [];
  private readonly byCode = new Map<string, Set<string>>();

  constructor(private readonly tree: CapabilityTree) {}

  /** Takes in a published listing; needs and events bring nothing. */
  add(listing: ListingFacts): void {
    if (listing.kind === 'programme') this.programmes.push(listing);
    if (listing.kind !== 'expertise' && listing.kind !== 'facility') return;
    const offerer = this.offererOf(listing);
    for (const { code, trlMax, trlMin } of listing.capabilities) {
      offerer.claims.push({ code, listingId: listing.id, trl: trlMax ?? trlMin });
      const offering = this.byCode.get(code) ?? new Set();
      offering.add(listing.organizationId);
      this.byCode.set(code, offering);
    }
    if (listing.budget !== undefined) takePrice(offerer.prices, listing.budget);
  }

  /** Organizations that offer a capability or one that is alike, in the order of their ids. */
  alike(code: string): string[] {
    const found = new Set<string>();
    for (const [offered, organizations] of this.byCode) {
      if (this.tree.similarity(code, offered) < comparable) continue;
      for (const organization of organizations) found.add(organization);
    }
    return [...found].sort();
  }

  /** The claims of an organization that are alike to a required capability, with their likeness. */
  claimsFor(
    offerer: Offerer,
    required: CapabilityClaim,
  ): { readonly claim: Claim; readonly similarity: number }[] {
    return offerer.claims.flatMap((claim) => {
      const similarity = this.tree.similarity(required.code, claim.code);
      return similarity < comparable ? [] : [{ claim, similarity }];
    });
  }

  private offererOf({ organizationId, organizationKind, region }: ListingFacts): Offerer {
    const known = this.offerers.get(organizationId);
    if (known !== undefined) return known;
    const offerer: Offerer = {
      organizationId,
      kind: organizationKind,
      region,
      claims: [],
      prices: new Map(),
    };
    this.offerers.set(organizationId, offerer);
    return offerer;
  }
}

function takePrice(prices: Map<string, number>, { min, max, currency }: MoneyRange): void {
  const price = min ?? max;
  if (price === undefined) return;
  prices.set(currency, Math.min(price, prices.get(currency) ?? Number.POSITIVE_INFINITY));
}
