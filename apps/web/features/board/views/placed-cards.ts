import type { BoardView, CardView } from '@vicinity/board';

/** A card with the name of the column it stands in; null: none, its column is gone. */
export interface PlacedCard {
  readonly card: CardView;
  readonly columnId: string | null;
  readonly column: string | null;
}

/** The cards of a board that pass, in its order. */
export function placedCards(view: BoardView, passes: (card: CardView) => boolean): PlacedCard[] {
  return [
    ...view.columns.flatMap(({ id, title, cards }) =>
      cards.map((card) => ({ card, columnId: id, column: title })),
    ),
    ...view.unsorted.map((card) => ({ card, columnId: null, column: null })),
  ].filter(({ card }) => passes(card));
}

export const sortings = ['title', 'column', 'priority', 'startOn', 'dueOn', 'estimate'] as const;
export type Sorting = (typeof sortings)[number];

const urgency = { urgent: '0', high: '1', medium: '2', low: '3' } as const;

/**
 * In the order of one field, what has none last whichever way; equals stay in the board's order.
 * `column` keeps the board's order.
 */
export function sortCards(
  cards: readonly PlacedCard[],
  by: Sorting,
  descending: boolean,
  locale: string,
): PlacedCard[] {
  if (by === 'column') return descending ? cards.toReversed() : [...cards];
  const collator = new Intl.Collator(locale, { numeric: true });
  const fieldOf = ({ card }: PlacedCard): string | null => {
    if (by === 'estimate') return card.estimate === null ? null : String(card.estimate);
    if (by === 'priority') return card.priority && urgency[card.priority];
    return card[by] || null;
  };
  return cards.toSorted((a, b) => {
    const [one, other] = [fieldOf(a), fieldOf(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return collator.compare(one, other) * (descending ? -1 : 1);
  });
}
