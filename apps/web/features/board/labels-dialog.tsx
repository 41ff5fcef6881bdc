'use client';

import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import {
  addLabel,
  archiveLabel,
  type BoardColor,
  type LabelView,
  recolorLabel,
  renameLabel,
  restoreLabel,
} from '@vicinity/board';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useBoard } from './board-context';
import { Draft } from './card/draft';
import { ColorField } from './color-field';

/** The board's labels: to name, colour, add, put away and bring back. */
export function LabelsDialog({ onClose }: { onClose: () => void }) {
  const { view, canWrite, actions } = useBoard();
  const t = useTranslations('board');
  const [name, setName] = useState('');
  const [color, setColor] = useState<BoardColor>('blue');
  return (
    <Modal opened onClose={onClose} title={t('labels')} size="lg">
      <Stack>
        {view.labels.length === 0 && <Text c="dimmed">{t('noLabels')}</Text>}
        {view.labels.map((label) => (
          <LabelRow key={label.id} label={label} />
        ))}
        {canWrite && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              actions.run((board) => addLabel(board, { name, color }));
              setName('');
            }}
          >
            <Stack gap={4}>
              <TextInput
                label={t('newLabel')}
                value={name}
                maxLength={40}
                onChange={(event) => setName(event.currentTarget.value)}
              />
              <ColorField value={color} none={false} onChange={(next) => next && setColor(next)} />
              <Group>
                <Button type="submit" size="xs" disabled={name.trim() === ''}>
                  {t('addLabel')}
                </Button>
              </Group>
            </Stack>
          </form>
        )}
        {view.archivedLabels.map(({ id, name: archived }) => (
          <Group key={id} justify="space-between">
            <Text c="dimmed">{t('archivedLabel', { name: archived })}</Text>
            {canWrite && (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => actions.run((board) => restoreLabel(board, id))}
              >
                {t('restore')}
              </Button>
            )}
          </Group>
        ))}
      </Stack>
    </Modal>
  );
}

function LabelRow({ label }: { label: LabelView }) {
  const { canWrite, actions } = useBoard();
  const t = useTranslations('board');
  return (
    <div>
      <Group align="flex-end" wrap="nowrap">
        <Draft
          text={label.name}
          write={(text) => {
            if (text.trim() !== '') actions.run((board) => renameLabel(board, label.id, text));
          }}
        >
          {(field) => (
            <TextInput
              flex={1}
              label={t('labelName', { name: label.name })}
              maxLength={40}
              disabled={!canWrite}
              {...field}
            />
          )}
        </Draft>
        {canWrite && (
          <Button
            variant="default"
            onClick={() =>
              actions.run(
                (board) => archiveLabel(board, label.id),
                t('cardArchived', { title: label.name }),
              )
            }
          >
            {t('archive')}
          </Button>
        )}
      </Group>
      {canWrite && (
        <ColorField
          value={label.color}
          none={false}
          onChange={(color) => {
            if (color) actions.run((board) => recolorLabel(board, label.id, color));
          }}
        />
      )}
    </div>
  );
}
