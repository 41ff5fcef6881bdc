import type {
  Matcher,
  MatcherOptions,
  OrganizationRecommendation,
  Recommendation,
  RecommendOptions,
  SearchHit,
  SearchOptions,
} from './contract';
import {
  isOffer,
  type ListingFacts,
  type ListingKind,
  type MatchDocument,
  type OrganizationProfile,
} from './documents';
import { fieldsOf } from './fields';
import { best } from './index/best';
import { CapabilityIndex } from './index/capability-index';
import { lengthNorm, Searcher } from './index/search';
import { TextIndex } from './index/text-index';
import { Lexicon, type LexiconLayer } from './lexicon/lexicon';
import { countTerms, makeQuery, type TermCounts, type TextQuery } from './query';
import {
  budgetFit,
  type CapabilityPair,
  capabilityCoverage,
  deadlineFit,
  type Fits,
  pairCapabilities,
  partnerKindFit,
  regionFit,
  trlFit,
} from './rank/fits';
import { combineEvidence, type Evidence } from './rank/organizations';
import { explain, type PairFacts, raises } from './rank/reasons';
import { type Relevance, relevanceOf, type Scored, scorePair } from './rank/score';
import { readableTerms, type TermShare } from './rank/shared-terms';
import { defaultWeights, type Weights } from './rank/weights';
import { Tagger, type TagSuggestion } from './taxonomy/tag-text';
import { CapabilityTree } from './taxonomy/taxonomy';

/** A profile is matched as if it were an offer, but stands for its organization only. */
interface Entry {
  readonly type: 'listing' | 'profile';
  readonly facts: ListingFacts;
}

interface Subject {
  readonly facts: ListingFacts;
  readonly query: TextQuery;
  /** The most that the query can give. */
  readonly most: number;
}

interface Pair extends PairFacts {
  readonly relevance: Relevance;
  readonly scored: Scored;
}

/** A raw score of this part of the possible one makes a text relevance of 1 − 1/e. */
const textScale = 0.12;
/** Candidates looked at closely: so many for each one asked for, and at least so many. */
const closerLook = 8;
const leastLooked = 100;
const evidenceLooked = 400;
const termsShown = 8;

function counterparts(kind: ListingKind): (other: ListingKind) => boolean {
  return kind === 'need' ? isOffer : (other) => other === 'need';
}

export class MatchingEngine implements Matcher {
  private readonly tree: CapabilityTree;
  private readonly tagger: Tagger;
  private lexicon: Lexicon;
  private readonly weights: Weights;
  private readonly index = new TextIndex();
  private readonly searcher = new Searcher(this.index);
  private readonly capabilities: CapabilityIndex;
  private readonly entries: (Entry | undefined)[] = [];
  private readonly listings = new Map<string, number>();
  private readonly profiles = new Map<string, number>();

  constructor({ taxonomy, lexicon = [], weights = defaultWeights }: MatcherOptions) {
    this.lexicon = new Lexicon(lexicon);
    this.tree = new CapabilityTree(taxonomy);
    this.tagger = new Tagger(this.tree);
    this.capabilities = new CapabilityIndex(this.tree);
    this.weights = weights;
  }

  get size(): number {
    return this.listings.size;
  }

  get bytes(): number {
    return this.index.bytes + this.capabilities.bytes;
  }

  upsert({ texts, ...facts }: MatchDocument): void {
    this.remove(facts.id);
    const slot = this.index.add(fieldsOf(texts, facts.capabilities, this.tree));
    this.capabilities.add(slot, facts.capabilities);
    this.entries[slot] = { type: 'listing', facts };
    this.listings.set(facts.id, slot);
  }

  remove(id: string): boolean {
    return this.drop(this.listings, id);
  }

  has(id: string): boolean {
    return this.listings.has(id);
  }

  upsertOrganization({ id, kind, texts, ...facts }: OrganizationProfile): void {
    this.removeOrganization(id);
    const slot = this.index.add(fieldsOf(texts, facts.capabilities, this.tree));
    const offer = { id, kind: 'expertise', organizationId: id, organizationKind: kind } as const;
    this.entries[slot] = { type: 'profile', facts: { ...facts, ...offer } };
    this.profiles.set(id, slot);
  }

  removeOrganization(id: string): boolean {
    return this.drop(this.profiles, id);
  }

  search(text: string, { limit, filter }: SearchOptions): SearchHit[] {
    const query = this.query(countTerms(this.index, this.lexicon, [{ text, weight: 1 }]));
    this.searcher.score(query.concepts, query.parameters);
    return this.hits(limit, filter ?? (() => true));
  }

  similar(id: string, { limit, filter }: SearchOptions): SearchHit[] {
    const subject = this.subject(id);
    if (subject === undefined) return [];
    return this.hits(
      limit,
      (facts) => facts.id !== id && facts.kind === subject.facts.kind && (filter?.(facts) ?? true),
    );
  }

