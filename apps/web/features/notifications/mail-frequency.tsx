'use client';

import { Alert, Group, Select, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { mailFrequencies } from '@vicinity/domain/notifications/words';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/trpc/client';
import { useErrorText } from '@/trpc/refusal';

/** How often mails tell of notices; a choice is kept at once. */
export function MailFrequencySelect() {
  const t = useTranslations('notifications.mails');
  const trpc = useTRPC();
  const client = useQueryClient();
  const errorText = useErrorText();
  const query = useQuery(trpc.notifications.mailFrequency.queryOptions());
  const set = useMutation(
    trpc.notifications.setMailFrequency.mutationOptions({
      onSuccess: (_, { frequency }) =>
        client.setQueryData(trpc.notifications.mailFrequency.queryKey(), frequency),
    }),
  );
  return (
    <Group align="flex-end" gap="sm" mb="md">
      <Select
        label={t('label')}
        description={t('hint')}
        maw="36rem"
        allowDeselect={false}
        disabled={query.data === undefined || set.isPending}
        data={mailFrequencies.map((value) => ({ value, label: t(value) }))}
        value={query.data ?? null}
        onChange={(value) => {
          const frequency = mailFrequencies.find((known) => known === value);
          if (frequency) set.mutate({ frequency });
        }}
      />
      <Text size="sm" c="dimmed" role="status">
        {set.isSuccess ? t('saved') : ''}
      </Text>
      {set.error && (
        <Alert color="red" role="alert">
          {errorText(set.error)}
        </Alert>
      )}
    </Group>
  );
}
