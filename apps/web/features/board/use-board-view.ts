'use client';

import type { Board, BoardView } from '@vicinity/board';
import { useEffect, useState } from 'react';
import { forgetWaiting, watchPresses, whenStill } from './hold-still';

/** The board as plain values, read anew at most once per frame, and never under a click. */
export function useBoardView(board: Board | null): BoardView | null {
  const [view, setView] = useState<BoardView | null>(null);
  useEffect(watchPresses, []);
  useEffect(() => {
    if (!board) return;
    let frame = 0;
    const read = () => {
      frame = 0;
      setView(board.read());
    };
    const readWhenStill = () => whenStill(read);
    const changed = () => {
      frame ||= requestAnimationFrame(readWhenStill);
    };
    board.doc.on('update', changed);
    read();
    return () => {
      board.doc.off('update', changed);
      cancelAnimationFrame(frame);
      forgetWaiting(read);
    };
  }, [board]);
  return view;
}