  recommend(of: string | MatchDocument, options: RecommendOptions): Recommendation[] {
    const subject = this.subject(of);
    if (subject === undefined) return [];
    const { text, rank } = this.candidates(subject, options, leastLooked);
    const pairs: Pair[] = [];
    const kept: number[] = [];
    for (const slot of rank) {
      const pair = this.pair(subject, slot, text(slot), options);
      if (pair === undefined) continue;
      pairs.push(pair);
      kept.push(slot);
    }
    return pairs
      .map((pair, at) => ({ pair, slot: kept[at] ?? 0 }))
      .filter(({ pair }) => pair.scored.score > 0)
      .sort(
        (a, b) =>
          b.pair.scored.score - a.pair.scored.score ||
          (a.pair.candidate.id < b.pair.candidate.id ? -1 : 1),
      )
      .slice(0, options.limit)
      .map(({ pair, slot }) => this.present(subject, pair, slot));
  }

  explain(
    of: string | MatchDocument,
    candidate: string,
    options: Omit<RecommendOptions, 'limit' | 'filter'> = {},
  ): Recommendation | undefined {
    const subject = this.subject(of);
    const slot = this.listings.get(candidate);
    if (subject === undefined || slot === undefined) return undefined;
    const pair = this.pair(subject, slot, this.textRelevance(subject, slot), options);
    return pair === undefined ? undefined : this.present(subject, pair, slot);
  }

