'use client';

import type { BoardView } from '@vicinity/board';
import { useCallback, useEffect, useRef, useState } from 'react';

const SHOWN_FOR = 1_500;

interface Landing {
  readonly card: string;
  readonly columnId: string;
}

/**
 * After a move: as soon as the card stands in its new column, brings it into view, puts the focus
 * on it and marks it for a moment.
 */
export function useLanding(view: BoardView) {
  const [landed, setLanded] = useState<string | null>(null);
  const awaited = useRef<Landing | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each new view the card may be there
  useEffect(() => {
    if (!awaited.current) return;
    const { card, columnId } = awaited.current;
    const column = `[data-column="${CSS.escape(columnId)}"]`;
    const place = document.querySelector(`${column} [data-card="${CSS.escape(card)}"]`);
    if (!place) return;
    awaited.current = null;
    place.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    focusCard(card);
    setLanded(card);
  }, [view]);
  useEffect(() => {
    if (!landed) return;
    const timer = setTimeout(() => setLanded(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [landed]);
  const land = useCallback((landing: Landing) => {
    awaited.current = landing;
  }, []);
  return { landed, land };
}

/** Puts the focus on a card's menu, where its actions are. */
export function focusCard(card: string): void {
  const menu = `[data-card-menu="${CSS.escape(card)}"]`;
  document.querySelector<HTMLElement>(menu)?.focus({ preventScroll: true });
}
