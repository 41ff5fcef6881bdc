/**
 * One table per UTF-16 unit: what it folds to and what kind of character it is.
 * Folding joins what a reader takes for the same: full and half width, upper and lower case,
 * Latin letters with and without marks, the two micro signs.
 */
const separator = 0;
export const letter = 1;
export const digit = 2;
export const han = 3;
/** Joins the parts of a compound when it stands between them: Ti-6Al-4V, PLA/PBS, state_of_charge. */
export const joiner = 4;

function foldUnit(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
  if (unit >= 0xd800 && unit <= 0xdfff) return 0x20;
  if (unit === 0xb5) return 0x3bc;
  if (unit === 0x2126) return 0x3c9;
  if (unit >= 0x2010 && unit <= 0x2015) return 0x2d;
  if (unit === 0x2212) return 0x2d;
  const folded = String.fromCharCode(unit).normalize('NFKD').toLowerCase();
  const first = folded.charCodeAt(0);
  // Only folds that keep the number of letters: ﬁ or ㎏ stay as they are.
  const rest = folded.slice(1).replace(/\p{M}/gu, '');
  return rest === '' && first < 0xd800 ? first : unit;
}

const isLetter = /[\p{L}\p{M}]/u;
const isHan = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const isDigit = /\p{Nd}/u;

function classify(unit: number): number {
  if (unit === 0x2d || unit === 0x2f || unit === 0x5f || unit === 0x2b) return joiner;
  const char = String.fromCharCode(unit);
  if (isDigit.test(char)) return digit;
  if (isHan.test(char))
    return unit === 0x3005 || unit === 0x3007 || unit >= 0x3041 ? han : separator;
  if (isLetter.test(char)) return letter;
  return unit === 0xb0 ? letter : separator;
}

const size = 0x10000;

/** Folded unit of each unit. */
export const folds = new Uint16Array(size);
/** Kind of each unit, taken after folding. */
export const kinds = new Uint8Array(size);

for (let unit = 0; unit < size; unit += 1) folds[unit] = foldUnit(unit);
for (let unit = 0; unit < size; unit += 1) kinds[unit] = classify(folds[unit] ?? 0);
