'use client';

import { type BoardView, readBoard } from '@vicinity/board';
import { useEffect, useState } from 'react';
import type * as Y from 'yjs';

/** The board as plain values, read anew at most once per frame. */
export function useBoardView(doc: Y.Doc | undefined): BoardView | null {
  const [view, setView] = useState<BoardView | null>(null);
  useEffect(() => {
    if (!doc) return;
    let frame = 0;
    const read = () => {
      frame = 0;
      setView(readBoard(doc));
    };
    const changed = () => {
      frame ||= requestAnimationFrame(read);
    };
    doc.on('update', changed);
    read();
    return () => {
      doc.off('update', changed);
      cancelAnimationFrame(frame);
    };
  }, [doc]);
  return view;
}
