'use client';

import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { useTRPC } from '@/trpc/client';
import { useErrorText } from '@/trpc/refusal';
import { pickText } from '@/ui/text';

/** Organizations kept apart from one's own, each to be let in again. */
export function BlockedOrganizations() {
  const t = useTranslations('recommendations');
  const locale = useLocale();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const errorText = useErrorText();
  const query = useQuery(trpc.recommendations.blocked.queryOptions());
  const unblock = useMutation(
    trpc.recommendations.unblock.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: trpc.recommendations.pathKey() }),
      onError: (error) => notifications.show({ color: 'red', message: errorText(error) }),
    }),
  );
  if (!query.data || query.data.length === 0) return null;
  return (
    <Stack gap="xs" component="section" aria-labelledby="blocked">
      <Title order={2} size="h5" id="blocked">
        {t('blocks.title')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('blocks.lead')}
      </Text>
      {query.data.map(({ id, nameZh, nameEn }) => {
        const name = pickText(locale, nameZh, nameEn);
        return (
          <Group key={id} gap="xs">
            <Text size="sm" lang={name.lang}>
              {name.text}
            </Text>
            <Button
              size="xs"
              variant="default"
              loading={unblock.isPending && unblock.variables.organizationId === id}
              aria-label={t('blocks.undoFor', { name: name.text })}
              onClick={() => unblock.mutate({ organizationId: id })}
            >
              {t('blocks.undo')}
            </Button>
          </Group>
        );
      })}
    </Stack>
  );
}
