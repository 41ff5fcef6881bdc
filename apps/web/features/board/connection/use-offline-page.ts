'use client';

import { useEffect } from 'react';

/**
 * Lets the board's page open without a network after this visit: a service worker keeps the page
 * and its scripts, the editor's among them, which otherwise come only when a card is opened.
 */
export function useOfflinePage(): void {
  useEffect(() => {
    // In development scripts keep their names while they change.
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
    void keepPage();
  }, []);
}

async function keepPage(): Promise<void> {
  await navigator.serviceWorker.register('/board-worker.js');
  const { active } = await navigator.serviceWorker.ready;
  await untilIdle();
  await import('../text/card-text').catch(() => undefined);
  const assets = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage({ page: window.location.pathname, assets });
}

function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window)
      window.requestIdleCallback(() => resolve(), { timeout: 5_000 });
    else setTimeout(resolve, 2_000);
  });
}
