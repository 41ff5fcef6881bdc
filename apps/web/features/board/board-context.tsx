'use client';

import type { Board, BoardFilter, BoardView, CardView, Grouping } from '@vicinity/board';
import { createContext, useContext } from 'react';
import type { Revealer } from './columns/revealer';
import type { Person } from './presence/people';
import type { News } from './presence/use-news';
import type { Presence } from './presence/use-presence';
import type { BoardActions } from './undo/use-board-actions';

/** Everything that a view of the board needs; see `board.tsx`, which provides it. */
export interface BoardScope {
  readonly projectId: string;
  readonly board: Board;
  readonly view: BoardView;
  /** Whether a card passes the filter. */
  readonly passes: (card: CardView) => boolean;
  readonly filter: BoardFilter;
  setFilter(filter: BoardFilter): void;
  /** By what the board's lanes are formed; null: no lanes. */
  readonly lanes: Grouping | null;
  /** `YYYY-MM-DD` where the reader is. */
  readonly today: string;
  readonly me: Person;
  /** Those whom cards can be assigned to. */
  readonly people: readonly Person[];
  readonly present: readonly Presence[];
  /** What somebody else did last to any card. */
  readonly news: News | null;
  readonly canWrite: boolean;
  readonly actions: BoardActions;
  /** Opens a card, or with null closes the one that is open. */
  openCard(id: string | null): void;
  /** Asks where a card shall go. */
  moveCardTo(id: string): void;
  /** Says so where the filter hides a card that was just made or moved. */
  noteHidden(id: string): void;
  /** Tells the others which card is selected here. */
  select(id: string | null): void;
  readonly revealer: Revealer;
}

const BoardContext = createContext<BoardScope | null>(null);
export const BoardProvider = BoardContext.Provider;

export function useBoard(): BoardScope {
  const scope = useContext(BoardContext);
  if (!scope) throw new Error('No board around this component');
  return scope;
}
