import type { ListingFacts } from '../documents';
import { CapabilityTree, type Taxonomy } from '../taxonomy/taxonomy';
import type { ConsortiumAnswer, ConsortiumNeed, ConsortiumOptions } from './model';
import { OfferPool } from './offer-pool';
import { proposeConsortia } from './propose-consortia';

/** Proposes consortia out of the listings that it was given. */
export interface ConsortiumBuilder {
  /** Takes in a published offer or programme; needs and events bring nothing. */
  add(listing: ListingFacts): void;
  propose(need: ConsortiumNeed, options: ConsortiumOptions): ConsortiumAnswer;
}

export function createConsortiumBuilder(taxonomy: Taxonomy): ConsortiumBuilder {
  const tree = new CapabilityTree(taxonomy);
  const pool = new OfferPool(tree);
  return {
    add: (listing) => pool.add(listing),
    propose: (need, options) => proposeConsortia(tree, pool, need, options),
  };
}
