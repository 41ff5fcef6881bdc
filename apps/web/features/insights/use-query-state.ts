'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback } from 'react';

/** A choice kept in the address bar, so that a link shows the same; `fallback` is left out of it. */
export function useQueryState(name: string, fallback: string) {
  const params = useSearchParams();
  const value = params.get(name) ?? fallback;
  const set = useCallback(
    (next: string) => {
      const url = new URL(window.location.href);
      if (next === fallback) url.searchParams.delete(name);
      else url.searchParams.set(name, next);
      window.history.replaceState(null, '', url);
    },
    [name, fallback],
  );
  return [value, set] as const;
}
