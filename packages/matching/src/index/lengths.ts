/** Lengths are kept to 4 %, in one byte; 0 is the length of what is gone. */
const step = 1.04;

/** Length of each code, in units of a twelfth of an English word (see `TextIndex`). */
export const lengthOfCode = new Uint32Array(256);
for (let code = 1; code < 256; code += 1) {
  const before = lengthOfCode[code - 1] ?? 0;
  lengthOfCode[code] = Math.max(before + 3, Math.round(before * step));
}

/** The code of the length that is nearest from below; the longest for all that are longer. */
export function codeOfLength(length: number): number {
  let low = 1;
  let high = 255;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lengthOfCode[middle] ?? 0) <= length) low = middle;
    else high = middle - 1;
  }
  return low;
}
