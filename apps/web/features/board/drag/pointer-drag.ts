import classes from './drag.module.css';
import { scrollNear } from './scroll-near';

/** Pixels that a mouse may move before a press is a drag, and a finger before it is a scroll. */
const MOUSE_SLACK = 5;
const TOUCH_SLACK = 10;
/** Milliseconds that a finger rests before it picks a card up. */
const HOLD = 280;

/** What is dragged within a board, and where it can be put down. */
export interface Draggable<Target> {
  /** What a press on an element would pick up, if anything. */
  pick(pressed: Element): { readonly id: string; readonly element: HTMLElement } | null;
  /** The place under a point, and the line that shows it, in pixels of the window. */
  aim(
    board: HTMLElement,
    at: { readonly x: number; readonly y: number },
    id: string,
  ): { readonly target: Target; readonly mark: Mark } | null;
  /** It was picked up. */
  started?(id: string): void;
  /** It was let go: over a place, or nowhere. */
  ended(id: string, target: Target | null): void;
}

export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Press {
  readonly id: string;
  readonly element: HTMLElement;
  readonly pointerId: number;
  readonly isTouch: boolean;
  readonly x: number;
  readonly y: number;
  readonly hold: ReturnType<typeof setTimeout> | undefined;
}

interface Carried<Target> extends Press {
  readonly ghost: HTMLElement;
  readonly line: HTMLElement;
  readonly dx: number;
  readonly dy: number;
  at: { x: number; y: number };
  target: Target | null;
  frame: number;
}

/**
 * Dragging in a board, by mouse, pen and finger alike. A press becomes a drag when a mouse has moved
 * or a finger has rested. While something is carried nothing is rendered: its picture and the line
 * where it would land are moved by transforms, once a frame.
 */
export class PointerDrag<Target> {
  private pressed: Press | null = null;
  private carried: Carried<Target> | null = null;

  constructor(
    private readonly board: HTMLElement,
    private readonly draggable: Draggable<Target>,
  ) {
    board.addEventListener('pointerdown', this.down);
    board.addEventListener('touchstart', this.touched, { passive: true });
    board.addEventListener('contextmenu', this.contextMenu);
  }

  stop(): void {
    this.board.removeEventListener('pointerdown', this.down);
    this.board.removeEventListener('touchstart', this.touched);
    this.board.removeEventListener('contextmenu', this.contextMenu);
    this.release(null);
  }

  private readonly down = (event: PointerEvent): void => {
    const { target, pointerId, pointerType, clientX: x, clientY: y, button } = event;
    if (this.pressed || this.carried || button !== 0 || !(target instanceof Element)) return;
    const picked = this.draggable.pick(target);
    if (!picked) return;
    const isTouch = pointerType === 'touch';
    const hold = isTouch ? setTimeout(() => this.pickUp(), HOLD) : undefined;
    this.pressed = { ...picked, pointerId, isTouch, x, y, hold };
    window.addEventListener('pointermove', this.move);
    window.addEventListener('pointerup', this.up);
    window.addEventListener('pointercancel', this.cancel);
    window.addEventListener('keydown', this.key, true);
  };

  /** Once a card is carried the finger drags it and no longer scrolls. */
  private readonly touched = ({ target }: TouchEvent): void => {
    target?.addEventListener('touchmove', this.holdStill, { passive: false });
    const end = () => {
      target?.removeEventListener('touchmove', this.holdStill);
      target?.removeEventListener('touchend', end);
      target?.removeEventListener('touchcancel', end);
    };
    target?.addEventListener('touchend', end);
    target?.addEventListener('touchcancel', end);
  };

  private readonly holdStill = (event: Event): void => {
    if (this.carried && event.cancelable) event.preventDefault();
  };

  /** A long press opens the browser's menu, unless it picks a card up. */
  private readonly contextMenu = (event: Event): void => {
    if (this.pressed?.isTouch || this.carried) event.preventDefault();
  };

