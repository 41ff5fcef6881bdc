'use client';

import type { CardView } from '@vicinity/board';
import type { KeyboardEvent } from 'react';
import { useBoard } from '../board-context';
import type { useLift } from '../drag/use-lift';
import { letterOf, useLetterKeys } from '../keys/letter-keys';
import type { CardDeeds } from './card-menu';
import { neighbour, type ShownColumn } from './shown';

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];

/** What keys do on a selected card: see `keys/keys.ts` for the list that readers are shown. */
export function useCardKeys(options: {
  lanes: readonly { readonly columns: readonly ShownColumn[] }[];
  lift: ReturnType<typeof useLift>;
  deeds: CardDeeds;
  openMenu: (card: string, element: Element) => void;
}) {
  const { lanes, lift, deeds, openMenu } = options;
  const { canWrite, revealer } = useBoard();
  const [lettersAreOn] = useLetterKeys();

  const act = (event: KeyboardEvent, card: CardView, columns: readonly ShownColumn[]): boolean => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (ctrlKey || metaKey || altKey) return false;
    if (ARROWS.includes(key)) {
      const next = neighbour(columns, card.id, key);
      if (next) revealer.focus(next.id);
      return true;
    }
    if (key === 'ContextMenu' || (shiftKey && key === 'F10')) {
      openMenu(card.id, event.currentTarget);
      return true;
    }
    if (!canWrite) return false;
    const isTitle = event.target instanceof Element && event.target.matches('[data-card-open]');
    if (key === ' ' && isTitle) {
      lift.lift(card);
      return true;
    }
    if (!lettersAreOn) return false;
    const letter = letterOf(event);
    if (letter === 'm') deeds.move(card);
    else if (letter === 'e') deeds.open(card);
    else if (letter === 'c') deeds.archive(card);
    else if (letter === 'i') deeds.assignMe(card);
    else if (letter === '.') openMenu(card.id, event.currentTarget);
    else return false;
    return true;
  };

  return {
    onKeyDown(event: KeyboardEvent): void {
      if (lift.lifted) {
        if (lift.press(event.key)) event.preventDefault();
        return;
      }
      const place = event.target instanceof Element ? event.target.closest('[data-card]') : null;
      const id = place?.getAttribute('data-card');
      if (!id) return;
      const lane = lanes.find(({ columns }) =>
        columns.some(({ cards }) => cards.some((card) => card.id === id)),
      );
      const card = lane?.columns.flatMap(({ cards }) => cards).find((c) => c.id === id);
      if (lane && card && act(event, card, lane.columns)) {
        event.preventDefault();
        event.stopPropagation();
      }
    },
    /** A button is pressed when Space goes up: not where it lifts the card. */
    onKeyUp(event: KeyboardEvent): void {
      const isTitle = event.target instanceof Element && event.target.matches('[data-card-open]');
      if (event.key === ' ' && isTitle && canWrite) event.preventDefault();
    },
  };
}
