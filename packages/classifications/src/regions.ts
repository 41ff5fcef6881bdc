import { codeList, type Entry } from './code-list';
import { countries } from './data/countries';
import { provinces } from './data/provinces';
import { parseTable } from './table';

const china = 'CN';

/** ISO 3166-1 codes of what GB/T 2260 lists as provinces; regions store the GB/T 2260 code. */
const provinceOfCountryCode = new Map([
  ['TW', '710000'],
  ['HK', '810000'],
  ['MO', '820000'],
]);

const countryEntries = parseTable(countries, 3).map(
  ([code = '', zh = '', en = '']): Entry => ({
    code,
    zh,
    en,
  }),
);
const provinceEntries = parseTable(provinces, 3).map(
  ([code = '', zh = '', en = '']): Entry => ({
    code,
    parent: china,
    zh,
    en,
  }),
);

/** Countries (ISO 3166-1 alpha-2) and, below CN, its provinces (GB/T 2260). */
export const regions = codeList([...countryEntries, ...provinceEntries]);

/** The province where a country code and a province code name the same place; else the code. */
export function canonicalRegion(code: string): string {
  return provinceOfCountryCode.get(code) ?? code;
}
