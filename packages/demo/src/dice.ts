/** Chance that always falls the same way for the same key. */
export interface Dice {
  /** Uniform in [0, 1). */
  next(): number;
  /** A whole number from least to most, both included. */
  int(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** One of the entries, as often as its weight says. */
  weighted<T>(entries: readonly (readonly [T, number])[]): T;
  /** A version 4 UUID. */
  id(): string;
}

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** Generator: sfc32 (Chris Doty-Humphrey, PractRand), seeded by the key. */
export function createDice(key: string): Dice {
  let [a, b, c, d] = [hashOf(key), hashOf(`${key}#b`), hashOf(`${key}#c`), 1];
  function word(): number {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  }
  for (let round = 0; round < 12; round += 1) word();
  const next = () => word() / 2 ** 32;
  function pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new RangeError('Nothing to pick from');
    return item;
  }
  function weighted<T>(entries: readonly (readonly [T, number])[]): T {
    let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of entries) {
      left -= weight;
      if (left < 0) return item;
    }
    return pick(entries)[0];
  }
  const hex = (length: number) => word().toString(16).padStart(8, '0').slice(0, length);
  return {
    next,
    int: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (probability) => next() < probability,
    pick,
    weighted,
    id: () =>
      `${hex(8)}-${hex(4)}-4${hex(3)}-${pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(8)}${hex(4)}`,
  };
}
