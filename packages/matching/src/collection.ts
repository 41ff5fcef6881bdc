import {
  factsOf,
  type ListingFacts,
  type MatchDocument,
  mostCapabilities,
  type OrganizationProfile,
} from './documents';
import { fieldsOf } from './fields';
import { CapabilityIndex } from './index/capability-index';
import { type Reading, TextIndex } from './index/text-index';
import { CapabilityTree, type Taxonomy } from './taxonomy/taxonomy';

/** A profile is matched as if it were an offer, but stands for its organization only. */
export interface Entry {
  readonly type: 'listing' | 'profile';
  readonly facts: ListingFacts;
}

/** What is matched: listings and profiles, each with its facts in a slot of the indexes. */
export class Collection {
  readonly tree: CapabilityTree;
  readonly text = new TextIndex();
  capabilities: CapabilityIndex;
  readonly listings = new Map<string, number>();
  readonly profiles = new Map<string, number>();
  private readonly entries: (Entry | undefined)[] = [];

  constructor(taxonomy: Taxonomy) {
    this.tree = new CapabilityTree(taxonomy);
    this.capabilities = new CapabilityIndex(this.tree);
  }

  get bytes(): number {
    return this.text.bytes + this.capabilities.bytes;
  }

  upsert(document: MatchDocument): void {
    const facts = factsOf(document);
    this.remove(facts.id);
    const fields = fieldsOf(document.texts, facts.capabilities, this.tree);
    this.place({ type: 'listing', facts }, this.text.read(fields));
  }

  /** Puts in what is not there yet. */
  place(entry: Entry, reading: Reading): void {
    const slot = this.text.addReading(reading);
    this.entries[slot] = entry;
    if (entry.type === 'profile') this.profiles.set(entry.facts.id, slot);
    else {
      this.listings.set(entry.facts.id, slot);
      this.capabilities.add(slot, entry.facts.capabilities);
    }
  }

  remove(id: string): boolean {
    return this.drop(this.listings, id);
  }

  upsertProfile({ id, kind, texts, capabilities, ...rest }: OrganizationProfile): void {
    this.removeProfile(id);
    const facts = { ...rest, capabilities: capabilities.slice(0, mostCapabilities) };
    const offer = { id, kind: 'expertise', organizationId: id, organizationKind: kind } as const;
    const reading = this.text.read(fieldsOf(texts, facts.capabilities, this.tree));
    this.place({ type: 'profile', facts: { ...facts, ...offer } }, reading);
  }

  removeProfile(id: string): boolean {
    return this.drop(this.profiles, id);
  }

  readonly entry = (slot: number): Entry | undefined => this.entries[slot];

  readonly idOf = (slot: number): string => this.entries[slot]?.facts.id ?? '';

  /** Tells the slots of one type whose facts are accepted. */
  accepting(
    type: Entry['type'],
    accepts: (facts: ListingFacts) => boolean,
  ): (slot: number) => boolean {
    return (slot) => {
      const entry = this.entries[slot];
      return entry?.type === type && accepts(entry.facts);
    };
  }

  /** By id: the order of what is equal otherwise. */
  readonly byId = (a: number, b: number): number => (this.idOf(a) < this.idOf(b) ? -1 : 1);

  private drop(slots: Map<string, number>, id: string): boolean {
    const slot = slots.get(id);
    if (slot === undefined) return false;
    this.text.remove(slot);
    this.entries[slot] = undefined;
    slots.delete(id);
    for (const wasted of this.text.wasted()) this.compact(wasted);
    return true;
  }

  /** Moves what lives in a segment of the index to others, and forgets what died in it. */
  private compact(segment: number): void {
    this.text.compact(segment, (from, to) => {
      const entry = this.entries[from];
      if (entry === undefined) return;
      delete this.entries[from];
      this.entries[to] = entry;
      (entry.type === 'listing' ? this.listings : this.profiles).set(entry.facts.id, to);
    });
    this.capabilities = new CapabilityIndex(this.tree);
    this.entries.forEach((entry, slot) => {
      if (entry?.type === 'listing') this.capabilities.add(slot, entry.facts.capabilities);
    });
  }
}
