import { digit, kinds, letter } from './characters';
import type { Vocabulary } from './vocabulary';

/** A word that the index does not know, and the one it is read as. */
export interface Correction {
  readonly typed: string;
  readonly read: string;
}

/** Longer texts are pages, not what somebody types into a field. */
const mostWords = 16;
const leastLetters = 4;
const longLetters = 8;

const words = /[\p{L}\p{M}\p{N}]+/gu;
const latinWord = /^\p{Script=Latin}+$/u;

/**
 * Reads each Latin word that no document holds as the closest word that some document holds: one
 * slip of the finger for short words, two from eight letters on (Damerau's four kinds of slip).
 * Closest first, then the one in most documents, then by the alphabet.
 * @param frequency documents that hold a term
 */
export function correctText(
  text: string,
  vocabulary: Vocabulary,
  frequency: (term: number) => number,
): { text: string; corrected: Correction[] } {
  const corrected: Correction[] = [];
  if ((text.slice(0, 2000).match(words)?.length ?? 0) > mostWords || text.length > 2000) {
    return { text, corrected };
  }
  const read = text.replace(words, (typed) => {
    if (typed.length < leastLetters || !latinWord.test(typed)) return typed;
    const folded = typed.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const known = vocabulary.termOf(folded);
    if (known === undefined || (known >= 0 && frequency(known) > 0)) return typed;
    const closest = closestWord(folded, vocabulary, frequency);
    if (closest === undefined) return typed;
    corrected.push({ typed, read: closest });
    return closest;
  });
  return { text: read, corrected };
}

function closestWord(
  typed: string,
  vocabulary: Vocabulary,
  frequency: (term: number) => number,
): string | undefined {
  let best: { word: string; slips: number; documents: number } | undefined;
  let allowed = typed.length >= longLetters ? 2 : 1;
  for (const id of vocabulary.ofLength(typed.length - allowed, typed.length + allowed)) {
    const term = vocabulary.resolved(id);
    const documents = term < 0 ? 0 : frequency(term);
    if (documents === 0) continue;
    const word = vocabulary.text(id);
    const kind = kinds[word.charCodeAt(0)];
    if (kind !== letter && kind !== digit) continue;
    const slips = distance(typed, word, allowed);
    if (slips > allowed) continue;
    const better =
      best === undefined ||
      slips < best.slips ||
      (slips === best.slips &&
        (documents > best.documents || (documents === best.documents && word < best.word)));
    if (better) best = { word, slips, documents };
    allowed = Math.min(allowed, slips);
  }
  return best?.word;
}

/** Insertions, deletions, replacements and swaps of neighbours from `a` to `b`; `most` + 1: more. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let twoBack: number[] = [];
  let back: number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (back[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (back[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (twoBack[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    twoBack = back;
    back = row;
  }
  return back[b.length] ?? most + 1;
}
