/**
 * Listings: what an organization puts up for others to find, be it a need, expertise, a facility, a
 * programme or an event. A listing begins as a draft that saves itself, goes before everybody once
 * its verified organization publishes it, and ends fulfilled, expired or withdrawn. Its text may be
 * in Chinese, English or both, and each says whether it is an original or a translation, and
 * whether that still holds. Contact data is no part of it: an introduction opens that.
 */
export {
  browseListings,
  capabilitiesBelow,
  type ListingCursor,
  type ListingFilter,
  type ListingPage,
  published,
} from './browse-listings';
export {
  type ListingCard,
  type NamedCapability,
  nameCapabilities,
  regionOf,
  selectCards,
} from './cards';
export { type ListingDetails, listingDetails } from './details';
export { draftListing } from './draft-listing';
export { expireListings } from './expire-listings';
export { type CapabilityField, type ListingFields, listingFields } from './fields';
export { type CapabilityOption, capabilityOptions, findCapabilities } from './find-capabilities';
export { type Finding, type FindingCode, findingCodes, lintListing } from './lint-listing';
export { type ListingMove, listingMoves, moveListing } from './move-listing';
export { myListings } from './my-listings';
export { publishListing } from './publish-listing';
export { askReview } from './review/ask-review';
export { reviewListing } from './review/review-listing';
export { type ReviewEntry, readReviewQueue } from './review/review-queue';
export { type ReviewScores, verdictOf } from './review/rules';
export { type ListingVerb, publicStates, shownOrganizationStates } from './rules';
export { type Saved, type SaveInput, saveListing } from './save-listing';
export { type ListingView, showListing } from './show-listing';
export { takeReferences } from './take-references';
export * from './words';
