import MiniSearch from 'minisearch';
import type { Contender, Setting } from '../contender';

/** Its own tokenizer and BM25+, words joined by OR (the default). */
export function minisearch({ spaced }: Setting): Contender {
  const index = new MiniSearch<{ id: string; title: string; text: string }>({
    fields: ['title', 'text'],
  });
  return {
    build(corpus) {
      index.addAll(
        corpus.map(({ id, title, text }) => ({ id, title: spaced(title), text: spaced(text) })),
      );
    },
    search: (text, limit) =>
      index
        .search(spaced(text))
        .slice(0, limit)
        .map(({ id }) => String(id)),
  };
}
