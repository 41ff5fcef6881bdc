'use client';

import { Button, Group, Text, UnstyledButton } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { daysAfter } from '@vicinity/board';
import { useSearchParams } from 'next/navigation';
import { useFormatter, useTranslations } from 'next-intl';
import { type KeyboardEvent, useRef } from 'react';
import { useBoard } from '../board-context';
import { type PlacedCard, placedCards } from './placed-cards';
import { setInAddress } from './set-in-address';
import { weeksOf } from './timeline-scale';
import { useDayDrag } from './use-day-drag';
import classes from './views.module.css';

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

/** A month with the cards that are due on each day, to drag or to move by arrow keys. */
export function CalendarView() {
  const { view, passes, today, openCard, canWrite } = useBoard();
  const root = useRef<HTMLElement>(null);
  const { place } = useDayDrag(root);
  const t = useTranslations('boards.views');
  const tb = useTranslations('board');
  const format = useFormatter();
  const asked = useSearchParams().get('month') ?? '';
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : today.slice(0, 7);
  const byDay = new Map<string, PlacedCard[]>();
  const cards = placedCards(view, passes);
  for (const placed of cards) {
    const { dueOn } = placed.card;
    if (dueOn) byDay.set(dueOn, [...(byDay.get(dueOn) ?? []), placed]);
  }
  const weeks = weeksOf(month);
  const utc = (day: string) => new Date(`${day}T00:00:00Z`);
  const go = (by: number) => {
    const date = utc(`${month}-01`);
    date.setUTCMonth(date.getUTCMonth() + by);
    setInAddress('month', date.toISOString().slice(0, 7));
  };
  return (
    <>
      <Group mb="xs" gap="xs">
        <Button variant="default" size="xs" aria-label={t('monthBefore')} onClick={() => go(-1)}>
          <IconChevronLeft size={16} aria-hidden />
        </Button>
        <Text component="h2" fw={650} size="md" aria-live="polite">
          {format.dateTime(utc(`${month}-01`), { year: 'numeric', month: 'long', timeZone: 'UTC' })}
        </Text>
        <Button variant="default" size="xs" aria-label={t('monthAfter')} onClick={() => go(1)}>
          <IconChevronRight size={16} aria-hidden />
        </Button>
        <Button variant="default" size="xs" onClick={() => setInAddress('month', null)}>
          {t('today')}
        </Button>
      </Group>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls needs the focus */}
      <section ref={root} className={classes.scroll} aria-label={t('calendar')} tabIndex={0}>
        <table className={classes.calendar}>
          <thead>
            <tr>
              {weeks[0]?.map((day) => (
                <th key={day} scope="col">
                  {format.dateTime(utc(day), { weekday: 'short', timeZone: 'UTC' })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week[0]}>
                {week.map((day) => (
                  <td
                    key={day}
                    data-day={day}
                    data-beside={!day.startsWith(month) || undefined}
                    data-today={day === today || undefined}
                  >
                    <time dateTime={day} className={classes.day}>
                      {Number(day.slice(8))}
                    </time>
                    {byDay.get(day)?.map(({ card }) => (
                      <UnstyledButton
                        key={card.id}
                        className={classes.entry}
                        data-entry={canWrite ? card.id : undefined}
                        onClick={() => openCard(card.id)}
                        onKeyDown={(event) => pressed(event, card)}
                      >
                        {card.title || tb('untitled')}
                      </UnstyledButton>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {canWrite && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('calendarHint')}
        </Text>
      )}
      <Text size="sm" c="dimmed" mt={canWrite ? 0 : 'xs'}>
        {t('undue', { count: cards.filter(({ card }) => !card.dueOn).length })}
      </Text>
    </>
  );

  function pressed(event: KeyboardEvent, { id, dueOn }: PlacedCard['card']): void {
    const by = steps[event.key];
    if (by === undefined || !canWrite || dueOn === null) return;
    event.preventDefault();
    place(id, daysAfter(dueOn, by));
  }
}
