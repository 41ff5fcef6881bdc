/** Milliseconds in which a click follows the pointer being let go; a finger's comes late. */
const CLICK_FOLLOWS = 60;

/** A press that lasts longer, in milliseconds, or moves further, in pixels, is no click. */
const PATIENCE = 5_000;
const SLACK = 10;

const waiting = new Set<() => void>();
/** Where the pointer was pressed; null: it is not. */
let pressedAt: { x: number; y: number } | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Runs a change of the page now or, while a pointer is pressed, after its click: a card that moves
 * away between pressing and letting go would take the click with it, or give it to its neighbour.
 * The same function waits only once.
 */
export function whenStill(change: () => void): void {
  if (pressedAt) waiting.add(change);
  else change();
}

/** A change that waits shall not be made any more. */
export function forgetWaiting(change: () => void): void {
  waiting.delete(change);
}

/** Watches the pointers of the page. @returns what ends it */
export function watchPresses(): () => void {
  const controller = new AbortController();
  const options = { capture: true, signal: controller.signal };
  window.addEventListener('pointerdown', press, options);
  window.addEventListener('pointermove', moved, options);
  window.addEventListener('pointerup', letGo, options);
  window.addEventListener('pointercancel', letGo, options);
  window.addEventListener('click', clicked, options);
  return () => {
    controller.abort();
    release();
  };
}

function press({ clientX: x, clientY: y }: PointerEvent): void {
  pressedAt = { x, y };
  clearTimeout(timer);
  timer = setTimeout(release, PATIENCE);
}

/** What is dragged does not stop the board. */
function moved({ clientX, clientY }: PointerEvent): void {
  if (!pressedAt) return;
  if (Math.hypot(clientX - pressedAt.x, clientY - pressedAt.y) > SLACK) release();
}

function letGo(): void {
  clearTimeout(timer);
  timer = setTimeout(release, CLICK_FOLLOWS);
}

/** What waited comes after everything that the click does. */
function clicked(): void {
  if (!pressedAt) return;
  clearTimeout(timer);
  timer = setTimeout(release);
}

function release(): void {
  clearTimeout(timer);
  pressedAt = null;
  const changes = [...waiting];
  waiting.clear();
  for (const change of changes) change();
}
