import { codeList, type Entry } from './code-list';
import { disciplines as table } from './data/disciplines';
import { fieldsOfScience as fieldTable } from './data/fields-of-science';
import { parseTable } from './table';

export interface Discipline extends Entry {
  /** The OECD field of science, as in `fieldsOfScience`. */
  fos: string;
}

/** GB/T 13745-2009. */
export const disciplines = codeList(
  parseTable(table, 4).map(
    ([code = '', zh = '', en = '', fos = '']): Discipline => ({
      code,
      zh,
      en,
      fos,
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
