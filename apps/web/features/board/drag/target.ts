import type { Mark } from './pointer-drag';

/** Where a carried card would land. Neither `above` nor `below`: last in the column. */
export interface DropTarget {
  readonly columnId: string;
  /** The lane, where the board has lanes: see `Lane.key`. */
  readonly lane: string | null;
  readonly above?: string;
  readonly below?: string;
}

interface Found {
  readonly target: DropTarget;
  readonly mark: Mark;
}

const LINE = 3;

/** The card that a press would pick up, if anything. */
export function cardUnder(pressed: Element): { id: string; element: HTMLElement } | null {
  if (pressed.closest('[data-card-menu], input, a')) return null;
  const element = pressed.closest('[data-card][data-movable]');
  return element instanceof HTMLElement ? { id: element.dataset.card ?? '', element } : null;
}

/**
 * The place under a point: columns are `[data-column]` with `[data-list]` inside, cards in them
 * `[data-place]`. Null outside of columns, and over the carried card itself.
 */
export function targetAt(
  board: HTMLElement,
  { x, y }: { x: number; y: number },
  carried: string,
): Found | null {
  const under = document.elementFromPoint(x, y);
  const column = under?.closest('[data-column]');
  if (!under || !(column instanceof HTMLElement) || !board.contains(column)) return null;
  const list = column.querySelector('[data-list]');
  if (!list) return null;
  const where = { columnId: column.dataset.column ?? '', lane: column.dataset.lane ?? null };
  const area = list.getBoundingClientRect();
  const place = under.closest('[data-place]') ?? (y < area.bottom ? nearest(list, y) : null);
  if (!(place instanceof HTMLElement)) {
    const end = list.querySelector('[data-place]') ? area.bottom - 3 : area.top + 2;
    return {
      target: where,
      mark: { x: area.left + 8, y: end, width: area.width - 16, height: LINE },
    };
  }
  const card = place.dataset.place ?? '';
  if (card === carried) return null;
  const { left, top, bottom, width } = place.getBoundingClientRect();
  const isAbove = y < (top + bottom) / 2;
  const mark = { x: left, y: (isAbove ? top : bottom) - 1, width, height: LINE };
  return { target: isAbove ? { ...where, above: card } : { ...where, below: card }, mark };
}

function nearest(list: Element, y: number): Element | null {
  const places = [...list.querySelectorAll('[data-place]')];
  const below = places.find((place) => place.getBoundingClientRect().bottom > y);
  return below ?? places.at(-1) ?? null;
}
