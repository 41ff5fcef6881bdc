'use client';

import { Button, Group, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/trpc/client';
import { Refused } from '@/ui/refused';

/** Names the board as it is now, so that it can be found again. */
export function NameVersion({ projectId }: { projectId: string }) {
  const t = useTranslations('boards.history');
  const trpc = useTRPC();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const save = useMutation(
    trpc.boards.nameVersion.mutationOptions({
      onSuccess: () => {
        setName('');
        return client.invalidateQueries(trpc.boards.moments.pathFilter());
      },
    }),
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') save.mutate({ projectId, name: name.trim() });
      }}
    >
      <Group align="flex-end" gap="xs">
        <TextInput
          label={t('nameNow')}
          value={name}
          maxLength={100}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          style={{ flex: '1 1 18rem' }}
        />
        <Button type="submit" variant="default" loading={save.isPending} disabled={!name.trim()}>
          {t('save')}
        </Button>
      </Group>
      <Refused error={save.error} />
    </form>
  );
}
