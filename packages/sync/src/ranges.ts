/** Clock values from `from` up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Whether sorted, disjoint, non-touching `held` contains all of `range`. O(log n). */
export function covers(held: readonly Range[], range: Range): boolean {
  if (range.from >= range.to) return true;
  const candidate = held[lastStartingAtOrBefore(held, range.from)];
  return candidate !== undefined && candidate.to >= range.to;
}

/** Adds a range to sorted, disjoint, non-touching `held`, in place, merging what it meets. */
export function addRange(held: Range[], { from, to }: Range): void {
  if (from >= to) return;
  let first = lastStartingAtOrBefore(held, from);
  const before = held[first];
  if (before === undefined || before.to < from) first += 1;
  let last = first;
  let merged = { from, to };
  for (let next = held[last]; next !== undefined && next.from <= merged.to; next = held[last]) {
    merged = { from: Math.min(merged.from, next.from), to: Math.max(merged.to, next.to) };
    last += 1;
  }
  held.splice(first, last - first, merged);
}

/** Index of the last range that starts at or before `clock`, or −1. */
function lastStartingAtOrBefore(held: readonly Range[], clock: number): number {
  let low = 0;
  let high = held.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const range = held[middle];
    if (range !== undefined && range.from <= clock) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
