'use client';

import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';

/** Asks for one line of text. `onSubmit` gets it trimmed and not empty. */
export function TextDialog(props: {
  title: string;
  label: string;
  initial: string;
  onSubmit: (text: string) => void;
  onClose: () => void;
}) {
  const t = useTranslations('common');
  const [text, setText] = useState(props.initial);
  return (
    <Modal opened onClose={props.onClose} title={props.title} size="sm">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') return;
          props.onSubmit(text.trim());
          props.onClose();
        }}
      >
        <Stack>
          <TextInput
            data-autofocus
            label={props.label}
            value={text}
            maxLength={200}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" disabled={text.trim() === ''}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
