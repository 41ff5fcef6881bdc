'use client';

import { Button, Group, Text, UnstyledButton } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useSearchParams } from 'next/navigation';
import { useFormatter, useTranslations } from 'next-intl';
import { useBoard } from '../board-context';
import { type PlacedCard, placedCards } from './placed-cards';
import { setInAddress } from './set-in-address';
import { weeksOf } from './timeline-scale';
import classes from './views.module.css';

/** A month with the cards that are due on each day. */
export function CalendarView() {
  const { view, passes, today, openCard } = useBoard();
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
      <section className={classes.scroll} aria-label={t('calendar')} tabIndex={0}>
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
                        onClick={() => openCard(card.id)}
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
      <Text size="sm" c="dimmed" mt="xs">
        {t('undue', { count: cards.filter(({ card }) => !card.dueOn).length })}
      </Text>
    </>
  );
}
