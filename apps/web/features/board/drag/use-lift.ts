'use client';

import type { CardView } from '@vicinity/board';
import { useTranslations } from 'next-intl';
import { useCallback, useState } from 'react';

interface ColumnOfCards {
  readonly id: string;
  readonly title: string;
  readonly cards: readonly CardView[];
}

/** A card that is moved by keys: it stands where it stood until it is put down. */
export interface Lifted {
  readonly card: string;
  readonly title: string;
  readonly columnId: string;
  /** Among the column's shown cards without this one. */
  readonly index: number;
}

const steps: Readonly<Record<string, readonly [columns: number, places: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Dragging by keyboard: Space lifts the selected card, arrows choose its place, Space or Enter
 * puts it down there, Escape leaves it where it was. Each step is announced.
 */
export function useLift(options: {
  columns: readonly ColumnOfCards[];
  announce: (text: string) => void;
  put: (card: string, columnId: string, index: number) => void;
}) {
  const { columns, announce, put } = options;
  const t = useTranslations('board');
  const [lifted, setLifted] = useState<Lifted | null>(null);

  const placeText = useCallback(
    ({ card, columnId, index }: Lifted) => {
      const column = columns.find(({ id }) => id === columnId);
      const count = (column?.cards.filter(({ id }) => id !== card).length ?? 0) + 1;
      return t('lift.over', { column: column?.title ?? '', position: index + 1, count });
    },
    [columns, t],
  );

  const lift = useCallback(
    (card: CardView) => {
      const column = columns.find(({ cards }) => cards.includes(card));
      if (!column) return;
      const index = column.cards.indexOf(card);
      setLifted({ card: card.id, title: card.title, columnId: column.id, index });
      announce(t('lift.lifted', { title: card.title }));
    },
    [columns, announce, t],
  );

  /** Whether the key was for the lifted card. */
  const press = useCallback(
    (key: string): boolean => {
      if (!lifted) return false;
      if (key === 'Escape') announce(t('lift.left', { title: lifted.title }));
      if (key === ' ' || key === 'Enter') put(lifted.card, lifted.columnId, lifted.index);
      if (['Escape', ' ', 'Enter'].includes(key)) {
        setLifted(null);
        return true;
      }
      const [across, along] = steps[key] ?? [0, 0];
      const from = columns.findIndex(({ id }) => id === lifted.columnId);
      const column = columns[Math.max(0, Math.min(columns.length - 1, from + across))];
      if (!column || (across === 0 && along === 0)) return key === 'Tab';
      const last = column.cards.filter(({ id }) => id !== lifted.card).length;
      const index = Math.max(0, Math.min(last, lifted.index + along));
      const next = { ...lifted, columnId: column.id, index };
      setLifted(next);
      announce(placeText(next));
      return true;
    },
    [lifted, columns, announce, placeText, put, t],
  );
  return { lifted, lift, press, placeText };
}
