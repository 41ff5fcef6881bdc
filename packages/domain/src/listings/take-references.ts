import type { Transaction } from '@vicinity/db';
import { sql } from 'drizzle-orm';
import { referenceOf, referencePrefix } from './rules';
import { listingReferences } from './schema';
import type { ListingKind } from './words';

/**
 * The next `count` references of a kind, country and year, in order. Two writers of the same prefix
 * wait for one another until the first commits, so numbers are neither doubled nor lost.
 */
export async function takeReferences(
  db: Transaction,
  of: { readonly kind: ListingKind; readonly country: string; readonly year: number },
  count: number,
): Promise<string[]> {
  const prefix = referencePrefix(of.kind, of.country, of.year);
  const [taken] = await db
    .insert(listingReferences)
    .values({ prefix, last: count })
    .onConflictDoUpdate({
      target: listingReferences.prefix,
      set: { last: sql`${listingReferences.last} + ${count}` },
    })
    .returning({ last: listingReferences.last });
  const last = taken?.last ?? count;
  return Array.from({ length: count }, (_, at) => referenceOf(prefix, last - count + 1 + at));
}
