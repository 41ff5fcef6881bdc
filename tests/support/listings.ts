import type { Database } from '@vicinity/db';
import { type Act, type Actor, perform } from '../../packages/domain/src/kernel';
import {
  draftListing,
  type ListingFields,
  type ListingKind,
  listingDetails,
  publishListing,
  saveListing,
} from '../../packages/domain/src/listings';

/** Drafts, fills and publishes a listing through the verbs; what is not given stays empty. */
export async function publishOne(
  db: Database,
  actor: Actor,
  kind: ListingKind,
  texts: Partial<ListingFields>,
): Promise<string> {
  const act = <T>(deed: (act: Act) => Promise<T>) => perform(db, actor, new Date(), deed);
  const { id, version } = await act((it) => draftListing(it, { kind }));
  const fields: ListingFields = {
    titleZh: null,
    titleEn: null,
    summaryZh: null,
    summaryEn: null,
    descriptionZh: null,
    descriptionEn: null,
    ipStatus: null,
    cooperationForms: [],
    partnerKinds: [],
    regionScope: 'anywhere',
    budgetMin: null,
    budgetMax: null,
    currency: null,
    deadline: null,
    expiresOn: null,
    clusterId: null,
    capabilities: [],
    details: listingDetails.parse({ kind }),
    ...texts,
  };
  await act((it) => saveListing(it, { id, version, fields }));
  await act((it) => publishListing(it, { id }));
  return id;
}
