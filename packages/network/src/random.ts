/** A source of numbers in [0, 1). */
export type Random = () => number;

/** Mulberry32 (T. Ettinger, 2017): 32 bits of state, the same sequence for the same seed everywhere. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return function next() {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Fisher–Yates, in place. */
export function shuffle(values: Int32Array, random: Random): void {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const held = values[last] ?? 0;
    values[last] = values[other] ?? 0;
    values[other] = held;
  }
}

/** 0, 1, …, n − 1. */
export function range(n: number): Int32Array {
  const values = new Int32Array(n);
  for (let i = 0; i < n; i += 1) values[i] = i;
  return values;
}
