/**
 * Recommendations: whom to talk to about a listing, and why. Each is a pair of listings of two
 * organizations with a score, the reasons for and against it as codes, and what would raise it. An
 * organization saves or dismisses them, with a reason, and may take that back. The same index
 * answers searches by words, in Chinese or English. What was shown is kept: the weights learn from what
 * came of it, and attention is shared fairly among equals.
 */
export { announceListing } from './announce-listing';
export { blockOrganization, listBlocked, unblockOrganization } from './blocks';
export { explainForMe } from './explain-for-me';
export { settleExposure } from './exposure';
export { type Considered, noteImpressions } from './impressions';
export { learnFromAnswers } from './learn-from-answers';
export { ListingIndex } from './listing-index';
export { readDocuments } from './match-document';
export { ownSubject } from './own-subject';
export type { CodeNames, Recommendation } from './recommend';
export { recommendForListing } from './recommend-for-listing';
export { type OrganizationRecommendation, recommendOrganizations } from './recommend-organizations';
export { recommendationsForMe } from './recommendations-for-me';
export { respond, undoResponse } from './respond';
export {
  keepSearch,
  listSavedSearches,
  markSearchSeen,
  mostSavedSearches,
  removeSearch,
  type SavedSearch,
} from './saved-searches';
export { type SearchPage, searchListings } from './search-listings';
export { similarListings } from './similar-listings';
export { describeWeights, freezeLearning, rollBackWeights, type WeightsInView } from './weights';
export * from './words';
