import { stemmer } from 'stemmer';

const stopWords = new Set(
  `a about above after again against all also am an and any are as at be because been before being
below between both but by can cannot could did do does doing down during each either etc few for from
further had has have having he her here hers him his how however i if in into is it its itself just
may me might more most must my neither no nor not now of off on once only onto or other our ours out
over own per same shall she should so some such than that the their theirs them then there therefore
these they this those through thus to too toward under until up upon us very via was we were what when
where whether which while who whom why will with within without would yet you your yours`.split(
    /\s+/,
  ),
);

const plain = /^[a-z]+$/;

/** The term a folded Latin word is indexed by, or undefined for a stop word. Porter's stems (1980). */
export function englishTerm(word: string): string | undefined {
  if (stopWords.has(word)) return undefined;
  if (word.length < 3 || !plain.test(word)) return word;
  return stemmer(word);
}
