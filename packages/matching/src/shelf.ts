import type { ListingFacts } from './documents';
import { type Reading, TextIndex } from './index/text-index';
import type { Vocabulary } from './text/vocabulary';

/** Documents of one sort by id, each with its facts and its terms in a slot of the index. */
export class Shelf {
  readonly text: TextIndex;
  readonly slots = new Map<string, number>();
  private readonly facts: (ListingFacts | undefined)[] = [];

  /** @param moved called when slots have changed hands */
  constructor(
    vocabulary: Vocabulary,
    private readonly moved: () => void = () => {},
  ) {
    this.text = new TextIndex(vocabulary);
  }

  /** Puts in what is not there yet. */
  place(facts: ListingFacts, reading: Reading): number {
    const slot = this.text.addReading(reading);
    this.facts[slot] = facts;
    this.slots.set(facts.id, slot);
    return slot;
  }

  /** False where there was none. */
  remove(id: string): boolean {
    const slot = this.slots.get(id);
    if (slot === undefined) return false;
    this.text.remove(slot);
    this.facts[slot] = undefined;
    this.slots.delete(id);
    for (const wasted of this.text.wasted()) this.compact(wasted);
    return true;
  }

  readonly at = (slot: number): ListingFacts | undefined => this.facts[slot];

  readonly idOf = (slot: number): string => this.facts[slot]?.id ?? '';

  /** By id: the order of what is equal otherwise. */
  readonly byId = (a: number, b: number): number => (this.idOf(a) < this.idOf(b) ? -1 : 1);

  /** Tells the slots whose facts are accepted. */
  accepting(accepts: (facts: ListingFacts) => boolean): (slot: number) => boolean {
    return (slot) => {
      const facts = this.facts[slot];
      return facts !== undefined && accepts(facts);
    };
  }

  /** Moves what lives in a segment of the index to others, and forgets what died in it. */
  private compact(segment: number): void {
    this.text.compact(segment, (from, to) => {
      const facts = this.facts[from];
      if (facts === undefined) return;
      delete this.facts[from];
      this.facts[to] = facts;
      this.slots.set(facts.id, to);
    });
    this.moved();
  }
}
