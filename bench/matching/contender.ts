import type { CorpusDocument } from './dataset';

/** A search engine under measure. */
export interface Contender {
  build(corpus: readonly CorpusDocument[]): void | Promise<void>;
  /** Identifiers, the best first. */
  search(text: string, limit: number): readonly string[] | Promise<readonly string[]>;
  /** Bytes that the index holds, where it counts them itself. */
  bytes?(): number;
  close?(): Promise<void>;
}

/** What a contender may know of the data before it starts. */
export interface Setting {
  readonly chinese: boolean;
  /** Words of a text as a list parted by spaces: jieba for Chinese, the text itself otherwise. */
  readonly spaced: (text: string) => string;
}

export type MakeContender = (setting: Setting) => Contender | Promise<Contender>;
