'use client';

import { Menu } from '@mantine/core';
import {
  IconArchive,
  IconArrowBarToDown,
  IconArrowBarToUp,
  IconArrowsMove,
  IconPencil,
  IconUserPlus,
} from '@tabler/icons-react';
import type { CardView } from '@vicinity/board';
import { useTranslations } from 'next-intl';
import { useNewsSince } from '../presence/use-news-since';

export interface CardDeeds {
  open(card: CardView): void;
  move(card: CardView): void;
  toEnd(card: CardView, end: 'first' | 'last'): void;
  assignMe(card: CardView): void;
  archive(card: CardView): void;
}

export interface MenuPlace {
  /** As it was when its menu was opened. */
  readonly card: CardView;
  readonly x: number;
  readonly y: number;
}

/**
 * One menu for all cards, shown beside the button that was pressed. It stays as it is whatever
 * others do to the card, and says below what that was.
 */
export function CardMenu(props: {
  place: MenuPlace;
  card: CardView;
  canWrite: boolean;
  deeds: CardDeeds;
  /** `acted`: an action was chosen, which puts the focus itself. */
  onClose: (acted: boolean) => void;
}) {
  const { card, deeds, place } = props;
  const t = useTranslations('board');
  const news = useNewsSince(card.id);
  const said = news?.text ?? (card.archivedAt === null ? null : t('archivedMeanwhile'));
  const act = (deed: () => void) => () => {
    props.onClose(true);
    deed();
  };
  return (
    <Menu
      opened
      onClose={() => props.onClose(false)}
      position="bottom-end"
      withinPortal
      returnFocus={false}
      trapFocus
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <span style={{ position: 'fixed', left: place.x, top: place.y, width: 1, height: 1 }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('cardMenu', { title: card.title })}>
        <Menu.Item leftSection={<IconPencil size={14} />} onClick={act(() => deeds.open(card))}>
          {t('edit')}
        </Menu.Item>
        {props.canWrite && (
          <>
            <Menu.Item
              leftSection={<IconArrowsMove size={14} />}
              onClick={act(() => deeds.move(card))}
            >
              {t('moveTo')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconArrowBarToUp size={14} />}
              onClick={act(() => deeds.toEnd(card, 'first'))}
            >
              {t('toFirst')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconArrowBarToDown size={14} />}
              onClick={act(() => deeds.toEnd(card, 'last'))}
            >
              {t('toLast')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconUserPlus size={14} />}
              onClick={act(() => deeds.assignMe(card))}
            >
              {t('assignMe')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconArchive size={14} />}
              onClick={act(() => deeds.archive(card))}
            >
              {t('archive')}
            </Menu.Item>
          </>
        )}
        {said && (
          <Menu.Label maw="16rem" role="status">
            {said}
          </Menu.Label>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