  private readonly move = (event: PointerEvent): void => {
    const { clientX: x, clientY: y, pointerId } = event;
    if (this.carried?.pointerId === pointerId) {
      this.carried.at = { x, y };
      return;
    }
    const press = this.pressed;
    if (!press || press.pointerId !== pointerId) return;
    const moved = Math.hypot(x - press.x, y - press.y);
    if (press.isTouch) {
      if (moved > TOUCH_SLACK) this.release(null);
    } else if (moved > MOUSE_SLACK) {
      this.pickUp();
      if (this.carried) this.carried.at = { x, y };
    }
  };

  private readonly up = (event: PointerEvent): void => {
    if (event.pointerId !== (this.carried ?? this.pressed)?.pointerId) return;
    if (this.carried) {
      this.carried.at = { x: event.clientX, y: event.clientY };
      this.aim(this.carried);
      swallowClick();
    }
    this.release(this.carried?.target ?? null);
  };

  private readonly cancel = (): void => this.release(null);

  private readonly key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.carried) return;
    event.preventDefault();
    event.stopPropagation();
    this.release(null);
  };

  private pickUp(): void {
    const press = this.pressed;
    if (!press) return;
    clearTimeout(press.hold);
    this.pressed = null;
    const { left, top, width } = press.element.getBoundingClientRect();
    const ghost = press.element.cloneNode(true);
    if (!(ghost instanceof HTMLElement)) return;
    ghost.classList.add(classes.ghost ?? '');
    ghost.removeAttribute('data-card');
    ghost.setAttribute('aria-hidden', 'true');
    ghost.inert = true;
    ghost.style.width = `${width}px`;
    const line = document.createElement('div');
    line.className = classes.line ?? '';
    document.body.append(ghost, line);
    press.element.dataset.dragged = '';
    document.documentElement.classList.add(classes.dragging ?? '');
    if (press.isTouch) navigator.vibrate?.(12);
    const at = { x: press.x, y: press.y };
    const [dx, dy] = [press.x - left, press.y - top];
    this.carried = { ...press, ghost, line, dx, dy, at, target: null, frame: 0 };
    this.draggable.started?.(press.id);
    this.tick();
  }

  private readonly tick = (): void => {
    const carried = this.carried;
    if (!carried) return;
    scrollNear(carried.at);
    this.aim(carried);
    carried.frame = requestAnimationFrame(this.tick);
  };

  private aim(carried: Carried<Target>): void {
    const { at, dx, dy, ghost, line } = carried;
    ghost.style.transform = `translate3d(${at.x - dx}px, ${at.y - dy}px, 0)`;
    const found = this.draggable.aim(this.board, at, carried.id);
    carried.target = found?.target ?? null;
    const mark = found?.mark;
    line.style.visibility = mark ? 'visible' : 'hidden';
    if (!mark) return;
    line.style.transform = `translate3d(${mark.x}px, ${mark.y}px, 0)`;
    const size = `${mark.width} ${mark.height}`;
    if (line.dataset.size === size) return;
    line.dataset.size = size;
    line.style.width = `${mark.width}px`;
    line.style.height = `${mark.height}px`;
  }

  private release(target: Target | null): void {
    window.removeEventListener('pointermove', this.move);
    window.removeEventListener('pointerup', this.up);
    window.removeEventListener('pointercancel', this.cancel);
    window.removeEventListener('keydown', this.key, true);
    clearTimeout(this.pressed?.hold);
    this.pressed = null;
    const carried = this.carried;
    if (!carried) return;
    this.carried = null;
    cancelAnimationFrame(carried.frame);
    carried.ghost.remove();
    carried.line.remove();
    delete carried.element.dataset.dragged;
    document.documentElement.classList.remove(classes.dragging ?? '');
    this.draggable.ended(carried.id, target);
  }
}

/** The press that ends a drag is not a press on what was dragged. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}
