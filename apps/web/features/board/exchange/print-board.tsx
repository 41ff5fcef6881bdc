'use client';

import type { CardView } from '@vicinity/board';
import { useFormatter, useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useBoard } from '../board-context';
import './print.css';

/** Draws the board for paper while it is printed, by whatever way that was asked for. */
export function usePrint(): { printing: boolean; print: () => void } {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  const print = useCallback(() => {
    // After the dialog that asked for it has closed.
    setTimeout(() => window.print(), 100);
  }, []);
  return { printing, print };
}

/** The board as lists, a part for each column; cards that a filter hides are left out. */
export function PrintBoard() {
  const { view, passes } = useBoard();
  const t = useTranslations('exchange');
  const tb = useTranslations('board');
  const format = useFormatter();
  const title = document.querySelector('main h1')?.textContent ?? tb('board');
  const parts = [
    ...view.columns.map((column) => ({ ...column, title: column.title || tb('untitled') })),
    ...(view.unsorted.length > 0
      ? [{ id: 'unsorted', title: tb('unsorted'), cards: view.unsorted }]
      : []),
  ];
  return createPortal(
    <div data-print-board>
      <h1>{title}</h1>
      <p>
        {t('printedOn', {
          title: tb('board'),
          date: format.dateTime(new Date(), { dateStyle: 'long' }),
        })}
      </p>
      {parts.map((part) => {
        const cards = part.cards.filter(passes);
        return (
          <section key={part.id}>
            <h2>
              {part.title} ({cards.length})
            </h2>
            <ol>
              {cards.map((card) => (
                <PrintedCard key={card.id} card={card} />
              ))}
            </ol>
          </section>
        );
      })}
    </div>,
    document.body,
  );
}

function PrintedCard({ card }: { card: CardView }) {
  const { view, people } = useBoard();
  const t = useTranslations('board');
  const format = useFormatter();
  const day = (of: string) =>
    format.dateTime(new Date(`${of}T00:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' });
  const names = card.assignees.map(
    ({ personId }) =>
      people.find((person) => person.personId === personId)?.name ?? t('lanes.formerPerson'),
  );
  const labels = view.labels.filter(({ id }) => card.labels.includes(id)).map(({ name }) => name);
  const facts = [
    card.deliverable && t('deliverable'),
    card.priority && `${t('priority')}: ${t(`priorities.${card.priority}`)}`,
    card.startOn && `${t('startOn')}: ${day(card.startOn)}`,
    card.dueOn && `${t('dueOn')}: ${day(card.dueOn)}`,
    card.estimate !== null && t('estimateShort', { days: card.estimate }),
    names.length > 0 && names.join(', '),
    labels.length > 0 && labels.join(', '),
  ].filter(Boolean);
  return (
    <li>
      <strong>{card.title || t('untitled')}</strong>
      {facts.length > 0 && <div data-print-facts>{facts.join(' · ')}</div>}
      {card.excerpt && <div>{card.excerpt}</div>}
    </li>
  );
}
