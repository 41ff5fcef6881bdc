'use client';

import { ActionIcon, Group, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';

/** A line at the foot of a column: write a title, press Enter, write the next. */
export function AddCard({ column, onAdd }: { column: string; onAdd: (title: string) => void }) {
  const t = useTranslations('board');
  const [title, setTitle] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() === '') return;
        onAdd(title);
        setTitle('');
      }}
    >
      <Group gap={4} p="xs" wrap="nowrap">
        <TextInput
          size="sm"
          flex={1}
          placeholder={t('addCard')}
          aria-label={t('addCardTo', { column })}
          value={title}
          maxLength={200}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <ActionIcon
          type="submit"
          variant="light"
          size="lg"
          aria-label={t('addCardTo', { column })}
          disabled={title.trim() === ''}
        >
          <IconPlus size={16} aria-hidden />
        </ActionIcon>
      </Group>
    </form>
  );
}
