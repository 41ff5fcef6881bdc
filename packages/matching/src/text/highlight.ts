import { Tokenizer } from './tokenize';
import { Vocabulary } from './vocabulary';

/** A part of a text, in UTF-16 units, `to` excluded. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a text holds the terms (as the index spells them: stems, Chinese characters and pairs), in
 * order, overlapping and touching parts joined.
 */
export function highlight(text: string, terms: readonly string[]): TextRange[] {
  const vocabulary = new Vocabulary();
  const wanted = new Set(terms.map((term) => vocabulary.addTerm(term)));
  const ranges: TextRange[] = [];
  new Tokenizer(vocabulary, false).read(text, (term, _script, from, to) => {
    if (wanted.has(term)) ranges.push({ from, to });
  });
  ranges.sort((a, b) => a.from - b.from);
  const joined: TextRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last === undefined || range.from > last.to) joined.push(range);
    else joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
  }
  return joined;
}
