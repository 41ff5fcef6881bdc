import { create, insertMultiple, search } from '@orama/orama';
import type { Contender, Setting } from '../contender';

/** Stemming on for English; `threshold: 1` joins words by OR. */
export function orama({ chinese, spaced }: Setting): Contender {
  const tokenizer = chinese
    ? {
        language: 'chinese',
        normalizationCache: new Map<string, string>(),
        tokenize: (text: string) => text.toLowerCase().split(/[\s\p{P}]+/u),
      }
    : { language: 'english', stemming: true };
  const index = create({
    schema: { id: 'string', title: 'string', text: 'string' } as const,
    components: { tokenizer },
  });
  return {
    async build(corpus) {
      const documents = corpus.map(({ id, title, text }) => ({
        id,
        title: spaced(title),
        text: spaced(text),
      }));
      await insertMultiple(index, documents, 500);
    },
    async search(text, limit) {
      const found = await search(index, {
        term: spaced(text),
        properties: ['title', 'text'],
        limit,
        threshold: 1,
      });
      return found.hits.map(({ document }) => document.id);
    },
  };
}
