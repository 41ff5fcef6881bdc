import {
  type Board,
  type Grouping,
  moveCard,
  type Outcome,
  priorities,
  setAssigned,
  setLabelled,
  setPriority,
  together,
} from '@vicinity/board';
import type { DropTarget } from '../drag/target';

/**
 * Moves a card to where it was dropped. In another lane it also takes on what the lane stands for,
 * in place of what its own lane stood for; what a lane of organizations stands for cannot be given.
 */
export function putCard(
  board: Board,
  card: string,
  { columnId, above, below, lane }: DropTarget,
  lanes: { readonly by: Grouping; readonly from: string | null } | null,
  organizationOf: (personId: string) => string | undefined,
): Outcome {
  const place = { columnId, ...(above && { above }), ...(below && { below }) };
  const to = lane || null;
  const move = () => moveCard(board, card, place);
  if (!lanes || lane === null || lanes.from === to) return move();
  const { by, from } = lanes;
  switch (by) {
    case 'organization':
      return move();
    case 'priority':
      return together(board, [
        move,
        () => setPriority(board, card, priorities.find((known) => known === to) ?? null),
      ]);
    case 'label':
      return together(board, [
        move,
        ...(from ? [() => setLabelled(board, card, from, false)] : []),
        ...(to ? [() => setLabelled(board, card, to, true)] : []),
      ]);
    case 'person':
      return together(board, [
        move,
        ...(from ? [() => setAssigned(board, card, from, null)] : []),
        ...(to ? [() => setAssigned(board, card, to, organizationOf(to) ?? '')] : []),
      ]);
  }
}
