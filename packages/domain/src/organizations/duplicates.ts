import type { IdentifierKind } from './words';

type Known = {
  readonly nameZh: string | null;
  readonly nameEn: string | null;
  readonly identifierKind: IdentifierKind;
  readonly identifier: string | null;
  readonly website: string | null;
};

/** Legal forms tell nothing of who an organization is, and are left out as often as written. */
const legalForms =
  /(股份有限公司|有限责任公司|有限公司|集团公司|集团|公司)$|(\b(incorporated|inc|corporation|corp|company|co|limited|ltd|llc|plc|gmbh|ag|sa|bv|srl|oy|ab|pty|pte)\b\.?)/gu;

/** A name without case, width, punctuation, spaces and legal form; empty where nothing is left. */
export function normalizeName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[（(][^）)]*[）)]/gu, ' ')
    .trim()
    .replace(legalForms, ' ')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The host of a website without `www.`; null where it is no address. */
export function hostOf(website: string): string | null {
  try {
    return new URL(website).hostname.toLowerCase().replace(/^www\./, '');
  } catch {
    return null;
  }
}

/**
 * What two entries of the same organization are likely to share: `name:…` (the form above),
 * `website:…` (the host), `identifier:kind:…`. Equal keys mean a likely duplicate, not a certain one.
 */
export function duplicateKeys(known: Known): string[] {
  const host = known.website ? hostOf(known.website) : null;
  const names = [known.nameZh, known.nameEn].map((name) => normalizeName(name ?? ''));
  const keys = [
    ...names.filter((name) => name.length > 1).map((name) => `name:${name}`),
    ...(host ? [`website:${host}`] : []),
    ...(known.identifier ? [`identifier:${known.identifierKind}:${known.identifier}`] : []),
  ];
  return [...new Set(keys)];
}

const duplicateGrounds = ['identifier', 'name', 'website'] as const;

/** On which grounds two sets of keys meet. */
export function sharedGrounds(mine: readonly string[], theirs: readonly string[]) {
  const shared = mine.filter((key) => theirs.includes(key));
  return duplicateGrounds.filter((ground) => shared.some((key) => key.startsWith(`${ground}:`)));
}
