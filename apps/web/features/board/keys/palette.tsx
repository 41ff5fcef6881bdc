'use client';

import { Spotlight, type SpotlightActionData, spotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.css';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo } from 'react';
import { useBoard } from '../board-context';

export interface Command {
  readonly id: string;
  readonly label: string;
  run(): void;
}

const SHOWN = 12;

/** Finds a card or a command by typing; opens when it is first shown and closes into `onClose`. */
export function Palette({
  commands,
  onClose,
}: {
  commands: readonly Command[];
  onClose: () => void;
}) {
  const { view, openCard } = useBoard();
  const t = useTranslations('board');
  useEffect(() => spotlight.open(), []);
  const actions = useMemo((): SpotlightActionData[] => {
    const places = [
      ...view.columns.map(({ title, cards }) => ({ title, cards })),
      { title: t('unsorted'), cards: view.unsorted },
      { title: t('archived'), cards: view.archivedCards },
    ];
    const cards = places.flatMap(({ title, cards }) =>
      cards.map((card) => ({
        id: card.id,
        label: card.title,
        description: title,
        onClick: () => openCard(card.id),
      })),
    );
    return [...commands.map(({ id, label, run }) => ({ id, label, onClick: run })), ...cards];
  }, [view, commands, openCard, t]);
  return (
    <Spotlight
      actions={actions}
      limit={SHOWN}
      shortcut={null}
      onSpotlightClose={onClose}
      nothingFound={t('palette.nothing')}
      searchProps={{ placeholder: t('palette.search'), 'aria-label': t('palette.search') }}
    />
  );
}
