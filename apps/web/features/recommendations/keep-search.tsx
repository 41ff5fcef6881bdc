'use client';

import { Button, Checkbox, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBookmark } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ListingFilter } from '@vicinity/domain/listings';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/trpc/client';
import { useErrorText } from '@/trpc/refusal';

const longestName = 100;

/** Keeps the search as the page shows it, under a name of the reader's. */
export function KeepSearch({ q, filter }: { q: string; filter: ListingFilter }) {
  const t = useTranslations('recommendations.searches');
  const tc = useTranslations('common');
  const trpc = useTRPC();
  const queries = useQueryClient();
  const errorText = useErrorText();
  const [opened, { open, close }] = useDisclosure(false);
  const [name, setName] = useState('');
  const [notify, setNotify] = useState(true);
  const keep = useMutation(
    trpc.recommendations.keepSearch.mutationOptions({
      onSuccess: () => {
        close();
        return queries.invalidateQueries({
          queryKey: trpc.recommendations.savedSearches.queryKey(),
        });
      },
    }),
  );
  if (q === '' && Object.keys(filter).length === 0) return null;
  const { kinds, organizationKinds, ...rest } = filter;
  const input = {
    ...rest,
    ...(kinds ? { kinds: [...kinds] } : {}),
    ...(organizationKinds ? { organizationKinds: [...organizationKinds] } : {}),
  };
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconBookmark size={14} aria-hidden />}
        onClick={() => {
          setName(q.slice(0, longestName));
          keep.reset();
          open();
        }}
      >
        {t('keep')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('keep')}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            keep.mutate({ name: name.trim(), q, filter: input, notify });
          }}
        >
          <Stack>
            <TextInput
              label={t('name')}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              maxLength={longestName}
              required
              data-autofocus
            />
            <Checkbox
              label={t('notify')}
              checked={notify}
              onChange={(event) => setNotify(event.currentTarget.checked)}
            />
            {keep.error && (
              <Text size="sm" c="red" role="alert">
                {errorText(keep.error)}
              </Text>
            )}
            <Button type="submit" loading={keep.isPending} disabled={name.trim() === ''}>
              {tc('save')}
            </Button>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
