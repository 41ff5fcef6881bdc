import { codeList, type Entry } from './code-list';
import { industries as table } from './data/industries';
import { parseTable, parts } from './table';

export interface Industry extends Entry {
  /** ISIC Rev.4: sections for a section, divisions for a division; the main ones first. */
  isic: readonly string[];
}

/** GB/T 4754-2017, sections A–T and divisions 01–97. */
export const industries = codeList(
  parseTable(table, 5).map(
    ([code = '', parent = '', zh = '', en = '', isic = '']): Industry => ({
      code,
      ...(parent ? { parent } : {}),
      zh,
      en,
      isic: parts(isic),
    }),
  ),
);
