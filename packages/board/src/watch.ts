import * as Y from 'yjs';
import { entriesOf, writerOf } from './document';

/** One field of a card that was written, and the client id (as in presence) of its writer. */
export interface CardNews {
  readonly id: string;
  readonly field: string;
  readonly writer: number | undefined;
}

/**
 * Tells what happens to cards in transactions of the origins asked for: one call for each
 * transaction. A new card tells of its `title`.
 * @returns what ends it
 */
export function watchCards(
  doc: Y.Doc,
  isWanted: (origin: unknown) => boolean,
  tell: (news: readonly CardNews[]) => void,
): () => void {
  const cards = entriesOf(doc, 'card');
  const observe = (events: Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction) => {
    if (!isWanted(transaction.origin)) return;
    const news = events.flatMap(({ path, keys, target }): CardNews[] => {
      if (target === cards) {
        return [...keys.keys()].map((id) => ({ id, field: 'title', writer: writerOf(cards, id) }));
      }
      if (!(target instanceof Y.Map)) return [];
      const id = String(path[0]);
      return [...keys.keys()].map((field) => ({ id, field, writer: writerOf(target, field) }));
    });
    if (news.length > 0) tell(news);
  };
  cards.observeDeep(observe);
  return () => cards.unobserveDeep(observe);
}
