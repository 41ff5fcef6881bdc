import { codeList, type Entry } from './code-list';
import { capabilityTables } from './data/capabilities';
import { parseTable, parts } from './table';

/**
 * What a need requires or an offer provides. The code is the path from its area, parted by dots:
 * `textiles.smart.textile-sensor`; one to four levels.
 */
export interface Capability extends Entry {
  zhSynonyms: readonly string[];
  enSynonyms: readonly string[];
}

function parentOf(code: string): { parent?: string } {
  const cut = code.lastIndexOf('.');
  return cut < 0 ? {} : { parent: code.slice(0, cut) };
}

export const capabilities = codeList(
  capabilityTables.flatMap((table) =>
    parseTable(table, 5).map(
      ([code = '', zh = '', en = '', zhSynonyms = '', enSynonyms = '']): Capability => ({
        code,
        ...parentOf(code),
        zh,
        en,
        zhSynonyms: parts(zhSynonyms),
        enSynonyms: parts(enSynonyms),
      }),
    ),
  ),
);

/** Case, width and spacing do not tell names apart. */
function nameKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Labels first, then synonyms, in both languages. */
export function capabilityNames(capability: Capability): readonly string[] {
  return [capability.zh, capability.en, ...capability.zhSynonyms, ...capability.enSynonyms];
}

const byName = new Map(
  capabilities.all.flatMap((capability) =>
    capabilityNames(capability).map((name) => [nameKey(name), capability] as const),
  ),
);

/** The capability that goes by this label or synonym in either language; a name has one at most. */
export function findCapabilityByName(name: string): Capability | undefined {
  return byName.get(nameKey(name));
}
