import { findCandidates, findProfiles } from './candidates';
import { Collection } from './collection';
import type {
  Matcher,
  MatcherOptions,
  OrganizationRecommendation,
  QueryReading,
  Recommendation,
  RecommendOptions,
  SearchHit,
  SearchOptions,
} from './contract';
import type { ListingFacts, MatchDocument, OrganizationProfile } from './documents';
import { Searcher, type TextRanking } from './index/search';
import { type Circumstances, type JudgedPair, judgePair } from './judge-pair';
import { Lexicon, type LexiconLayer } from './lexicon/lexicon';
import { matchedTerms } from './matched-terms';
import {
  countTerms,
  evidenceTuning,
  listingTuning,
  makeQuery,
  profileTuning,
  readableQuery,
  type TextQuery,
  type Tuning,
} from './query';
import { raises } from './rank/raises';
import { explain } from './rank/reasons';
import { readableTerms } from './rank/shared-terms';
import { defaultWeights, type Weights } from './rank/weights';
import { OrganizationBoard } from './recommend-organizations';
import { readSnapshot, writeSnapshot } from './snapshot';
import { readSubject, type Subject, textRelevance, withOpinion } from './subject';
import { Tagger, type TagSuggestion } from './taxonomy/tag-text';
import type { Taxonomy } from './taxonomy/taxonomy';
import { correctText } from './text/corrections';

/** Candidates looked at closely, at least. */
const leastLooked = 100;
const evidenceLooked = 400;
const termsShown = 8;

export class MatchingEngine implements Matcher {
  private readonly collection: Collection;
  private readonly searcher: Searcher;
  private readonly profileSearcher: Searcher;
  private readonly tagger: Tagger;
  private weights: Weights;
  private readonly taxonomy: Taxonomy;
  private lexicon: Lexicon;

  constructor({ taxonomy, lexicon = [], weights = defaultWeights }: MatcherOptions) {
    this.taxonomy = taxonomy;
    this.collection = new Collection(taxonomy);
    this.searcher = new Searcher(this.collection.listings.text);
    this.profileSearcher = new Searcher(this.collection.profiles.text);
    this.tagger = new Tagger(this.collection.tree);
    this.lexicon = new Lexicon(lexicon);
    this.weights = weights;
  }

  get size(): number {
    return this.collection.listings.slots.size;
  }

  get bytes(): number {
    return this.collection.bytes;
  }

  upsert(listing: MatchDocument): void {
    this.collection.upsert(listing);
  }

  remove(id: string): boolean {
    return this.collection.listings.remove(id);
  }

  has(id: string): boolean {
    return this.collection.listings.slots.has(id);
  }

  upsertOrganization(profile: OrganizationProfile): void {
    this.collection.upsertProfile(profile);
  }

  removeOrganization(id: string): boolean {
    return this.collection.profiles.remove(id);
  }

  setWeights(weights: Weights): void {
    this.weights = weights;
  }

  setLexicon(layers: readonly LexiconLayer[]): void {
    this.lexicon = new Lexicon(layers);
  }

  search(text: string, { limit, filter }: SearchOptions): SearchHit[] {
    const { query } = this.readTyped(text);
    const ranking = this.searcher.rank(query.terms, query.parameters);
    return this.hits(ranking, limit, filter ?? (() => true));
  }

  readQuery(typed: string): QueryReading {
    const { text, corrected, query } = this.readTyped(typed);
    return { text, corrected, terms: readableQuery(this.collection.listings.text, query) };
  }

  snapshot(): Uint8Array {
    return writeSnapshot(this.collection, this.taxonomy);
  }

  /** Into an empty matcher; see `readSnapshot`. */
  restore(bytes: Uint8Array): boolean {
    return readSnapshot(this.collection, this.taxonomy, bytes);
  }

  similar(id: string, { limit, filter }: SearchOptions): SearchHit[] {
    const subject = this.subject(id);
    if (subject === undefined) return [];
    return this.hits(
      subject.ranking,
      limit,
      (facts) => facts.id !== id && facts.kind === subject.facts.kind && (filter?.(facts) ?? true),
    );
  }

