import { Index } from 'flexsearch';
import type { Contender, Setting } from '../contender';

/** `suggest` lets it miss words of the query: without it a page finds nothing. */
export function flexsearch({ spaced }: Setting): Contender {
  const index = new Index({
    encode: (text: string) =>
      text
        .toLowerCase()
        .split(/[\s\p{P}]+/u)
        .filter((word) => word !== ''),
  });
  const ids: string[] = [];
  return {
    build(corpus) {
      for (const { id, title, text } of corpus) {
        index.add(ids.length, spaced(`${title} ${text}`));
        ids.push(id);
      }
    },
    search: (text, limit) =>
      index
        .search(spaced(text), { limit, suggest: true })
        .map((at) => ids[Number(at)] ?? '')
        .filter((id) => id !== ''),
  };
}
