'use client';

import { ActionIcon, Group, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';

/** A line at the foot of a column: write a title, press Enter, write the next. */
export function AddCard(props: {
  columnId: string;
  column: string;
  onAdd: (title: string) => void;
}) {
  const t = useTranslations('board');
  const [title, setTitle] = useState('');
  const label = t('addCardTo', { column: props.column });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() === '') return;
        props.onAdd(title);
        setTitle('');
      }}
    >
      <Group gap={4} px={8} py={6} wrap="nowrap">
        <TextInput
          size="xs"
          flex={1}
          data-add-card={props.columnId}
          placeholder={t('addCard')}
          aria-label={label}
          value={title}
          maxLength={200}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <ActionIcon
          type="submit"
          variant="light"
          size={30}
          aria-label={label}
          disabled={title.trim() === ''}
        >
          <IconPlus size={16} aria-hidden />
        </ActionIcon>
      </Group>
    </form>
  );
}
