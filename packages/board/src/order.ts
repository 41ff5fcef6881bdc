import { generateKeyBetween } from 'jittered-fractional-indexing';

export interface Ordered {
  readonly id: string;
  readonly key: string;
}

/** By key, then by id: the same order for everyone, also where two keys are equal. */
export function compareOrdered(a: Ordered, b: Ordered): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/**
 * A key that sorts at `index` (clamped to 0…length) among `siblings`, which are in order.
 * Jittered by 30 bits, so that two people who insert at the same place get different keys.
 * Where the neighbours' keys leave no room between them (equal, or written by something else
 * than this code), the key lands behind the next keys that do.
 */
export function keyAt(siblings: readonly Ordered[], index: number, random: () => number): string {
  const at = Math.max(0, Math.min(index, siblings.length));
  const before = lastValidKey(siblings.slice(0, at));
  const after = siblings
    .slice(at)
    .find((sibling) => isKey(sibling.key) && (before === null || sibling.key > before));
  return generateKeyBetween(before, after?.key ?? null, { getRandomBit: () => random() < 0.5 });
}

function isKey(key: string): boolean {
  try {
    generateKeyBetween(key, null, { jitterBits: 0 });
    return true;
  } catch {
    return false;
  }
}

function lastValidKey(siblings: readonly Ordered[]): string | null {
  let largest: string | null = null;
  for (const { key } of siblings) {
    if (isKey(key) && (largest === null || key > largest)) largest = key;
  }
  return largest;
}
