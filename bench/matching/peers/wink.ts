import create from 'wink-bm25-text-search';
import utilities from 'wink-nlp-utils';
import type { Contender, Setting } from '../contender';

/** The preparation its README shows: lower case, words, stop words out, stems. */
export function wink({ chinese, spaced }: Setting): Contender {
  const engine = create();
  engine.defineConfig({ fldWeights: { title: 1, text: 1 } });
  const split = (text: string): string[] =>
    text
      .toLowerCase()
      .split(/[\s\p{P}]+/u)
      .filter((word) => word !== '');
  engine.definePrepTasks(
    chinese
      ? [split]
      : [
          utilities.string.lowerCase,
          utilities.string.tokenize0,
          utilities.tokens.removeWords,
          utilities.tokens.stem,
        ],
  );
  const ids: string[] = [];
  return {
    build(corpus) {
      for (const { id, title, text } of corpus) {
        // An empty field is refused.
        engine.addDoc(
          { title: spaced(title) || '-', text: spaced(text) || '-' },
          String(ids.length),
        );
        ids.push(id);
      }
      engine.consolidate();
    },
    search: (text, limit) =>
      engine
        .search(spaced(text), limit)
        .map(([at]) => ids[Number(at)] ?? '')
        .filter((id) => id !== ''),
  };
}
