import { PREFIX } from './local-names';

const SIGNED_OUT = 'vicinity-signed-out';

/** What keeps a copy open on this page, to be closed before the copies are removed. */
const open = new Set<() => Promise<void>>();

/** @returns what takes it off the list again */
export function noteOpen(close: () => Promise<void>): () => void {
  open.add(close);
  return () => open.delete(close);
}

/**
 * Removes every board from this device, edits that wait included, and the pages kept for them; the
 * other tabs let go of theirs and leave the board.
 */
export async function forgetLocalBoards(): Promise<void> {
  const channel = new BroadcastChannel(SIGNED_OUT);
  channel.postMessage('signed out');
  channel.close();
  await Promise.all([...open].map((close) => close()));
  const databases = await indexedDB.databases();
  await Promise.all(
    databases.map(({ name }) => (name?.startsWith(PREFIX) ? remove(name) : undefined)),
  );
  if ('caches' in window) for (const name of await caches.keys()) await caches.delete(name);
}

/** Leaves the page when another tab signs out. @returns what ends the watch */
export function leaveWhenSignedOut(): () => void {
  const channel = new BroadcastChannel(SIGNED_OUT);
  channel.onmessage = () => {
    void Promise.all([...open].map((close) => close())).then(() => window.location.assign('/'));
  };
  return () => channel.close();
}

/** Another tab that has it open holds the removal up; it is done when that tab lets go. */
function remove(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
    request.onblocked = () => resolve();
  });
}
