'use client';

import { useState } from 'react';
import { useBoard } from '../board-context';
import type { News } from './use-news';

/** What somebody else did to a card since this component is shown; null: nothing. */
export function useNewsSince(card: string): News | null {
  const { news } = useBoard();
  const [since] = useState(() => Date.now());
  return news?.card === card && news.at >= since ? news : null;
}
