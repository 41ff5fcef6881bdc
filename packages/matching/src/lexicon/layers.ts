import type { Taxonomy } from '../taxonomy/taxonomy';
import { Tokenizer } from '../text/tokenize';
import { chinese, latin, type Script, Vocabulary } from '../text/vocabulary';
import { type AlignedUnit, alignTerms } from './align';
import type { LexiconLayer, LexiconSource } from './lexicon';

/** The same matter in both languages; keywords in the same order where there are as many. */
export interface BilingualText {
  readonly zh: BilingualSide;
  readonly en: BilingualSide;
}

interface BilingualSide {
  readonly title?: string;
  readonly text?: string;
  readonly keywords?: readonly string[];
}

/** Short texts align best, so they count more. */
const unitWeight = { text: 1, title: 2, keywords: 2, keyword: 4, name: 4 };
/** Together in one title, or in two long texts. */
const leastMined = 2;
/** No more of a long text is aligned: its time grows with the product of the lengths. */
const longestAligned = 4000;

/** Reads pairs of texts into pairs of term sets and aligns them. */
class Aligner {
  private readonly vocabulary = new Vocabulary();
  private readonly reader = new Tokenizer(this.vocabulary, true);
  private readonly units: AlignedUnit[] = [];

  add(zh: string | undefined, en: string | undefined, weight: number): void {
    if (zh === undefined || en === undefined) return;
    const unit = { zh: this.terms(zh, chinese), en: this.terms(en, latin), weight };
    if (unit.zh.length > 0 && unit.en.length > 0) this.units.push(unit);
  }

  layer(source: LexiconSource, leastEvidence: number): LexiconLayer {
    const { vocabulary } = this;
    const entries = alignTerms(this.units, vocabulary.size, leastEvidence).map(
      ({ zh, en, ...rest }) => ({
        zh: vocabulary.text(zh),
        en: vocabulary.text(en),
        ...rest,
      }),
    );
    return { source, entries };
  }

  private terms(text: string, wanted: Script): Int32Array {
    const terms = new Set<number>();
    this.reader.read(text.slice(0, longestAligned), (term, script) => {
      if (script === wanted) terms.add(term);
    });
    return Int32Array.from(terms);
  }
}

/** How terms translate, mined from texts that exist in both languages. */
export function mineLexicon(texts: Iterable<BilingualText>): LexiconLayer {
  const aligner = new Aligner();
  for (const { zh, en } of texts) {
    aligner.add(zh.title, en.title, unitWeight.title);
    aligner.add(zh.text, en.text, unitWeight.text);
    const left = zh.keywords ?? [];
    const right = en.keywords ?? [];
    if (left.length > 1 && left.length === right.length) {
      for (const [at, keyword] of left.entries()) {
        aligner.add(keyword, right[at], unitWeight.keyword);
      }
    } else aligner.add(left.join(' ; '), right.join(' ; '), unitWeight.keywords);
  }
  return aligner.layer('mined', leastMined);
}

/** The names of capabilities, label against label and synonyms against all. */
export function taxonomyLexicon(taxonomy: Taxonomy): LexiconLayer {
  const aligner = new Aligner();
  for (const node of taxonomy) {
    const english = [node.en, ...node.enSynonyms];
    for (const zh of [node.zh, ...node.zhSynonyms]) {
      for (const en of english) aligner.add(zh, en, unitWeight.name / english.length);
    }
  }
  return aligner.layer('taxonomy', 0);
}

const entryForm = /^\S+ (\S+) \[[^\]]*\] \/(.+)\/\s*$/;
/** Glosses about the word instead of its meaning, and parts in brackets. */
const aboutTheWord = /^(variant of|old variant|see |surname |CL:|abbr\. for|also written|\(Tw\))/;
const bracketed = /\([^)]*\)|\[[^\]]*\]/g;

/** A dictionary in CC-CEDICT form. Lines of another form are passed over. */
export function readCedict(text: string): LexiconLayer {
  const aligner = new Aligner();
  for (const line of text.split('\n')) {
    const match = line.startsWith('#') ? null : entryForm.exec(line);
    if (match === null) continue;
    const [, zh = '', glosses = ''] = match;
    const kept = glosses
      .split('/')
      .filter((gloss) => !aboutTheWord.test(gloss))
      .map((gloss) => gloss.replace(bracketed, ' ').trim())
      .filter((gloss) => gloss !== '' && gloss.split(' ').length <= 6)
      .slice(0, 4);
    for (const gloss of kept) aligner.add(zh, gloss, 1 / kept.length);
  }
  return aligner.layer('dictionary', 0);
}