  recommendOrganizations(
    asked: string | MatchDocument,
    options: RecommendOptions,
  ): OrganizationRecommendation[] {
    const subject = this.subject(asked);
    if (subject === undefined) return [];
    const { text, rank } = this.candidates(subject, options, evidenceLooked);
    const found = new Map<string, { listings: Evidence[]; profile: number }>();
    const of = (organization: string): { listings: Evidence[]; profile: number } => {
      const known = found.get(organization) ?? { listings: [], profile: 0 };
      found.set(organization, known);
      return known;
    };
    for (const slot of rank) {
      const pair = this.pair(subject, slot, text(slot), options);
      if (pair === undefined || pair.scored.score <= 0) continue;
      const { id, organizationId } = pair.candidate;
      of(organizationId).listings.push({ id, score: pair.scored.score });
    }
    for (const slot of this.bestProfiles(subject, options)) of(this.idOf(slot));
    for (const [organization, known] of found) {
      const slot = this.profiles.get(organization);
      if (slot === undefined) continue;
      known.profile = this.pair(subject, slot, text(slot), options)?.scored.score ?? 0;
    }
    return [...found]
      .map(([organizationId, { listings, profile }]) => ({
        organizationId,
        ...combineEvidence(listings, profile),
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.organizationId < b.organizationId ? -1 : 1))
      .slice(0, options.limit);
  }

  tagText(text: string, limit: number): TagSuggestion[] {
    return this.tagger.suggest(text, limit);
  }

  setLexicon(layers: readonly LexiconLayer[]): void {
    this.lexicon = new Lexicon(layers);
  }

  private query(counts: TermCounts): TextQuery {
    return makeQuery(this.index, this.lexicon, counts);
  }

  private drop(slots: Map<string, number>, id: string): boolean {
    const slot = slots.get(id);
    if (slot === undefined) return false;
    this.index.remove(slot);
    this.entries[slot] = undefined;
    slots.delete(id);
    return true;
  }

  private hits(limit: number, accepts: (listing: ListingFacts) => boolean): SearchHit[] {
    const { scores } = this.searcher;
    const slots = best(scores, this.index.slots, limit, this.accepting(accepts), this.byId);
    return slots.map((slot) => ({ id: this.idOf(slot), score: scores[slot] ?? 0 }));
  }

  private accepting(accepts: (listing: ListingFacts) => boolean): (slot: number) => boolean {
    return (slot) => {
      const entry = this.entries[slot];
      return entry?.type === 'listing' && accepts(entry.facts);
    };
  }

  private idOf(slot: number): string {
    const entry = this.entries[slot];
    return entry === undefined ? '' : entry.facts.id;
  }

  private readonly byId = (a: number, b: number): number => (this.idOf(a) < this.idOf(b) ? -1 : 1);

  /** Reads the subject and scores the whole collection for it. */
  private subject(of: string | MatchDocument): Subject | undefined {
    let facts: ListingFacts;
    let counts: TermCounts;
    if (typeof of === 'string') {
      const slot = this.listings.get(of);
      const entry = slot === undefined ? undefined : this.entries[slot];
      if (slot === undefined || entry?.type !== 'listing') return undefined;
      facts = entry.facts;
      counts = new Map();
      const { vocabulary } = this.index;
      for (const { term, frequency } of this.index.terms(slot)) {
        counts.set(vocabulary.text(term), { count: frequency, script: vocabulary.script(term) });
      }
    } else {
      facts = of;
      counts = countTerms(this.index, this.lexicon, fieldsOf(of.texts, of.capabilities, this.tree));
    }
    const query = this.query(counts);
    return { facts, query, most: this.searcher.score(query.concepts, query.parameters) };
  }

  private textRelevance(subject: Subject, slot: number): number {
    if (subject.most === 0) return 0;
    return 1 - Math.exp(-(this.searcher.scores[slot] ?? 0) / (subject.most * textScale));
  }

  /** Profiles that speak of the subject; those of offers only where a need asks. */
  private bestProfiles({ facts }: Subject, { limit, filter }: RecommendOptions): number[] {
    if (facts.kind !== 'need') return [];
    const accepts = (slot: number): boolean => {
      const entry = this.entries[slot];
      return (
        entry?.type === 'profile' &&
        entry.facts.organizationId !== facts.organizationId &&
        (filter?.(entry.facts) ?? true)
      );
    };
    return best(this.searcher.scores, this.index.slots, limit, accepts, this.byId);
  }

  /** Slots worth a closer look: the best by words, and the best by capabilities. */
  private candidates(
    subject: Subject,
    { limit, filter }: RecommendOptions,
    least: number,
  ): { text: (slot: number) => number; rank: number[] } {
    const accepts = this.accepting(
      (facts) =>
        facts.organizationId !== subject.facts.organizationId &&
        counterparts(subject.facts.kind)(facts.kind) &&
        (filter?.(facts) ?? true),
    );
    const text = (slot: number): number => this.textRelevance(subject, slot);
    const looked = Math.max(least, limit * closerLook);
    const { scores } = this.searcher;
    const slots = new Set(best(scores, this.index.slots, looked, accepts, this.byId));
    const byCapability: { slot: number; relevance: number }[] = [];
    this.capabilities.find(subject.facts.capabilities, (slot, capability) => {
      if (slots.has(slot) || !accepts(slot)) return;
      const relevance = relevanceOf(this.weights, { text: text(slot), capability });
      byCapability.push({ slot, relevance });
    });
    byCapability.sort((a, b) => b.relevance - a.relevance || this.byId(a.slot, b.slot));
    for (const { slot } of byCapability.slice(0, looked)) slots.add(slot);
    return { text, rank: [...slots] };
  }

  private pair(
    { facts: subject }: Subject,
    slot: number,
    text: number,
    options: Pick<RecommendOptions, 'now' | 'signals'>,
  ): Pair | undefined {
    const entry = this.entries[slot];
    if (entry === undefined) return undefined;
    const candidate = entry.facts;
    const [need, offer] = candidate.kind === 'need' ? [candidate, subject] : [subject, candidate];
    const pairs = pairCapabilities(this.tree, need.capabilities, offer.capabilities);
    const relevance = { text, capability: capabilityCoverage(need.capabilities.length, pairs) };
    const fits = this.fits(subject, candidate, need, offer, pairs, options);
    const scored = scorePair(this.weights, relevance, fits);
    return { subject, candidate, need, offer, pairs, fits, relevance, scored };
  }

  private fits(
    subject: ListingFacts,
    candidate: ListingFacts,
    need: ListingFacts,
    offer: ListingFacts,
    pairs: readonly CapabilityPair[],
    { now, signals }: Pick<RecommendOptions, 'now' | 'signals'>,
  ): Fits {
    const conduct = signals?.(candidate.organizationId) ?? {};
    return {
      trl: trlFit(pairs),
      region: regionFit(subject, candidate),
      partner_kind: partnerKindFit(subject, candidate),
      budget: budgetFit(need, offer),
      deadline: deadlineFit(subject, candidate, now),
      trust: Math.max(-1, Math.min(1, conduct.trust ?? 0)),
      reply: Math.max(-1, Math.min(1, conduct.reply ?? 0)),
    };
  }

  private present(subject: Subject, pair: Pair, slot: number): Recommendation {
    const { candidate, scored, relevance } = pair;
    const terms = readableTerms(this.termShares(subject, slot), termsShown);
    return {
      id: candidate.id,
      organizationId: candidate.organizationId,
      score: scored.score,
      breakdown: scored.breakdown,
      reasons: explain(pair, scored, terms, this.tree),
      raises: raises(pair, relevanceOf(this.weights, relevance), this.weights),
    };
  }

  /** What each notion of the query brought to a slot, from the slot's own terms. */
  private termShares({ query }: Subject, slot: number): TermShare[] {
    const { index } = this;
    const frequencies = new Map<number, number>();
    for (const { term, frequency } of index.terms(slot)) frequencies.set(term, frequency);
    const { k1, b } = query.parameters;
    const norm = lengthNorm(index.relativeLength(slot), b);
    const points = (weight: number, mass: number): number => (weight * mass) / (k1 + mass);
    const shares: TermShare[] = [];
    for (const { term, text, weight, translations, translatedWeight } of query.concepts) {
      const own = points(weight, (frequencies.get(term) ?? 0) * norm);
      const met = translations.filter((other) => frequencies.has(other.term));
      let mass = 0;
      for (const other of met) mass += (frequencies.get(other.term) ?? 0) * other.probability;
      const foreign = points(translatedWeight, mass * norm);
      const [first] = met;
      if (own === 0 && foreign === 0) continue;
      const counterpart =
        first === undefined ? {} : { counterpart: index.vocabulary.text(first.term) };
      shares.push({ text, points: Math.max(own, foreign), ...counterpart });
    }
    return shares.sort((a, b) => b.points - a.points);
  }
}
