import type { Mark } from './pointer-drag';

const LINE = 3;
/** Pixels between two columns. */
const GAP = 10;

/** The column that a press on its head would pick up. */
export function columnUnder(pressed: Element): { id: string; element: HTMLElement } | null {
  if (pressed.closest('button, input, a')) return null;
  const element = pressed.closest('[data-column-head]')?.closest('[data-column]');
  return element instanceof HTMLElement ? { id: element.dataset.column ?? '', element } : null;
}

/** Which of the columns it would be, from 0; null where it already stands there. */
export function columnPlaceAt(
  board: HTMLElement,
  { x }: { readonly x: number },
  carried: string,
): { target: number; mark: Mark } | null {
  const all = [...board.querySelectorAll<HTMLElement>('section[data-column]')];
  const others = all.filter(({ dataset }) => dataset.column !== carried);
  const areas = others.map((column) => column.getBoundingClientRect());
  const target = areas.filter(({ left, width }) => left + width / 2 < x).length;
  const [after, before] = [areas[target], areas[target - 1]];
  const beside = after ?? before;
  if (!beside || all[target]?.dataset.column === carried) return null;
  const edge = after ? after.left - GAP / 2 : beside.right + GAP / 2;
  return {
    target,
    mark: { x: edge - LINE / 2, y: beside.top, width: LINE, height: beside.height },
  };
}
