import {
  factsOf,
  type ListingFacts,
  type MatchDocument,
  mostCapabilities,
  type OrganizationProfile,
} from './documents';
import { fieldsOf } from './fields';
import { CapabilityIndex } from './index/capability-index';
import type { Reading } from './index/text-index';
import { Shelf } from './shelf';
import { CapabilityTree, type Taxonomy } from './taxonomy/taxonomy';
import { Vocabulary } from './text/vocabulary';

/**
 * What is matched: listings, and profiles of organizations. They share their words, and nothing
 * else: a profile is as long as dozens of listings, and what is rare among the ones need not be so
 * among the others.
 */
export class Collection {
  readonly tree: CapabilityTree;
  readonly vocabulary = new Vocabulary();
  readonly listings = new Shelf(this.vocabulary, () => this.indexCapabilities());
  readonly profiles = new Shelf(this.vocabulary);
  capabilities: CapabilityIndex;

  constructor(taxonomy: Taxonomy) {
    this.tree = new CapabilityTree(taxonomy);
    this.capabilities = new CapabilityIndex(this.tree);
  }

  get bytes(): number {
    const { vocabulary, listings, profiles, capabilities } = this;
    return vocabulary.bytes + listings.text.bytes + profiles.text.bytes + capabilities.bytes;
  }

  upsert(document: MatchDocument): void {
    const facts = factsOf(document);
    this.listings.remove(facts.id);
    const fields = fieldsOf(document.texts, facts.capabilities, this.tree);
    this.placeListing(facts, this.listings.text.read(fields));
  }

  /** Puts in what is not there yet. */
  placeListing(facts: ListingFacts, reading: Reading): void {
    this.capabilities.add(this.listings.place(facts, reading), facts.capabilities);
  }

  /** A profile is matched as if it were an offer, but stands for its organization only. */
  upsertProfile({ id, kind, texts, capabilities, ...rest }: OrganizationProfile): void {
    this.profiles.remove(id);
    const facts = { ...rest, capabilities: capabilities.slice(0, mostCapabilities) };
    const offer = { id, kind: 'expertise', organizationId: id, organizationKind: kind } as const;
    const fields = fieldsOf(texts, facts.capabilities, this.tree);
    this.profiles.place({ ...facts, ...offer }, this.profiles.text.read(fields));
  }

  /** Whether a listing or a profile holds the term. */
  readonly holds = (term: number): boolean =>
    this.listings.text.documentCount(term) > 0 || this.profiles.text.documentCount(term) > 0;

  private indexCapabilities(): void {
    this.capabilities = new CapabilityIndex(this.tree);
    for (const slot of this.listings.slots.values()) {
      this.capabilities.add(slot, this.listings.at(slot)?.capabilities ?? []);
    }
  }
}
