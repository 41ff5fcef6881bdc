import type { BoardView, CardView } from '@vicinity/board';

/** A card wherever it stands: in a column, unsorted or in the archive. */
export function findCard(view: BoardView, id: string): CardView | undefined {
  const lists = [...view.columns.map(({ cards }) => cards), view.unsorted, view.archivedCards];
  for (const cards of lists) {
    const found = cards.find((card) => card.id === id);
    if (found) return found;
  }
  return undefined;
}
