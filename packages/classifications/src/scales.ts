import { codeList, type Entry } from './code-list';
import {
  currencies as currencyTable,
  sizeBands as sizeTable,
  trlLevels as trlTable,
} from './data/scales';
import { parseTable } from './table';

export interface TrlLevel extends Entry {
  /** 1 to 9. */
  level: number;
}

export interface SizeBand extends Entry {
  /** People employed, both ends included; no `most` in the open band. */
  least: number;
  most?: number;
  /** The class that Recommendation 2003/361/EC gives by head count alone (it also looks at money). */
  euClass: string;
}

export interface Currency extends Entry {
  /** Digits of the minor unit (ISO 4217). */
  digits: number;
}

export const trlLevels = codeList(
  parseTable(trlTable, 3).map(
    ([code = '', zh = '', en = '']): TrlLevel => ({
      code,
      zh,
      en,
      level: Number(code),
    }),
  ),
);

export const sizeBands = codeList(
  parseTable(sizeTable, 6).map(
    ([code = '', zh = '', en = '', least = '', most = '', euClass = '']): SizeBand => ({
      code,
      zh,
      en,
      least: Number(least),
      ...(most ? { most: Number(most) } : {}),
      euClass,
    }),
  ),
);

export const currencies = codeList(
  parseTable(currencyTable, 4).map(
    ([code = '', zh = '', en = '', digits = '']): Currency => ({
      code,
      zh,
      en,
      digits: Number(digits),
    }),
  ),
);
