import type { ListingFacts } from '../documents';
import { type CapabilityPair, trlFit } from './capabilities';
import {
  budgetFit,
  cooperationFit,
  deadlineFit,
  type Fits,
  languageFit,
  partnerKindFit,
  regionFit,
  termsFit,
} from './fits';

/** Two listings, the one asked about first, and which of them needs what the other offers. */
export interface PairOfListings {
  readonly subject: ListingFacts;
  readonly candidate: ListingFacts;
  readonly need: ListingFacts;
  readonly offer: ListingFacts;
  readonly pairs: readonly CapabilityPair[];
}

export interface PairFacts extends PairOfListings {
  readonly fits: Fits;
}

/** What is known of an organization's conduct, −1 … 1 each; absent is unknown. */
export interface Conduct {
  /** Past joint work of the two organizations. */
  readonly trust?: number;
  /** How reliably the other organization replies. */
  readonly reply?: number;
}

/** @param now milliseconds since 1970; without it deadlines count nothing */
export function fitsOf(
  { subject, candidate, need, offer, pairs }: PairOfListings,
  { trust = 0, reply = 0 }: Conduct,
  now: number | undefined,
): Fits {
  return {
    trl: trlFit(need.capabilities.length, pairs),
    region: regionFit(subject, candidate),
    partner_kind: partnerKindFit(subject, candidate),
    cooperation: cooperationFit(subject, candidate),
    budget: budgetFit(need, offer),
    deadline: deadlineFit(subject, candidate, now),
    terms: termsFit(need, offer),
    language: languageFit(subject, candidate),
    trust: within(trust),
    reply: within(reply),
  };
}

function within(signal: number): number {
  return Number.isFinite(signal) ? Math.max(-1, Math.min(1, signal)) : 0;
}
