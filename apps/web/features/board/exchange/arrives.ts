import type { Board } from '@vicinity/board';

/** How long the board may take to bring what the server wrote, in milliseconds. */
const ARRIVES_WITHIN = 15_000;

/** Waits until the board here has an entry that the server has made. */
export function arrives(
  { doc }: Board,
  { entity, id }: { readonly entity: string; readonly id: string },
): Promise<boolean> {
  const isHere = () => doc.getMap(`${entity}s`).has(id);
  if (isHere()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const stop = (found: boolean) => {
      clearTimeout(timer);
      doc.off('update', look);
      resolve(found);
    };
    const look = () => {
      if (isHere()) stop(true);
    };
    const timer = setTimeout(() => stop(false), ARRIVES_WITHIN);
    doc.on('update', look);
  });
}
