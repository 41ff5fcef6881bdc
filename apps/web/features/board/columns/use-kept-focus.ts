'use client';

import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { neighbour, type ShownLane } from './shown';

/**
 * Keeps the focus on a card that somebody else moves: it is another element afterwards, or has left
 * its place in the page for a moment. Where the card has gone, its neighbour takes the focus.
 */
export function useKeptFocus(
  root: RefObject<HTMLElement | null>,
  lanes: readonly ShownLane[],
): { onFocus(event: FocusEvent): void; onBlur(): void } {
  /** The card with the focus, and which of its buttons has it. */
  const held = useRef<{ card: string; control: string } | null>(null);
  const shown = useRef(lanes);
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = lanes;
    if (!held.current || document.activeElement !== document.body) return;
    const { card, control } = held.current;
    const stands = controlOf(root.current, card, control);
    if (stands) {
      stands.focus({ preventScroll: true });
      return;
    }
    const columns = before.find((lane) => laneHas(lane, card))?.columns ?? [];
    const beside =
      neighbour(columns, card, 'ArrowDown') ??
      neighbour(columns, card, 'ArrowUp') ??
      neighbour(columns, card, 'ArrowRight');
    if (beside)
      controlOf(root.current, beside.id, '[data-card-open]')?.focus({ preventScroll: true });
  }, [root, lanes]);

  return {
    onFocus({ target }) {
      const card = target.closest('[data-card]')?.getAttribute('data-card');
      const control = target.matches('[data-card-menu]') ? '[data-card-menu]' : '[data-card-open]';
      held.current = card ? { card, control } : null;
    },
    // Elements that leave the page lose the focus without this event.
    onBlur() {
      held.current = null;
    },
  };
}

function controlOf(
  root: HTMLElement | null,
  card: string,
  control: string,
): HTMLElement | null | undefined {
  const place = root?.querySelector(`[data-card="${CSS.escape(card)}"]`);
  return place?.querySelector<HTMLElement>(control);
}

function laneHas({ columns }: ShownLane, card: string): boolean {
  return columns.some(({ cards }) => cards.some(({ id }) => id === card));
}
