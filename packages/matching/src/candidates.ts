import type { Collection } from './collection';
import type { RecommendOptions } from './contract';
import { isOffer, type ListingFacts, type ListingKind } from './documents';
import type { TextRanking } from './index/search';
import { relevanceOf } from './rank/score';
import type { Weights } from './rank/weights';
import { type Subject, textRelevance } from './subject';

/** Candidates looked at closely for each one asked for. */
const closerLook = 8;

type Wanted = Pick<RecommendOptions, 'limit' | 'filter' | 'opinions'>;

function counterparts(kind: ListingKind): (other: ListingKind) => boolean {
  return kind === 'need' ? isOffer : (other) => other === 'need';
}

/** Slots of listings worth a closer look: the best by words, and the best by capabilities. */
export function findCandidates(
  collection: Collection,
  weights: Weights,
  subject: Subject,
  { limit, filter, opinions }: Wanted,
  least: number,
): number[] {
  const { facts: own } = subject;
  const { listings } = collection;
  const accepts = listings.accepting(
    (facts) =>
      facts.organizationId !== own.organizationId &&
      counterparts(own.kind)(facts.kind) &&
      (filter?.(facts) ?? true),
  );
  const looked = Math.max(least, limit * closerLook);
  const slots = new Set(
    subject.ranking.top(looked, accepts, listings.byId).map(({ slot }) => slot),
  );
  for (const id of opinions?.keys() ?? []) {
    const slot = listings.slots.get(id);
    if (slot !== undefined && accepts(slot)) slots.add(slot);
  }
  const byCapability: { slot: number; relevance: number }[] = [];
  collection.capabilities.find(own.capabilities, (slot, capability) => {
    if (slots.has(slot) || !accepts(slot)) return;
    const text = textRelevance(subject.ranking, slot);
    byCapability.push({ slot, relevance: relevanceOf(weights, { text, capability }) });
  });
  byCapability.sort((a, b) => b.relevance - a.relevance || listings.byId(a.slot, b.slot));
  for (const { slot } of byCapability.slice(0, looked)) slots.add(slot);
  return [...slots];
}

/** Slots of profiles that speak of the subject; profiles are of offers, so only a need asks. */
export function findProfiles(
  { profiles }: Collection,
  own: ListingFacts,
  ranking: TextRanking,
  { limit, filter }: Wanted,
): number[] {
  if (own.kind !== 'need') return [];
  const accepts = profiles.accepting(
    (facts) => facts.organizationId !== own.organizationId && (filter?.(facts) ?? true),
  );
  return ranking.top(limit, accepts, profiles.byId).map(({ slot }) => slot);
}
