'use client';

import { daysAfter, reschedule } from '@vicinity/board';
import { useFormatter, useTranslations } from 'next-intl';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { useBoard } from '../board-context';
import { findCard } from '../columns/find-card';
import { type Mark, PointerDrag } from '../drag/pointer-drag';
import { daysBetween } from './timeline-scale';

const LINE = 3;

/**
 * Moves cards of a calendar to other days: what begins before it is due keeps its length. Entries
 * are `[data-entry]`, days `[data-day]`.
 */
export function useDayDrag(root: RefObject<HTMLElement | null>): {
  place: (card: string, day: string) => void;
} {
  const { board, canWrite, actions } = useBoard();
  const t = useTranslations('boards.views');
  const format = useFormatter();
  /** Where a card was moved to: it is another element there, and the focus goes with it. */
  const moved = useRef<{ readonly id: string; readonly day: string } | null>(null);
  useLayoutEffect(() => {
    if (!moved.current) return;
    const { id, day } = moved.current;
    const entry = root.current?.querySelector<HTMLElement>(
      `[data-day="${day}"] [data-entry="${CSS.escape(id)}"]`,
    );
    if (!entry) return;
    moved.current = null;
    entry.focus();
  });
  const place = useCallback(
    (id: string, dueOn: string) => {
      const card = findCard(board.read(), id);
      if (!card?.dueOn || card.dueOn === dueOn) return;
      const by = daysBetween(card.dueOn, dueOn);
      const startOn = card.startOn && daysAfter(card.startOn, by);
      const day = format.dateTime(new Date(`${dueOn}T00:00:00Z`), {
        dateStyle: 'medium',
        timeZone: 'UTC',
      });
      moved.current = { id, day: dueOn };
      const outcome = actions.run(
        (at) => reschedule(at, id, { startOn, dueOn }),
        t('dueMoved', { title: card.title, day }),
      );
      if (outcome.status !== 'done') moved.current = null;
    },
    [board, actions, format, t],
  );
  const latest = useRef(place);
  latest.current = place;
  useEffect(() => {
    if (!root.current || !canWrite) return;
    const drag = new PointerDrag<string>(root.current, {
      pick: entryUnder,
      aim: dayAt,
      ended: (card, day) => {
        if (day !== null) latest.current(card, day);
      },
    });
    return () => drag.stop();
  }, [root, canWrite]);
  return { place };
}

function entryUnder(pressed: Element): { id: string; element: HTMLElement } | null {
  const element = pressed.closest('[data-entry]');
  return element instanceof HTMLElement ? { id: element.dataset.entry ?? '', element } : null;
}

function dayAt(
  calendar: HTMLElement,
  { x, y }: { readonly x: number; readonly y: number },
): { target: string; mark: Mark } | null {
  const day = document.elementFromPoint(x, y)?.closest('[data-day]');
  if (!(day instanceof HTMLElement) || !calendar.contains(day)) return null;
  const { left, bottom, width } = day.getBoundingClientRect();
  const mark = { x: left, y: bottom - LINE, width, height: LINE };
  return { target: day.dataset.day ?? '', mark };
}
