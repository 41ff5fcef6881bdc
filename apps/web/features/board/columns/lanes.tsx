'use client';

import type { Grouping } from '@vicinity/board';
import { priorities } from '@vicinity/board';
import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo, useState } from 'react';
import { useBoard } from '../board-context';
import classes from './board.module.css';
import type { ShownLane } from './shown';

/** The order of lanes: of persons and organizations as the project lists them. */
export function useLaneOrder(by: Grouping | null): readonly string[] {
  const { people, view } = useBoard();
  return useMemo(() => {
    switch (by) {
      case 'person':
        return people.map(({ personId }) => personId);
      case 'organization':
        return [...new Set(people.map(({ organizationId }) => organizationId))];
      case 'priority':
        return priorities;
      case 'label':
        return view.labels.map(({ id }) => id);
      case null:
        return [];
    }
  }, [by, people, view.labels]);
}

/** One lane with its columns side by side; it can be folded. */
export function LaneSection(props: { by: Grouping | null; lane: ShownLane; children: ReactNode }) {
  const { key, count } = props.lane;
  const t = useTranslations('board');
  const { people, view } = useBoard();
  const [isOpen, setOpen] = useState(true);
  const name = nameOf();
  return (
    <section className={classes.lane} aria-label={t('columnOf', { title: name, count })}>
      <button
        type="button"
        className={classes.laneName}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden>{isOpen ? '▾' : '▸'}</span>
        {name}
        <span className={classes.count}>{count}</span>
      </button>
      {isOpen && (
        <div className={classes.board} data-scroller>
          {props.children}
        </div>
      )}
    </section>
  );

  function nameOf(): string {
    if (key === null || key === undefined) return t(`lanes.without.${props.by ?? 'label'}`);
    switch (props.by) {
      case 'label':
        return view.labels.find(({ id }) => id === key)?.name ?? key;
      case 'priority':
        return t(`priorities.${priorities.find((known) => known === key) ?? 'low'}`);
      case 'person':
        return people.find(({ personId }) => personId === key)?.name ?? t('lanes.formerPerson');
      default:
        return (
          people.find(({ organizationId }) => organizationId === key)?.organizationName ??
          t('lanes.formerOrganization')
        );
    }
  }
}
