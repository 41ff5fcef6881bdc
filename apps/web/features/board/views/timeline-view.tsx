'use client';

import { NativeSelect, Text, UnstyledButton } from '@mantine/core';
import { daysAfter, reschedule } from '@vicinity/board';
import { useSearchParams } from 'next/navigation';
import { useFormatter, useTranslations } from 'next-intl';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useBoard } from '../board-context';
import { type PlacedCard, placedCards } from './placed-cards';
import { setInAddress } from './set-in-address';
import {
  daysBetween,
  monthsIn,
  rangeOf,
  type Span,
  spanOf,
  type Zoom,
  zooms,
} from './timeline-scale';
import classes from './views.module.css';

const ROW = 32;
const HEAD = 28;
/** Pixels of the past that are in sight at first. */
const LED_BY = 400;

type Row = PlacedCard & { readonly span: Span };

/** Cards over time with what they wait for; dragged, or moved day by day with the arrow keys. */
export function TimelineView() {
  const { view, passes, today, openCard } = useBoard();
  const t = useTranslations('boards.views');
  const tb = useTranslations('board');
  const format = useFormatter();
  const asked = useSearchParams().get('zoom');
  const names = ['day', 'week', 'month', 'quarter'] as const satisfies readonly Zoom[];
  const zoom = names.find((name) => name === asked) ?? 'week';
  const px = zooms[zoom];
  const cards = placedCards(view, passes);
  const rows = cards.flatMap((placed): Row[] => {
    const span = spanOf(placed.card);
    return span ? [{ ...placed, span }] : [];
  });
  rows.sort((a, b) => a.span.start.localeCompare(b.span.start));
  const range = rangeOf(
    rows.map(({ span }) => span),
    today,
    Math.ceil(120 / px),
  );
  const x = (day: string) => daysBetween(range.start, day) * px;
  const width = x(range.end) + px;
  const height = HEAD + rows.length * ROW;
  const rowOf = new Map(rows.map(({ card }, at) => [card.id, at]));
  const lastColumn = view.columns.at(-1)?.id;
  const scroller = useRef<HTMLElement>(null);
  const todayAt = useRef(0);
  todayAt.current = x(today);
  const isShown = rows.length > 0;
  // Opened, and zoomed, at today: what was done before is to the left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: zooming moves today
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollLeft = todayAt.current - LED_BY;
  }, [zoom, isShown]);
  const monthText = (day: string) =>
    format.dateTime(new Date(`${day}T00:00:00Z`), {
      year: 'numeric',
      month: 'short',
      timeZone: 'UTC',
    });
  return (
    <>
      <NativeSelect
        w="12rem"
        mb="xs"
        label={t('zoom')}
        value={zoom}
        data={names.map((name) => ({ value: name, label: t(`zooms.${name}`) }))}
        onChange={({ currentTarget }) => setInAddress('zoom', currentTarget.value)}
      />
      <Text size="sm" c="dimmed" mb="xs">
        {t('timelineHint')}
      </Text>
      {rows.length === 0 ? (
        <Text c="dimmed">{t('noDates')}</Text>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls needs the focus
        <section ref={scroller} className={classes.scroll} aria-label={t('timeline')} tabIndex={0}>
          <div className={classes.rows}>
            <div className={classes.names}>
              <div className={classes.name} style={{ height: HEAD }} />
              {rows.map(({ card }) => (
                <UnstyledButton
                  key={card.id}
                  className={classes.name}
                  w="100%"
                  display="block"
                  onClick={() => openCard(card.id)}
                >
                  {card.title || tb('untitled')}
                </UnstyledButton>
              ))}
            </div>
            <div className={classes.plane} style={{ width, height }}>
              {monthsIn(range).map((month) => (
                <div key={month} className={classes.month} style={{ left: Math.max(0, x(month)) }}>
                  {monthText(month)}
                </div>
              ))}
              <div className={classes.today} style={{ left: x(today) }} title={t('today')} />
              <svg className={classes.arrows} width={width} height={height} aria-hidden="true">
                {rows.flatMap(({ card, span }, at) =>
                  card.dependsOn.flatMap((before) => {
                    const from = rowOf.get(before);
                    const other = from === undefined ? undefined : rows[from];
                    if (from === undefined || !other) return [];
                    const [x1, y1] = [x(other.span.end) + px, HEAD + from * ROW + ROW / 2];
                    const [x2, y2] = [x(span.start), HEAD + at * ROW + ROW / 2];
                    const late = other.span.end >= span.start;
                    const turn = Math.max(x1 + 8, x2 - 8);
                    return (
                      <path
                        key={`${before} ${card.id}`}
                        d={`M${x1} ${y1} H${turn} V${y2} H${x2}`}
                        fill="none"
                        strokeWidth={1.5}
                        stroke={late ? 'var(--mantine-color-red-6)' : 'var(--mantine-color-gray-6)'}
                      />
                    );
                  }),
                )}
              </svg>
              {rows.map((row, at) => (
                <Bar
                  key={row.card.id}
                  row={row}
                  px={px}
                  left={x(row.span.start)}
                  top={HEAD + at * ROW + 5}
                  isDone={row.columnId !== null && row.columnId === lastColumn}
                />
              ))}
            </div>
          </div>
        </section>
      )}
      {cards.length > rows.length && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('undated', { count: cards.length - rows.length })}
        </Text>
      )}
    </>
  );
}

