import { digit, folds, han, joiner, kinds, letter } from './characters';
import { emptyHash, hashNext, hashUnits } from './string-table';
import { chinese, latin, longestTerm, type Script, type Vocabulary } from './vocabulary';

const dot = 0x2e;
const comma = 0x2c;

/** Takes one occurrence of a term, `text[from … to)`. */
export type TermSink = (term: number, script: Script, from: number, to: number) => void;

/** At most this much of one field is read: bad input stays cheap. */
const longestText = 200_000;

function kindAt(text: string, at: number): number {
  return kinds[text.charCodeAt(at)] ?? 0;
}

/**
 * Reads a text in any mixture of scripts into terms. Chinese runs give each character and each pair
 * of neighbours; Latin runs give stemmed words; a compound gives its parts and, when it holds a
 * digit or has two parts, itself (ti-6al-4v → ti, 6al, 4v, ti6al4v); a number keeps its decimal
 * point, joins `trl`, and a letter run that follows a Chinese one starts anew (3D打印 → 3d, 打, 印, 打印).
 */
export class Tokenizer {
  private readonly word = new Uint16Array(longestTerm);
  private readonly compound = new Uint16Array(longestTerm);

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly learns: boolean,
  ) {}

  read(text: string, sink: TermSink): void {
    const end = Math.min(text.length, longestText);
    let at = 0;
    while (at < end) {
      const kind = kindAt(text, at);
      if (kind === han) at = this.readChinese(text, at, end, sink);
      else if (kind === letter) at = this.readWord(text, at, end, sink);
      else if (kind === digit) at = this.readCompound(text, at, end, sink);
      else at += 1;
    }
  }

  /** The usual case of a compound, letters and nothing else, in one pass. */
  private readWord(text: string, from: number, end: number, sink: TermSink): number {
    const { word } = this;
    let at = from;
    let length = 0;
    let hash = emptyHash;
    while (at < end) {
      const unit = text.charCodeAt(at);
      const kind = kinds[unit] ?? 0;
      if (kind !== letter) {
        if (kind === digit || kind === joiner) return this.readCompound(text, from, end, sink);
        break;
      }
      if (length < longestTerm) {
        const folded = folds[unit] ?? 0;
        word[length] = folded;
        length += 1;
        hash = hashNext(hash, folded);
      }
      at += 1;
    }
    const term = this.latinTerm(word, length, hash);
    if (term >= 0) sink(term, latin, from, at);
    return at;
  }

  /**
   * Reads a text as a row of words for comparing names: single Chinese characters, the parts of
   * compounds, −1 for a Latin word that the vocabulary does not know or that is a stop word.
   */
  readPlain(text: string, sink: (term: number) => void): void {
    const end = Math.min(text.length, longestText);
    let at = 0;
    while (at < end) {
      const kind = kindAt(text, at);
      if (kind === han) {
        this.word[0] = folds[text.charCodeAt(at)] ?? 0;
        sink(this.chineseTerm(1));
        at += 1;
      } else if (kind === letter || kind === digit) {
        let length = 0;
        while (at < end && (kindAt(text, at) === letter || kindAt(text, at) === digit)) {
          if (length < longestTerm) {
            this.word[length] = folds[text.charCodeAt(at)] ?? 0;
            length += 1;
          }
          at += 1;
        }
        sink(this.latinTerm(this.word, length, hashUnits(this.word, length)));
      } else at += 1;
    }
  }

  private readChinese(text: string, from: number, end: number, sink: TermSink): number {
    const { word } = this;
    let at = from;
    let previous = 0;
    while (at < end && kindAt(text, at) === han) {
      const unit = folds[text.charCodeAt(at)] ?? 0;
      word[0] = unit;
      this.emitChinese(1, at, sink);
      if (previous !== 0) {
        word[0] = previous;
        word[1] = unit;
        this.emitChinese(2, at, sink);
      }
      previous = unit;
      at += 1;
    }
    return at;
  }

  private readCompound(text: string, from: number, end: number, sink: TermSink): number {
    let at = from;
    let parts = 0;
    let joined = 0;
    let digits = false;
    for (;;) {
      const start = at;
      let length = 0;
      while (at < end) {
        const kind = kindAt(text, at);
        if (kind === digit) digits = true;
        else if (kind !== letter && !this.insideNumber(text, at)) break;
        const unit = folds[text.charCodeAt(at)] ?? 0;
        at += 1;
        if (unit === comma) continue;
        if (length < longestTerm) {
          this.word[length] = unit;
          length += 1;
        }
        if (joined < longestTerm) {
          this.compound[joined] = unit;
          joined += 1;
        }
      }
      this.emitLatin(this.word, length, start, at, sink);
      parts += 1;
      const next = at + 1 < end && kindAt(text, at) === joiner ? kindAt(text, at + 1) : 0;
      if (next !== letter && next !== digit) break;
      at += 1;
    }
    if (parts > 1 && (digits || parts === 2) && joined < longestTerm) {
      this.emitLatin(this.compound, joined, from, at, sink);
    }
    return at;
  }

  /** A point or comma between two digits. */
  private insideNumber(text: string, at: number): boolean {
    const unit = folds[text.charCodeAt(at)];
    return (
      (unit === dot || unit === comma) &&
      at > 0 &&
      kindAt(text, at - 1) === digit &&
      at + 1 < text.length &&
      kindAt(text, at + 1) === digit
    );
  }

  /** @param last where the last character stands */
  private emitChinese(length: number, last: number, sink: TermSink): void {
    const term = this.chineseTerm(length);
    if (term >= 0) sink(term, chinese, last + 1 - length, last + 1);
  }

  private emitLatin(
    buffer: Uint16Array,
    length: number,
    from: number,
    to: number,
    sink: TermSink,
  ): void {
    const term = this.latinTerm(buffer, length, hashUnits(buffer, length));
    if (term >= 0) sink(term, latin, from, to);
  }

  private chineseTerm(length: number): number {
    return this.learns
      ? this.vocabulary.addChinese(this.word, length)
      : this.vocabulary.findChinese(this.word, length);
  }

  private latinTerm(buffer: Uint16Array, length: number, hash: number): number {
    return this.learns
      ? this.vocabulary.addLatin(buffer, length, hash)
      : this.vocabulary.findLatin(buffer, length, hash);
  }
}
