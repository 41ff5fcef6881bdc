'use client';

import { notifications } from '@mantine/notifications';
import { type RefObject, useEffect, useRef } from 'react';
import { useBoard } from '../board-context';
import { columnPlaceAt, columnUnder } from './column-target';
import { PointerDrag } from './pointer-drag';
import { cardUnder, type DropTarget, targetAt } from './target';

/** Lets whoever may write drag cards and columns; says who else changes the card that is carried. */
export function usePointerDrag(
  root: RefObject<HTMLElement | null>,
  put: {
    readonly card: (id: string, target: DropTarget) => void;
    /** `index`: which of the columns it becomes, from 0. */
    readonly column: (id: string, index: number) => void;
  },
): void {
  const { canWrite, select, news } = useBoard();
  const carried = useRef<string | null>(null);
  const latest = useRef(put);
  latest.current = put;
  useEffect(() => {
    if (!root.current || !canWrite) return;
    const cards = new PointerDrag<DropTarget>(root.current, {
      pick: cardUnder,
      aim: targetAt,
      started: (card) => {
        carried.current = card;
        select(card);
      },
      ended: (card, target) => {
        carried.current = null;
        if (target) latest.current.card(card, target);
      },
    });
    const columns = new PointerDrag<number>(root.current, {
      pick: columnUnder,
      aim: columnPlaceAt,
      ended: (column, index) => {
        if (index !== null) latest.current.column(column, index);
      },
    });
    return () => {
      cards.stop();
      columns.stop();
    };
  }, [root, canWrite, select]);
  useEffect(() => {
    if (!news || news.card !== carried.current) return;
    notifications.show({ id: 'carried', color: 'yellow', message: news.text });
  }, [news]);
}
