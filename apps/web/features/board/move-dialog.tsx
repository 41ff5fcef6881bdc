'use client';

import { Button, Group, Modal, NativeSelect, Stack } from '@mantine/core';
import type { BoardView, CardView } from '@vicinity/board';
import { useTranslations } from 'next-intl';
import { useState } from 'react';

/** Chooses a column and a position for a card: all that dragging can do, without dragging. */
export function MoveDialog(props: {
  view: BoardView;
  card: CardView;
  onMove: (columnId: string, index: number) => void;
  onClose: () => void;
}) {
  const t = useTranslations('board');
  const tc = useTranslations('common');
  const { view, card } = props;
  const [here] = card.position;
  const [chosen, setChosen] = useState(here);
  const column = view.columns.find((c) => c.id === chosen) ?? view.columns[0];
  const others = column?.cards.filter((c) => c.id !== card.id) ?? [];
  const present = column?.cards.findIndex((c) => c.id === card.id) ?? -1;
  const [picked, setPicked] = useState<number | null>(null);
  const index = Math.min(picked ?? (present >= 0 ? present : others.length), others.length);
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t('moveCard', { title: card.title })}
      size="sm"
      returnFocus={false}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!column) return;
          props.onMove(column.id, index);
          props.onClose();
        }}
      >
        <Stack>
          <NativeSelect
            data-autofocus
            label={t('column')}
            value={column?.id}
            data={view.columns.map((c) => ({ value: c.id, label: c.title }))}
            onChange={(event) => {
              setChosen(event.currentTarget.value);
              setPicked(null);
            }}
          />
          <NativeSelect
            label={t('position')}
            value={String(index)}
            data={Array.from({ length: others.length + 1 }, (_, place) => ({
              value: String(place),
              label: placeText(place),
            }))}
            onChange={(event) => setPicked(Number(event.currentTarget.value))}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
              {tc('cancel')}
            </Button>
            <Button type="submit" disabled={!column}>
              {t('move')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );

  function placeText(place: number): string {
    const before = others[place - 1];
    if (!before) return t('placeFirst');
    return t('placeAfter', { position: place + 1, title: before.title });
  }
}