function Bar(props: { row: Row; px: number; left: number; top: number; isDone: boolean }) {
  const { row, px } = props;
  const { card, span } = row;
  const { canWrite, actions, openCard, today } = useBoard();
  const t = useTranslations('boards.views');
  const format = useFormatter();
  const [pulled, setPulled] = useState<{ from: number; by: number } | null>(null);
  const days = daysBetween(span.start, span.end) + 1;
  const dayText = (day: string) =>
    format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' });

  /** Both dates move; a date that the card does not have stays away. */
  function shift(by: number, only: 'both' | 'dueOn'): void {
    if (!canWrite || by === 0) return;
    const startOn = card.startOn && only === 'both' ? daysAfter(card.startOn, by) : card.startOn;
    const dueOn =
      card.dueOn || only === 'dueOn' ? daysAfter(card.dueOn ?? span.end, by) : card.dueOn;
    const moved = spanOf({ startOn, dueOn }) ?? span;
    actions.run(
      (board) => reschedule(board, card.id, { startOn, dueOn }),
      t('rescheduled', {
        title: card.title,
        start: dayText(moved.start),
        end: dayText(moved.end),
      }),
    );
  }
  function pressed(event: KeyboardEvent): void {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined || !canWrite) return;
    event.preventDefault();
    shift(by, event.shiftKey ? 'dueOn' : 'both');
  }
  return (
    <UnstyledButton
      className={classes.bar}
      data-late={(!props.isDone && span.end < today) || undefined}
      data-done={props.isDone || undefined}
      data-fixed={!canWrite || undefined}
      style={{
        left: props.left + Math.round((pulled?.by ?? 0) / px) * px,
        top: props.top,
        width: Math.max(10, days * px - 2),
      }}
      aria-label={t('bar', {
        title: card.title,
        start: dayText(span.start),
        end: dayText(span.end),
      })}
      title={`${card.title}: ${dayText(span.start)} – ${dayText(span.end)}`}
      onKeyDown={pressed}
      onPointerDown={(event) => {
        if (!canWrite) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setPulled({ from: event.clientX, by: 0 });
      }}
      onPointerMove={(event) => {
        if (pulled) setPulled({ ...pulled, by: event.clientX - pulled.from });
      }}
      onPointerUp={() => {
        if (pulled) shift(Math.round(pulled.by / px), 'both');
        setPulled(null);
      }}
      onPointerCancel={() => setPulled(null)}
      onClick={(event) => {
        // A pull ends in a click too; Enter has no pointer and opens the card.
        if (event.detail === 0 || !canWrite) openCard(card.id);
      }}
      onDoubleClick={() => openCard(card.id)}
    />
  );
}
