'use client';

import type { BoardView } from '@vicinity/board';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Revealer } from './revealer';

const SHOWN_FOR = 1_600;

/**
 * After a move: as soon as the card stands in its new column, brings it into view, puts the focus
 * on it and marks it for a moment.
 */
export function useLanding(view: BoardView, revealer: Revealer) {
  const [landed, setLanded] = useState<string | null>(null);
  const awaited = useRef<{ card: string; columnId: string } | null>(null);
  useEffect(() => {
    if (!awaited.current) return;
    const { card, columnId } = awaited.current;
    const column = view.columns.find(({ id }) => id === columnId);
    if (!column?.cards.some(({ id }) => id === card)) return;
    awaited.current = null;
    revealer.focus(card);
    setLanded(card);
  }, [view, revealer]);
  useEffect(() => {
    if (!landed) return;
    const timer = setTimeout(() => setLanded(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [landed]);
  const land = useCallback((card: string, columnId: string) => {
    awaited.current = { card, columnId };
  }, []);
  return { landed, land };
}
