import { capabilityNames, classifications, listCapabilities } from '@vicinity/classifications';

/** A capability to choose, with the names above it, the area first. */
export type CapabilityOption = {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly above: readonly { readonly zh: string; readonly en: string }[];
};

const key = (text: string) => text.normalize('NFKC').trim().toLowerCase();

let names: { readonly code: string; readonly names: readonly string[] }[] | undefined;

function searchable() {
  names ??= listCapabilities().map((capability) => ({
    code: capability.code,
    names: capabilityNames(capability).map(key),
  }));
  return names;
}

/**
 * Capabilities whose name or synonym, in either language, holds the words sought: exact names
 * first, then beginnings, then the shortest. Without words, the areas.
 */
export function findCapabilities(sought: string, limit: number): CapabilityOption[] {
  const words = key(sought);
  if (!words) return classifications.capability.children().slice(0, limit).map(optionOf);
  const hits = searchable().flatMap(({ code, names }) => {
    const ranks = names.flatMap((name) => {
      if (!name.includes(words)) return [];
      return [(name === words ? 0 : name.startsWith(words) ? 1000 : 2000) + name.length];
    });
    return ranks.length > 0 ? [{ code, rank: Math.min(...ranks) }] : [];
  });
  return hits
    .sort((a, b) => a.rank - b.rank || (a.code < b.code ? -1 : 1))
    .slice(0, limit)
    .flatMap(({ code }) => classifications.capability.find(code) ?? [])
    .map(optionOf);
}

/** The options of known codes, in the order asked for. */
export function capabilityOptions(codes: readonly string[]): CapabilityOption[] {
  return codes.flatMap((code) => classifications.capability.find(code) ?? []).map(optionOf);
}

function optionOf({ code, zh, en }: { code: string; zh: string; en: string }): CapabilityOption {
  const path = classifications.capability.path(code).slice(0, -1);
  return { code, zh, en, above: path.map((node) => ({ zh: node.zh, en: node.en })) };
}
