'use client';

import type { Board, BoardView } from '@vicinity/board';
import { useEffect, useState } from 'react';

/** The board as plain values, read anew at most once per frame. */
export function useBoardView(board: Board | null): BoardView | null {
  const [view, setView] = useState<BoardView | null>(null);
  useEffect(() => {
    if (!board) return;
    let frame = 0;
    const read = () => {
      frame = 0;
      setView(board.read());
    };
    const changed = () => {
      frame ||= requestAnimationFrame(read);
    };
    board.doc.on('update', changed);
    read();
    return () => {
      board.doc.off('update', changed);
      cancelAnimationFrame(frame);
    };
  }, [board]);
  return view;
}
