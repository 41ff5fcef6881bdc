import { listCapabilities } from '@vicinity/classifications';
import type { Reader } from '@vicinity/db';
import type { MatchDocument } from '@vicinity/matching';
import { and, eq, exists, inArray } from 'drizzle-orm';
import { shownOrganizationStates } from '../listings';
import { listingCapabilities, listings } from '../listings/schema';
import { organizations } from '../organizations/schema';
import { readDocuments } from '../recommendations';

/** Listings looked at for one need. */
const mostOffers = 5000;
const mostProgrammes = 500;

const shown = and(
  eq(listings.state, 'published'),
  inArray(organizations.state, [...shownOrganizationStates]),
);

/** Codes under the same branch of an area: everything that can be alike to a required code. */
function branchOf(codes: readonly string[]): string[] {
  const branches = new Set(codes.map(branch));
  const known = listCapabilities().flatMap(({ code }) => (branches.has(branch(code)) ? code : []));
  return [...new Set([...known, ...codes])];
}

function branch(code: string): string {
  return code.split('.').slice(0, 2).join('.');
}

/** Published offers that may serve one of the codes. */
export async function readOffers(db: Reader, codes: readonly string[]): Promise<MatchDocument[]> {
  const claims = db
    .select({ one: listingCapabilities.listingId })
    .from(listingCapabilities)
    .where(
      and(
        eq(listingCapabilities.listingId, listings.id),
        inArray(listingCapabilities.code, branchOf(codes)),
      ),
    );
  const offers = and(shown, inArray(listings.kind, ['expertise', 'facility']), exists(claims));
  return (await readDocuments(db, offers, mostOffers)).map(({ document }) => document);
}

export async function readProgrammes(db: Reader): Promise<MatchDocument[]> {
  const programmes = and(shown, eq(listings.kind, 'programme'));
  return (await readDocuments(db, programmes, mostProgrammes)).map(({ document }) => document);
}
