// Keeps what a board's page is made of, so that it opens without a network. The board itself is in
// IndexedDB; nothing of the API is kept here. Signing out removes all of it.
const PAGES = 'vicinity-pages-1';
const ASSETS = 'vicinity-assets-1';
const board = /^\/[a-z]{2}\/projects\/[^/]+\/board$/;
const asset = /^\/_next\/static\//;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (asset.test(url.pathname)) event.respondWith(fromAssets(request));
  else if (request.mode === 'navigate' && board.test(url.pathname)) {
    event.respondWith(fromNetworkFirst(request, url));
  }
});

// What the first visit loaded before this worker was there.
self.addEventListener('message', (event) => {
  const { page, assets } = event.data ?? {};
  if (typeof page !== 'string' || !board.test(page) || !Array.isArray(assets)) return;
  const kept = assets.filter((address) => asset.test(new URL(address).pathname));
  event.waitUntil(
    Promise.all([keepPage(page), ...kept.map((address) => fromAssets(new Request(address)))]),
  );
});

/** Their names change with their content. */
async function fromAssets(request) {
  const cache = await caches.open(ASSETS);
  const known = await cache.match(request.url);
  if (known) return known;
  const response = await fetch(request);
  if (response.ok) await cache.put(request.url, response.clone());
  return response;
}

async function fromNetworkFirst(request, url) {
  const cache = await caches.open(PAGES);
  try {
    const response = await fetch(request);
    if (response.ok && !response.redirected) await cache.put(url.pathname, response.clone());
    // Who is not let in any more shall not be shown what was kept either.
    else if (response.status === 404 || response.redirected) await cache.delete(url.pathname);
    return response;
  } catch (error) {
    const kept = await cache.match(url.pathname);
    if (kept) return kept;
    throw error;
  }
}

async function keepPage(pathname) {
  const response = await fetch(pathname, { headers: { accept: 'text/html' } });
  if (!response.ok || response.redirected) return;
  await (await caches.open(PAGES)).put(pathname, response);
}
