import { Tokenizer } from '../text/tokenize';
import { type Script, Vocabulary } from '../text/vocabulary';

/**
 * What one source knows of how terms translate. Terms are those of the index: Chinese characters
 * and pairs, English stems. `toEnglish` is p(en | zh) and `toChinese` p(zh | en); `evidence` is the
 * weight of the texts that the pair was seen in together.
 */
export interface LexiconEntry {
  readonly zh: string;
  readonly en: string;
  readonly toEnglish: number;
  readonly toChinese: number;
  readonly evidence: number;
}

export type LexiconSource = 'taxonomy' | 'mined' | 'dictionary';

/** One layer of the lexicon, fit to be stored as JSON, looked at and curated. */
export interface LexiconLayer {
  readonly source: LexiconSource;
  readonly entries: readonly LexiconEntry[];
}

/** A term in the other language and how probably it stands for the one asked about. */
export interface Translation {
  readonly text: string;
  readonly probability: number;
}

/** How much a layer counts where several know a term. */
const trust: Record<LexiconSource, number> = { taxonomy: 1, mined: 1, dictionary: 0.4 };
/** The direction asked for counts so much, the opposite one the rest. */
const forwardPart = 0.7;
const leastProbability = 0.03;
const mostTranslations = 10;
const rememberedSurfaces = 1 << 17;

interface Candidate {
  text: string;
  forward: number;
  backward: number;
  evidence: number;
}

/** Translations of the index's terms, from all layers together. */
export class Lexicon {
  private readonly vocabulary = new Vocabulary();
  private readonly translations = new Map<number, readonly Translation[]>();
  /** Reading stems a surface when it is first met; then it is remembered, up to so many in all. */
  private readonly surfaces: number;

  constructor(layers: readonly LexiconLayer[]) {
    const candidates = [new Map<string, Candidate[]>(), new Map<string, Candidate[]>()] as const;
    for (const { source, entries } of layers) {
      for (const { zh, en, toEnglish, toChinese, evidence } of entries) {
        const weight = trust[source] * evidence;
        collect(candidates[0], zh, {
          text: en,
          forward: toEnglish,
          backward: toChinese,
          evidence: weight,
        });
        collect(candidates[1], en, {
          text: zh,
          forward: toChinese,
          backward: toEnglish,
          evidence: weight,
        });
      }
    }
    for (const side of candidates) {
      for (const [term, found] of side) {
        const kept = blend(found);
        if (kept.length > 0) this.translations.set(this.vocabulary.addTerm(term), kept);
      }
    }
    this.surfaces = this.vocabulary.size + rememberedSurfaces;
  }

  get size(): number {
    return this.translations.size;
  }

  /** Calls back for each occurrence in the text of a term that has translations. */
  read(text: string, found: (term: number, script: Script) => void): void {
    const learns = this.vocabulary.size < this.surfaces;
    new Tokenizer(this.vocabulary, learns).read(text, (term, script) => {
      if (this.translations.has(term)) found(term, script);
    });
  }

  /** By number, as `read` gave it. */
  of(term: number): readonly Translation[] {
    return this.translations.get(term) ?? [];
  }

  text(term: number): string {
    return this.vocabulary.text(term);
  }

  script(term: number): Script {
    return this.vocabulary.script(term);
  }

  /** The number of a term given as the index spells it, or −1. */
  find(term: string): number {
    return this.vocabulary.find(term);
  }
}

function collect(side: Map<string, Candidate[]>, term: string, candidate: Candidate): void {
  const known = side.get(term);
  if (known === undefined) side.set(term, [candidate]);
  else known.push(candidate);
}

/**
 * One distribution from several: each candidate's probability is its mean over the layers by the
 * evidence, then the two directions are mixed: p(zh | en) alone spreads over all the pairs that
 * make up one word, p(en | zh) alone over all the uses of one character.
 */
function blend(candidates: readonly Candidate[]): Translation[] {
  const sums = new Map<string, { forward: number; backward: number; evidence: number }>();
  for (const { text, forward, backward, evidence } of candidates) {
    const sum = sums.get(text) ?? { forward: 0, backward: 0, evidence: 0 };
    sum.forward += evidence * forward;
    sum.backward += evidence * backward;
    sum.evidence += evidence;
    sums.set(text, sum);
  }
  const most = Math.max(...[...sums.values()].map(({ evidence }) => evidence));
  return [...sums]
    .map(([text, { forward, backward, evidence }]) => {
      const mean = (forwardPart * forward + (1 - forwardPart) * backward) / evidence;
      // A pair that is much rarer than its rivals has proven less, whatever its probability.
      return { text, probability: mean * Math.sqrt(evidence / most) };
    })
    .filter(({ probability }) => probability >= leastProbability)
    .sort((a, b) => b.probability - a.probability || (a.text < b.text ? -1 : 1))
    .slice(0, mostTranslations);
}