  recommend(of: string | MatchDocument, options: RecommendOptions): Recommendation[] {
    const { collection } = this;
    const subject = this.subject(of);
    if (subject === undefined) return [];
    return findCandidates(collection, this.weights, subject, options, leastLooked)
      .flatMap((slot) => {
        const pair = this.judge(subject, slot, options);
        return pair !== undefined && pair.scored.score > 0 ? { pair, slot } : [];
      })
      .sort(
        (a, b) =>
          b.pair.scored.score - a.pair.scored.score || collection.listings.byId(a.slot, b.slot),
      )
      .slice(0, options.limit)
      .map(({ pair, slot }) => this.present(subject, pair, slot));
  }

  explain(
    of: string | MatchDocument,
    candidate: string,
    circumstances: Circumstances = {},
  ): Recommendation | undefined {
    const subject = this.subject(of);
    const slot = this.collection.listings.slots.get(candidate);
    if (subject === undefined || slot === undefined) return undefined;
    const pair = this.judge(subject, slot, circumstances);
    return pair === undefined ? undefined : this.present(subject, pair, slot);
  }

  recommendOrganizations(
    of: string | MatchDocument,
    options: RecommendOptions,
  ): OrganizationRecommendation[] {
    const { collection } = this;
    const subject = this.subject(of, evidenceTuning);
    if (subject === undefined) return [];
    const board = new OrganizationBoard();
    for (const slot of findCandidates(collection, this.weights, subject, options, evidenceLooked)) {
      const pair = this.judge(subject, slot, options);
      if (pair === undefined || pair.scored.score <= 0) continue;
      const { id, organizationId } = pair.candidate;
      board.addListing(organizationId, { id, score: pair.scored.score });
    }
    const profiles = collection.profiles;
    const query = makeQuery(profiles.text, this.lexicon, subject.counts, profileTuning);
    const ranking = this.profileSearcher.rank(query.terms, query.parameters);
    const found = findProfiles(collection, subject.facts, ranking, options).map(profiles.idOf);
    board.weighProfiles(found, (organizationId) => {
      const slot = profiles.slots.get(organizationId);
      const facts = slot === undefined ? undefined : profiles.at(slot);
      if (slot === undefined || facts === undefined) return 0;
      const text = textRelevance(ranking, slot);
      return this.judgeFacts(subject, facts, text, options).scored.score;
    });
    return board.ranked(options.limit);
  }

  tagText(text: string, limit: number): TagSuggestion[] {
    return this.tagger.suggest(text, limit);
  }

  private readTyped(typed: string): ReturnType<typeof correctText> & { query: TextQuery } {
    const { collection, lexicon } = this;
    const { text: index } = collection.listings;
    const read = correctText(typed, index.vocabulary, (term) => index.documentCount(term));
    const counts = countTerms(collection, lexicon, [{ text: read.text, weight: 1 }]);
    return { ...read, query: makeQuery(index, lexicon, counts, listingTuning) };
  }

  private subject(of: string | MatchDocument, tuning?: Tuning): Subject | undefined {
    return readSubject(this.collection, this.searcher, this.lexicon, of, tuning);
  }

  private hits(
    ranking: TextRanking,
    limit: number,
    accepts: (listing: ListingFacts) => boolean,
  ): SearchHit[] {
    const { listings } = this.collection;
    return ranking
      .top(limit, listings.accepting(accepts), listings.byId)
      .map(({ slot, score }) => ({ id: listings.idOf(slot), score }));
  }

  private judge(
    subject: Subject,
    slot: number,
    circumstances: Circumstances,
  ): JudgedPair | undefined {
    const facts = this.collection.listings.at(slot);
    if (facts === undefined) return undefined;
    const text = textRelevance(subject.ranking, slot);
    return this.judgeFacts(subject, facts, text, circumstances);
  }

  /** @param text relevance of the words, 0 … 1 */
  private judgeFacts(
    subject: Subject,
    facts: ListingFacts,
    text: number,
    circumstances: Circumstances,
  ): JudgedPair {
    const opinion = circumstances.opinions?.get(facts.id);
    const relevance = withOpinion(text, opinion);
    const { tree } = this.collection;
    return judgePair(tree, this.weights, subject.facts, facts, relevance, circumstances);
  }

  private present(subject: Subject, pair: JudgedPair, slot: number): Recommendation {
    const { candidate, scored } = pair;
    const { tree, listings } = this.collection;
    const terms = readableTerms(matchedTerms(listings.text, subject.query, slot), termsShown);
    return {
      id: candidate.id,
      organizationId: candidate.organizationId,
      score: scored.score,
      breakdown: scored.breakdown,
      reasons: explain(pair, scored, terms, tree),
      raises: raises(pair, scored, this.weights),
    };
  }
}
