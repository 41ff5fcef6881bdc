'use client';

import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import type { CardView } from '@vicinity/board';
import { type ReactNode, type RefObject, useCallback, useEffect, useRef } from 'react';
import classes from './board.module.css';

/** From this length on only the cards near the visible part are rendered. */
const LONG = 40;
const USUAL_HEIGHT = 92;
const OVERSCAN = 4;

/** Brings a card of the list into view, so that it is rendered; false where it is not in it. */
export type Reveal = (card: string) => boolean;

interface Props {
  readonly label: string;
  readonly cards: readonly CardView[];
  /** The card that stays rendered wherever the list is scrolled to: it has the focus. */
  readonly kept: string | null;
  readonly item: (card: CardView) => ReactNode;
  /** Takes the list's `Reveal` in, and is called with null when the list goes away. */
  readonly register: (reveal: Reveal | null) => void;
}

/**
 * The cards of a column (in a lane), each with its position and the list's size for readers. A card
 * stays the same element when the list becomes long or short.
 */
export function CardList({ label, cards, kept, item, register }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const isLong = cards.length > LONG;
  const keptAt = kept === null ? -1 : cards.findIndex(({ id }) => id === kept);
  const virtualizer = useVirtualizer({
    count: cards.length,
    getScrollElement: () => list.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => cards[index]?.id ?? index,
    overscan: OVERSCAN,
    rangeExtractor: (range: Range) => {
      const shown = defaultRangeExtractor(range);
      if (keptAt < 0 || shown.includes(keptAt)) return shown;
      return [...shown, keptAt].sort((a, b) => a - b);
    },
  });
  const latest = useRef(cards);
  latest.current = cards;
  useReveal(
    register,
    useCallback(
      (card) => {
        const index = latest.current.findIndex(({ id }) => id === card);
        if (index < 0) return false;
        if (latest.current.length > LONG) {
          virtualizer.scrollToIndex(index, { align: 'auto' });
          list.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        } else {
          const place = list.current?.querySelector(`[data-place="${CSS.escape(card)}"]`);
          place?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        }
        return true;
      },
      [virtualizer],
    ),
  );
  return (
    <ul ref={list} className={classes.cards} aria-label={label} data-list>
      {isLong && (
        <li
          aria-hidden="true"
          className={classes.spacer}
          style={{ height: virtualizer.getTotalSize() }}
        />
      )}
      {isLong
        ? virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const card = cards[index];
            if (!card) return null;
            return (
              <li
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                data-place={card.id}
                className={`${classes.place} ${classes.floating}`}
                style={{ transform: `translateY(${start}px)` }}
                aria-posinset={index + 1}
                aria-setsize={cards.length}
              >
                {item(card)}
              </li>
            );
          })
        : cards.map((card) => (
            <li key={card.id} className={classes.place} data-place={card.id}>
              {item(card)}
            </li>
          ))}
    </ul>
  );
}

function useReveal(register: (reveal: Reveal | null) => void, reveal: Reveal): void {
  const latest: RefObject<Reveal> = useRef(reveal);
  latest.current = reveal;
  useEffect(() => {
    register((card) => latest.current(card));
    return () => register(null);
  }, [register]);
}
