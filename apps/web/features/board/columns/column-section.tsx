'use client';

import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArchive,
  IconArrowLeft,
  IconArrowRight,
  IconDots,
  IconPencil,
} from '@tabler/icons-react';
import type { ColumnView } from '@vicinity/board';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import classes from './board.module.css';
import type { ShownColumn } from './shown';

export interface ColumnDeeds {
  edit(column: ColumnView): void;
  shift(column: ColumnView, by: -1 | 1): void;
  archive(column: ColumnView): void;
}

/** A column with its list of cards and, below it, what adds one. */
export function ColumnSection(props: {
  shown: ShownColumn;
  /** In lanes: the lane's key, or the empty text for the lane without. */
  lane?: string;
  isFirst: boolean;
  isLast: boolean;
  isTarget: boolean;
  /** Null: this reader cannot change the column. */
  deeds: ColumnDeeds | null;
  children: ReactNode;
  foot?: ReactNode;
}) {
  const { column, cards } = props.shown;
  const t = useTranslations('board');
  const isOver = column.wipLimit !== null && column.cards.length > column.wipLimit;
  const label = t('columnOf', { title: column.title, count: cards.length });
  return (
    <section
      className={classes.column}
      data-column={column.id}
      data-lane={props.lane}
      data-color={column.color ?? undefined}
      data-over={isOver || undefined}
      data-target={props.isTarget || undefined}
      style={column.color ? { '--column-color': 'var(--tone)' } : undefined}
      aria-label={label}
    >
      <header className={classes.header} data-column-head={props.deeds ? '' : undefined}>
        <h2 className={classes.name}>{column.title}</h2>
        <span
          className={classes.count}
          data-over={isOver || undefined}
          title={isOver ? t('overLimit', { limit: column.wipLimit ?? 0 }) : undefined}
        >
          {countText()}
        </span>
        {props.deeds && <ColumnMenu {...props} column={column} deeds={props.deeds} />}
      </header>
      {props.children}
      {props.foot}
    </section>
  );

  function countText(): string {
    const { length } = column.cards;
    const shown =
      cards.length === length ? `${length}` : t('countOf', { shown: cards.length, all: length });
    if (column.wipLimit === null) return shown;
    return isOver
      ? t('wipOver', { count: shown, limit: column.wipLimit })
      : t('wip', { count: shown, limit: column.wipLimit });
  }
}

function ColumnMenu(props: {
  column: ColumnView;
  isFirst: boolean;
  isLast: boolean;
  deeds: ColumnDeeds;
}) {
  const { column, deeds } = props;
  const t = useTranslations('board');
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t('columnMenu', { title: column.title })}
        >
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={14} />} onClick={() => deeds.edit(column)}>
          {t('editColumn')}
        </Menu.Item>
        <Menu.Item
          disabled={props.isFirst}
          leftSection={<IconArrowLeft size={14} />}
          onClick={() => deeds.shift(column, -1)}
        >
          {t('moveLeft')}
        </Menu.Item>
        <Menu.Item
          disabled={props.isLast}
          leftSection={<IconArrowRight size={14} />}
          onClick={() => deeds.shift(column, 1)}
        >
          {t('moveRight')}
        </Menu.Item>
        <Menu.Item leftSection={<IconArchive size={14} />} onClick={() => deeds.archive(column)}>
          {t('archive')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
