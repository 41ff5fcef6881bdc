'use client';

import { Button, Group, Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import {
  addColumn,
  type ColumnView,
  renameColumn,
  setColumnColor,
  setWipLimit,
  together,
} from '@vicinity/board';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useBoard } from '../board-context';
import { ColorField } from '../color-field';

/** A column's name, colour and limit; `column` null makes a new one. */
export function ColumnDialog({
  column,
  onClose,
}: {
  column: ColumnView | null;
  onClose: () => void;
}) {
  const { actions } = useBoard();
  const t = useTranslations('board');
  const tc = useTranslations('common');
  const [title, setTitle] = useState(column?.title ?? '');
  const [color, setColor] = useState(column?.color ?? null);
  const [limit, setLimit] = useState(column?.wipLimit ?? null);
  return (
    <Modal opened onClose={onClose} title={t(column ? 'editColumn' : 'addColumn')} size="md">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
          onClose();
        }}
      >
        <Stack>
          <TextInput
            data-autofocus
            required
            label={t('title')}
            value={title}
            maxLength={80}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <ColorField value={color} none onChange={setColor} />
          <NumberInput
            label={t('wipLimit')}
            description={t('wipLimitHint')}
            value={limit ?? ''}
            min={1}
            max={999}
            allowDecimal={false}
            onChange={(value) => setLimit(typeof value === 'number' ? value : null)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {tc('cancel')}
            </Button>
            <Button type="submit" disabled={title.trim() === ''}>
              {tc('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );

  function save(): void {
    const said = t(column ? 'columnChanged' : 'columnAdded', { title: title.trim() });
    actions.run((board) => {
      const added = column ? null : addColumn(board, { title });
      if (added && added.status !== 'done') return added;
      const id = column?.id ?? added?.id ?? '';
      return together(board, [
        ...(added ? [() => added] : []),
        () => renameColumn(board, id, title),
        () => setColumnColor(board, id, color),
        () => setWipLimit(board, id, limit),
      ]);
    }, said);
  }
}
