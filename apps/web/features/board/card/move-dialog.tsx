'use client';

import { Alert, Button, Group, Modal, NativeSelect, NumberInput, Stack } from '@mantine/core';
import { type Board, type CardView, moveCard, restoreCard, together } from '@vicinity/board';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useBoard } from '../board-context';
import { useNewsSince } from '../presence/use-news-since';

/**
 * Chooses a column and a position for a card: all that dragging can do, without dragging. A card
 * that somebody archives meanwhile comes back to the board by being moved.
 */
export function MoveDialog({ card, onClose }: { card: CardView; onClose: () => void }) {
  const { view, actions, noteHidden } = useBoard();
  const t = useTranslations('board');
  const tc = useTranslations('common');
  const news = useNewsSince(card.id);
  const isArchived = card.archivedAt !== null;
  const [here] = card.position;
  const [chosen, setChosen] = useState(here);
  const column = view.columns.find((c) => c.id === chosen) ?? view.columns[0];
  const others = column?.cards.filter((c) => c.id !== card.id) ?? [];
  const present = column?.cards.findIndex((c) => c.id === card.id) ?? -1;
  const [picked, setPicked] = useState<number | null>(null);
  const index = Math.min(picked ?? (present >= 0 ? present : others.length), others.length);
  const before = others[index - 1];
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('moveCard', { title: card.title })}
      size="sm"
      returnFocus={false}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          put(index);
        }}
      >
        <Stack>
          {(news || isArchived) && (
            <Alert color="yellow" py={6} role="status">
              {news?.text} {isArchived && t('moveRestores')}
            </Alert>
          )}
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
          <NumberInput
            label={t('position')}
            description={before ? t('placeAfter', { title: before.title }) : t('placeFirst')}
            value={index + 1}
            min={1}
            max={others.length + 1}
            allowDecimal={false}
            clampBehavior="strict"
            suffix={` / ${others.length + 1}`}
            onChange={(value) => setPicked(typeof value === 'number' ? value - 1 : null)}
          />
          <Group justify="space-between">
            <Group gap={4}>
              <Button variant="subtle" size="xs" onClick={() => put(0)}>
                {t('toFirst')}
              </Button>
              <Button variant="subtle" size="xs" onClick={() => put(others.length)}>
                {t('toLast')}
              </Button>
            </Group>
            <Group gap="xs">
              <Button variant="default" onClick={onClose}>
                {tc('cancel')}
              </Button>
              <Button type="submit" disabled={!column}>
                {t('move')}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );

  function put(at: number): void {
    if (!column) return;
    const count = others.length + 1;
    const said = t('movedTo', { column: column.title, position: at + 1, count });
    const place = { columnId: column.id, index: at };
    const move = (board: Board) =>
      together(board, [
        ...(isArchived ? [() => restoreCard(board, card.id)] : []),
        () => moveCard(board, card.id, place),
      ]);
    const outcome = actions.run(move, said);
    if (outcome.status === 'done') noteHidden(card.id);
    onClose();
  }
}
