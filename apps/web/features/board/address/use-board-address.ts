'use client';

import type { BoardFilter, Grouping } from '@vicinity/board';
import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { filterFrom, lanesFrom, writeFilter } from './filter-address';

export interface BoardAddress {
  readonly filter: BoardFilter;
  readonly lanes: Grouping | null;
  /** The card that is open. */
  readonly card: string | null;
  setFilter(filter: BoardFilter): void;
  setLanes(lanes: Grouping | null): void;
  openCard(id: string | null): void;
}

/** What of the board is shown, kept in the address bar so that a link shows the same. */
export function useBoardAddress(): BoardAddress {
  const params = useSearchParams();
  const text = params.toString();
  const shown = useMemo(() => {
    const read = new URLSearchParams(text);
    return { filter: filterFrom(read), lanes: lanesFrom(read), card: read.get('card') };
  }, [text]);
  const setFilter = useCallback(
    (filter: BoardFilter) => change((address) => writeFilter(address, filter)),
    [],
  );
  const setLanes = useCallback((lanes: Grouping | null) => setOne('lanes', lanes), []);
  const openCard = useCallback((id: string | null) => setOne('card', id), []);
  return useMemo(
    () => ({ ...shown, setFilter, setLanes, openCard }),
    [shown, setFilter, setLanes, openCard],
  );
}

function change(edit: (params: URLSearchParams) => void): void {
  const url = new URL(window.location.href);
  edit(url.searchParams);
  if (url.href !== window.location.href) window.history.replaceState(null, '', url);
}

function setOne(name: string, value: string | null): void {
  change((params) => {
    if (value) params.set(name, value);
    else params.delete(name);
  });
}
