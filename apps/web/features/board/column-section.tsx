'use client';

import { ActionIcon, Badge, Group, Menu, Text } from '@mantine/core';
import {
  IconArchive,
  IconArrowLeft,
  IconArrowRight,
  IconDots,
  IconPencil,
} from '@tabler/icons-react';
import type { ColumnView } from '@vicinity/board';
import { useTranslations } from 'next-intl';
import { type ReactNode, useRef } from 'react';
import classes from './board.module.css';
import { useColumnDrop } from './drag';

export interface ColumnDeeds {
  rename(column: ColumnView): void;
  shift(column: ColumnView, by: -1 | 1): void;
  archive(column: ColumnView): void;
}

/** A column with its cards as children and, below them, what adds one. */
export function ColumnSection(props: {
  column: ColumnView;
  isFirst: boolean;
  isLast: boolean;
  canWrite: boolean;
  deeds: ColumnDeeds;
  children: ReactNode;
  foot: ReactNode;
}) {
  const { column } = props;
  const t = useTranslations('board');
  const ref = useRef<HTMLElement>(null);
  const hovered = useColumnDrop(ref, column.id);
  return (
    <section
      ref={ref}
      className={classes.column}
      data-hovered={hovered || undefined}
      data-column={column.id}
      aria-label={t('columnOf', { title: column.title, count: column.cards.length })}
    >
      <Group justify="space-between" wrap="nowrap" px="xs" pt="xs" pb={4}>
        <Text component="h2" fw={650} size="sm" m={0}>
          {column.title}
        </Text>
        <Group gap={4} wrap="nowrap">
          <Badge variant="default" size="sm" aria-hidden>
            {column.cards.length}
          </Badge>
          {props.canWrite && <ColumnMenu {...props} />}
        </Group>
      </Group>
      <ul className={classes.cards}>{props.children}</ul>
      {props.foot}
    </section>
  );
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
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('columnMenu', { title: column.title })}
        >
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={14} />} onClick={() => deeds.rename(column)}>
          {t('rename')}
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
