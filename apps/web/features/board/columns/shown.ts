import {
  type BoardView,
  type CardView,
  type ColumnView,
  type Grouping,
  groupCards,
} from '@vicinity/board';

/** A column as it is shown: its cards that pass the filter, in one lane or in all. */
export interface ShownColumn {
  readonly id: string;
  readonly title: string;
  readonly column: ColumnView;
  readonly cards: readonly CardView[];
}

export interface ShownLane {
  /** See `Lane.key`; undefined: the board has no lanes. */
  readonly key: string | null | undefined;
  readonly count: number;
  readonly columns: readonly ShownColumn[];
}

/** The board's columns, in one lane or, grouped, in several. */
export function shownLanes(
  view: BoardView,
  passes: (card: CardView) => boolean,
  by: Grouping | null,
  order: readonly string[],
): ShownLane[] {
  const whole = view.columns.map((column): ShownColumn => {
    const cards = column.cards.every(passes) ? column.cards : column.cards.filter(passes);
    return { id: column.id, title: column.title, column, cards };
  });
  const all = whole.flatMap(({ cards }) => cards);
  if (!by) return [{ key: undefined, count: all.length, columns: whole }];
  return groupCards(all, by, view, order).map((lane): ShownLane => {
    const members = new Set(lane.cards);
    const columns = whole.map((shown) => ({
      ...shown,
      cards: shown.cards.filter((card) => members.has(card)),
    }));
    return { key: lane.key, count: lane.cards.length, columns };
  });
}

/** The card beside another one, in the direction of an arrow key; null at the edge. */
export function neighbour(
  columns: readonly ShownColumn[],
  card: string,
  key: string,
): CardView | null {
  const at = columns.findIndex(({ cards }) => cards.some(({ id }) => id === card));
  const own = columns[at]?.cards ?? [];
  const index = own.findIndex(({ id }) => id === card);
  if (key === 'ArrowUp') return own[index - 1] ?? null;
  if (key === 'ArrowDown') return own[index + 1] ?? null;
  if (key === 'Home') return own[0] ?? null;
  if (key === 'End') return own.at(-1) ?? null;
  const way = key === 'ArrowLeft' ? -1 : 1;
  for (let other = at + way; other >= 0 && other < columns.length; other += way) {
    const cards = columns[other]?.cards ?? [];
    const beside = cards[Math.min(index, cards.length - 1)];
    if (beside) return beside;
  }
  return null;
}
