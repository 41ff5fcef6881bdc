const EDGE = 56;
const FASTEST = 18;

/** While a card is carried near an edge, scrolls the list below it and its board, a step a frame. */
export function scrollNear({ x, y }: { x: number; y: number }): void {
  const under = document.elementFromPoint(x, y);
  const list = under?.closest('[data-column]')?.querySelector('[data-list]');
  if (list && list.scrollHeight > list.clientHeight) {
    const { top, bottom } = list.getBoundingClientRect();
    const step = stepFor(y, top, bottom);
    if (step !== 0) list.scrollTop += step;
  }
  const board = under?.closest('[data-scroller]');
  if (!board) return;
  const { left, right } = board.getBoundingClientRect();
  const step = stepFor(x, Math.max(left, 0), Math.min(right, window.innerWidth));
  if (step !== 0) board.scrollLeft += step;
}

function stepFor(at: number, start: number, end: number): number {
  if (at < start + EDGE) return -Math.round(FASTEST * Math.min(1, (start + EDGE - at) / EDGE));
  if (at > end - EDGE) return Math.round(FASTEST * Math.min(1, (at - end + EDGE) / EDGE));
  return 0;
}
