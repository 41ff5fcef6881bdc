import { han, kinds } from './characters';
import { englishTerm } from './english';
import { hashUnits, StringTable, writeUnits } from './string-table';

/** Longer runs without a break are cut: no word of any use is longer. */
export const longestTerm = 48;

const unresolved = -2;
const stop = -1;

/** Latin and Chinese terms have lengths, counts and weights of their own. */
export type Script = 0 | 1;
export const latin: Script = 0;
export const chinese: Script = 1;

export interface VocabularyRecord {
  readonly starts: Uint32Array;
  readonly units: Uint16Array;
  readonly terms: Int32Array;
  readonly scripts: Uint8Array;
}

/**
 * Every surface form read so far and the term it is indexed by. A surface is stemmed once, when it
 * is first seen; afterwards reading it again costs one probe of the table.
 */
export class Vocabulary {
  private readonly table = new StringTable();
  private terms = new Int32Array(1 << 11).fill(unresolved);
  private scripts = new Uint8Array(1 << 11);
  private readonly scratch = new Uint16Array(longestTerm);

  get size(): number {
    return this.table.size;
  }

  get bytes(): number {
    return this.table.bytes + this.terms.byteLength + this.scripts.byteLength;
  }

  /** The term of a Latin surface in `buffer[0..length)`, with its hash; −1 for a stop word. New surfaces are kept. */
  addLatin(buffer: Uint16Array, length: number, hash: number): number {
    const surface = this.table.add(buffer, length, hash);
    this.reserve();
    const known = this.terms[surface] ?? unresolved;
    return known === unresolved ? this.resolve(surface) : known;
  }

  addChinese(buffer: Uint16Array, length: number): number {
    const id = this.table.add(buffer, length, hashUnits(buffer, length));
    this.reserve();
    this.terms[id] = id;
    this.scripts[id] = chinese;
    return id;
  }

  /** Like addLatin, without learning: −1 also for what was never read. */
  findLatin(buffer: Uint16Array, length: number, hash: number): number {
    const surface = this.table.find(buffer, length, hash);
    const known = surface < 0 ? unresolved : (this.terms[surface] ?? unresolved);
    if (known !== unresolved) return known;
    const term = englishTerm(String.fromCharCode(...buffer.subarray(0, length)));
    return term === undefined ? stop : this.find(term);
  }

  /** A term given as the index spells it: a stem, or one or two Chinese characters. */
  addTerm(term: string): number {
    const id = this.addString(term);
    if (kinds[term.charCodeAt(0)] === han) {
      this.terms[id] = id;
      this.scripts[id] = chinese;
    }
    return id;
  }

  findChinese(buffer: Uint16Array, length: number): number {
    return this.table.find(buffer, length, hashUnits(buffer, length));
  }

  /** The number of a term given as such (already stemmed), or −1. */
  find(term: string): number {
    const length = writeUnits(term, this.scratch);
    return this.table.find(this.scratch, length, hashUnits(this.scratch, length));
  }

  /** The term that a folded Latin word is read as; −1 for an unknown one, undefined for a stop word. */
  termOf(word: string): number | undefined {
    const surface = this.find(word);
    const known = surface < 0 ? unresolved : (this.terms[surface] ?? unresolved);
    if (known >= 0) return known;
    const term = known === stop ? undefined : englishTerm(word);
    return term === undefined ? undefined : this.find(term);
  }

  /** Words and terms with so many units, both ends included. */
  *ofLength(least: number, most: number): Generator<number> {
    for (let id = 0; id < this.table.size; id += 1) {
      const length = this.table.length(id);
      if (length >= least && length <= most && this.scripts[id] === latin) yield id;
    }
  }

  /** The term of a surface by its number, itself where it was only seen as a term. */
  resolved(id: number): number {
    const term = this.terms[id] ?? unresolved;
    return term === unresolved ? id : term;
  }

  /** Everything known, to be written down; `restore` takes it back. */
  save(): VocabularyRecord {
    const { size } = this.table;
    return {
      ...this.table.save(),
      terms: this.terms.slice(0, size),
      scripts: this.scripts.slice(0, size),
    };
  }

  restore({ starts, units, terms, scripts }: VocabularyRecord): void {
    this.table.restore(starts, units);
    this.terms = new Int32Array(Math.max(1 << 11, terms.length)).fill(unresolved);
    this.terms.set(terms);
    this.scripts = new Uint8Array(this.terms.length);
    this.scripts.set(scripts);
  }

  text(id: number): string {
    return this.table.get(id);
  }

  script(id: number): Script {
    return this.scripts[id] === chinese ? chinese : latin;
  }

  private resolve(surface: number): number {
    const term = englishTerm(this.table.get(surface));
    const id = term === undefined ? stop : this.addString(term);
    this.terms[surface] = id;
    return id;
  }

  private addString(text: string): number {
    const length = writeUnits(text, this.scratch);
    const id = this.table.add(this.scratch, length, hashUnits(this.scratch, length));
    this.reserve();
    return id;
  }

  private reserve(): void {
    if (this.table.size <= this.terms.length) return;
    const terms = new Int32Array(this.terms.length * 2).fill(unresolved);
    terms.set(this.terms);
    this.terms = terms;
    const scripts = new Uint8Array(terms.length);
    scripts.set(this.scripts);
    this.scripts = scripts;
  }
}
