import { Tokenizer } from '../text/tokenize';
import { Vocabulary } from '../text/vocabulary';
import type { CapabilityTree, TaxonomyNode } from './taxonomy';

/** A capability that a text speaks of, with the names found in it. `score` is 0 … 1. */
export interface TagSuggestion {
  readonly code: string;
  readonly score: number;
  readonly names: readonly string[];
}

interface Name {
  readonly code: string;
  readonly name: string;
}

/** Names of more terms than this are not looked for. */
const longestName = 24;

/**
 * Finds the taxonomy's names in a text, in either language. Names and text are read by the same
 * tokenizer (so that plural and width do not matter) and compared as runs of terms, the longest
 * first: `smart textile sensor` does not also count as `sensor`.
 */
export class Tagger {
  private readonly vocabulary = new Vocabulary();
  private readonly names = new Map<string, Name[]>();
  private longest = 1;

  constructor(tree: CapabilityTree) {
    const learner = new Tokenizer(this.vocabulary, true);
    for (const node of tree.all) {
      for (const name of namesOf(node)) this.learn(learner, node.code, name);
    }
  }

  suggest(text: string, limit: number): TagSuggestion[] {
    const terms = this.terms(new Tokenizer(this.vocabulary, false), text, true);
    const found = new Map<string, { weight: number; names: Set<string> }>();
    let at = 0;
    while (at < terms.length) {
      const { names, length } = this.longestAt(terms, at);
      for (const { code, name } of names) {
        const entry = found.get(code) ?? { weight: 0, names: new Set() };
        entry.weight += (1 + Math.log(length)) / names.length;
        entry.names.add(name);
        found.set(code, entry);
      }
      at += names.length > 0 ? length : 1;
    }
    return [...found]
      .map(([code, { weight, names }]) => ({
        code,
        score: 1 - Math.exp(-weight / 2),
        names: [...names].sort(),
      }))
      .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
      .slice(0, limit);
  }

  private longestAt(terms: readonly number[], at: number): { names: Name[]; length: number } {
    for (let length = Math.min(this.longest, terms.length - at); length > 0; length -= 1) {
      const names = this.names.get(terms.slice(at, at + length).join(' '));
      if (names !== undefined) return { names, length };
    }
    return { names: [], length: 1 };
  }

  private learn(reader: Tokenizer, code: string, name: string): void {
    const terms = this.terms(reader, name, false);
    if (terms.length === 0 || terms.length > longestName) return;
    const key = terms.join(' ');
    this.longest = Math.max(this.longest, terms.length);
    const names = this.names.get(key) ?? [];
    if (!names.some((other) => other.code === code)) names.push({ code, name });
    this.names.set(key, names);
  }

  /** Latin words and single Chinese characters; a gap (−1) where a word of no name stands. */
  private terms(reader: Tokenizer, text: string, gaps: boolean): number[] {
    const terms: number[] = [];
    reader.readPlain(text, (term) => {
      if (term >= 0 || gaps) terms.push(term);
    });
    return terms;
  }
}

function namesOf(node: TaxonomyNode): readonly string[] {
  return [node.zh, node.en, ...node.zhSynonyms, ...node.enSynonyms];
}
