import type * as Y from 'yjs';
import { readBoard } from '../read-board';
import type { CardView, ColumnView } from '../view';
import type { BoardContent, CardContent, PersonContent } from './content';
import type { BodyNode } from './text/body-node';

/**
 * A board's document as files carry it. Archived cards keep their place among the others of their
 * column.
 * @param textOf the text of a card, by its id
 * @param people those who can be named; whoever else is on a card goes by their id
 */
export function takeContent(
  doc: Y.Doc,
  textOf: (cardId: string) => readonly BodyNode[],
  people: readonly PersonContent[],
): BoardContent {
  const view = readBoard(doc);
  const columns = [...view.columns, ...view.archivedColumns].sort(byKey);
  const rank = new Map(columns.map(({ id }, index) => [id, index]));
  const last = columns.length;
  const cards = [...view.columns.flatMap((c) => c.cards), ...view.unsorted, ...view.archivedCards];
  cards.sort((a, b) => {
    const [one, other] = [rank.get(a.position[0]) ?? last, rank.get(b.position[0]) ?? last];
    return one - other || compare(a.position[1], b.position[1]) || compare(a.id, b.id);
  });
  const known = new Map(people.map((person) => [person.id, person]));
  const named = new Set(cards.flatMap(({ assignees }) => assignees.map((a) => a.personId)));
  return {
    columns: columns.map(({ id, title, color, wipLimit, archivedAt }) => ({
      id,
      title,
      color,
      wipLimit,
      archivedAt,
    })),
    labels: [...view.labels, ...view.archivedLabels].sort((a, b) => compare(a.id, b.id)),
    cards: cards.map((card) => contentOf(card, textOf(card.id))),
    rules: view.rules.map(({ archivedAt: _, ...rule }) => rule),
    people: [...named].sort().map((id) => known.get(id) ?? { id, name: '' }),
  };
}

function contentOf(card: CardView, text: readonly BodyNode[]): CardContent {
  const { position, excerpt: _, ...fields } = card;
  return { ...fields, columnId: position[0] || null, text };
}

function byKey(a: ColumnView, b: ColumnView): number {
  return compare(a.key, b.key) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
