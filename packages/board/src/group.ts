import type { BoardView, CardView } from './view';

export const groupings = ['organization', 'person', 'label', 'priority'] as const;
export type Grouping = (typeof groupings)[number];

export interface Lane {
  /** What its cards share: an id, or a priority; null for the cards that have none. */
  readonly key: string | null;
  readonly cards: readonly CardView[];
}

/**
 * Cards by what they share. A card with several persons, organizations or labels stands in the
 * lane of the first only, so that no lane doubles it. Lanes come in the order of `order` (then of
 * appearance), the lane without last and only where it has cards. The cards keep their order.
 */
export function groupCards(
  cards: readonly CardView[],
  by: Grouping,
  view: Pick<BoardView, 'labels'>,
  order: readonly string[] = [],
): Lane[] {
  const lanes = new Map<string | null, CardView[]>();
  const shown = by === 'label' ? view.labels.map(({ id }) => id) : order;
  const keys = cards.map((card) => laneOf(card, by, shown));
  for (const key of [...shown, ...keys]) {
    if (key !== null && keys.includes(key) && !lanes.has(key)) lanes.set(key, []);
  }
  if (keys.includes(null)) lanes.set(null, []);
  for (const [index, card] of cards.entries()) lanes.get(keys[index] ?? null)?.push(card);
  return [...lanes].map(([key, members]) => ({ key, cards: members }));
}

/** The lane a card stands in; of several by the order of `order`. */
export function laneOf(card: CardView, by: Grouping, order: readonly string[]): string | null {
  const first = (keys: readonly string[]) =>
    order.find((key) => keys.includes(key)) ?? keys[0] ?? null;
  switch (by) {
    case 'priority':
      return card.priority;
    case 'label':
      return order.find((key) => card.labels.includes(key)) ?? null;
    case 'person':
      return first(card.assignees.map(({ personId }) => personId));
    case 'organization':
      return first(card.assignees.flatMap(({ organizationId }) => organizationId ?? []));
  }
}
