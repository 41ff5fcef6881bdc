import type { Dice } from './dice';
import type { Language } from './fill';
import type { Block, ClusterRecord, ListingRecord, OrganizationRecord } from './records';
import type { Text, Theme, Topic } from './themes/theme';

/** An organization with what its listings and deeds depend on. */
export interface Party {
  readonly record: OrganizationRecord;
  readonly theme: number;
  readonly language: Language;
  /** The owner, and whoever else acts for it; none where the profile is unclaimed. */
  readonly people: readonly string[];
  /** The topic of its theme that is its own. */
  readonly focus: number;
  readonly place: Text;
}

/** A published listing with what a counterpart needs to know of it. */
export interface Posted {
  readonly record: ListingRecord;
  readonly party: Party;
  readonly topic: Topic | null;
  readonly app: Text;
}

/** What passes from block to block; of bounded size whatever the cluster's. */
export interface World {
  readonly seed: string;
  readonly now: Date;
  readonly dice: Dice;
  readonly themes: readonly Theme[];
  readonly clusters: readonly ClusterRecord[];
  platformPersonId: string;
  readonly counters: Map<string, number>;
  /** Offers of earlier blocks, so that the cluster is one network. */
  readonly earlierOffers: Posted[][];
}

export interface BlockWork {
  readonly block: Block;
  readonly parties: Party[];
  readonly posted: Posted[];
}

/** The next running number, from 0, of its kind. */
export function count(world: World, key: string): number {
  const number = world.counters.get(key) ?? 0;
  world.counters.set(key, number + 1);
  return number;
}

export const dayInMs = 86_400_000;

export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * dayInMs);
}

export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The same thing in the language of an organization. */
export function say(text: Text, language: Language): string {
  return language === 'zh' ? text[0] : text[1];
}
