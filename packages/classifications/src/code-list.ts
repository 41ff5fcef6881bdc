export type Locale = 'zh' | 'en';

/** One code of a list. `parent` is the code above it in the same list; roots have none. */
export interface Entry {
  code: string;
  parent?: string;
  zh: string;
  en: string;
}

/** A list of codes in its published order, parents before their children. */
export interface CodeList<E extends Entry> {
  all: readonly E[];
  find(code: string): E | undefined;
  /** The entries right below `code`, or the roots without one. */
  children(code?: string): readonly E[];
  /** From the root down to the entry itself; empty for an unknown code. */
  path(code: string): readonly E[];
}

export function codeList<E extends Entry>(entries: readonly E[]): CodeList<E> {
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const byParent = groupByParent(entries);

  function path(code: string): E[] {
    const entry = byCode.get(code);
    if (!entry) return [];
    return entry.parent === undefined ? [entry] : [...path(entry.parent), entry];
  }

  return {
    all: entries,
    find: (code) => byCode.get(code),
    children: (code) => byParent.get(code) ?? [],
    path,
  };
}

function groupByParent<E extends Entry>(entries: readonly E[]): Map<string | undefined, E[]> {
  const groups = new Map<string | undefined, E[]>();
  for (const entry of entries) {
    const group = groups.get(entry.parent);
    if (group) group.push(entry);
    else groups.set(entry.parent, [entry]);
  }
  return groups;
}
