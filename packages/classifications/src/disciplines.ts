import { codeList, type Entry } from './code-list';
import { disciplines as table } from './data/disciplines';
import { fieldsOfScience as fieldTable } from './data/fields-of-science';
import { parseTable } from './table';

export interface Discipline extends Entry {
  /** The OECD field of science, as in `fieldsOfScience`. */
  fos: string;
}

const rows = parseTable(table, 5);
const fieldOf = new Map(rows.map(([code = '', , , , fos = '']) => [code, fos]));

/** GB/T 13745-2009: the first level whole, the second in part. */
export const disciplines = codeList(
  rows.map(
    ([code = '', parent = '', zh = '', en = '', fos = '']): Discipline => ({
      code,
      ...(parent ? { parent } : {}),
      zh,
      en,
      fos: fos || (fieldOf.get(parent) ?? ''),
    }),
  ),
);

/** OECD Fields of Science and Technology, two levels. */
export const fieldsOfScience = codeList(
  parseTable(fieldTable, 4).map(
    ([code = '', parent = '', zh = '', en = '']): Entry => ({
      code,
      ...(parent ? { parent } : {}),
      zh,
      en,
    }),
  ),
);
