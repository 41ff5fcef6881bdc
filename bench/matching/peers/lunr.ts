import lunr from 'lunr';
import type { Contender, Setting } from '../contender';

/** BM25 with its English pipeline; for Chinese without it, as it drops what is not Latin. */
export function lunrPeer({ chinese, spaced }: Setting): Contender {
  let index: lunr.Index | undefined;
  const words = (text: string): string[] =>
    spaced(text)
      .toLowerCase()
      .split(/[\s\p{P}]+/u)
      .filter((word) => word !== '');
  return {
    build(corpus) {
      index = lunr((builder) => {
        builder.ref('id');
        builder.field('title');
        builder.field('text');
        if (chinese) {
          builder.pipeline.reset();
          builder.searchPipeline.reset();
        }
        for (const { id, title, text } of corpus) {
          builder.add({ id, title: words(title), text: words(text) });
        }
      });
    },
    search(text, limit) {
      const found = index?.query((query) => {
        for (const word of new Set(words(text))) query.term(word, {});
      });
      return (found ?? []).slice(0, limit).map(({ ref }) => ref);
    },
  };
}
