import { and, eq } from 'drizzle-orm';
import { listingCapabilities, listings } from '../listings/schema';
import { type Scope, within } from './scope';

/**
 * How well two organizations complement each other, 0 … 1: the larger share of what one needs that
 * the other offers, by the capabilities of their published listings.
 */
export async function readFit(scope: Scope): Promise<(a: string, b: string) => number> {
  const rows = await scope.db
    .select({
      organizationId: listings.organizationId,
      kind: listings.kind,
      code: listingCapabilities.code,
    })
    .from(listingCapabilities)
    .innerJoin(listings, eq(listings.id, listingCapabilities.listingId))
    .where(and(eq(listings.state, 'published'), within(scope, listings.organizationId)));
  const needed = new Map<string, Set<string>>();
  const offered = new Map<string, Set<string>>();
  for (const { organizationId, kind, code } of rows) {
    const side = kind === 'need' ? needed : offered;
    side.set(organizationId, (side.get(organizationId) ?? new Set()).add(code));
  }
  function covered(needs: string, offers: string): number {
    const wanted = needed.get(needs);
    const there = offered.get(offers);
    if (wanted === undefined || there === undefined) return 0;
    let met = 0;
    for (const code of wanted) if (there.has(code)) met += 1;
    return met / wanted.size;
  }
  return (a, b) => Math.max(covered(a, b), covered(b, a));
}
