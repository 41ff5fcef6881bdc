'use client';

import { ActionIcon, Anchor, Badge, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconX } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { Link } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { useErrorText } from '@/trpc/refusal';
import { searchHref } from './search-href';

/** The reader's saved searches, each with what is new in it; nothing where there are none. */
export function SavedSearches() {
  const t = useTranslations('recommendations.searches');
  const trpc = useTRPC();
  const queries = useQueryClient();
  const errorText = useErrorText();
  const { data } = useQuery(trpc.recommendations.savedSearches.queryOptions());
  const onSuccess = () =>
    queries.invalidateQueries({ queryKey: trpc.recommendations.savedSearches.queryKey() });
  const onError = (error: unknown) =>
    notifications.show({ color: 'red', message: errorText(error) });
  const seen = useMutation(
    trpc.recommendations.markSearchSeen.mutationOptions({ onSuccess, onError }),
  );
  const remove = useMutation(
    trpc.recommendations.removeSearch.mutationOptions({ onSuccess, onError }),
  );
  if (!data || data.length === 0) return null;
  return (
    <Group gap="xs" component="nav" aria-label={t('title')}>
      <Text size="sm" c="dimmed">
        {t('title')}
      </Text>
      {data.map((search) => (
        <Group key={search.id} gap={4} wrap="nowrap">
          <Anchor
            component={Link}
            href={searchHref(search)}
            size="sm"
            onClick={() => search.fresh > 0 && seen.mutate({ id: search.id })}
          >
            {search.name}
          </Anchor>
          {search.fresh > 0 && (
            <Badge size="sm" tt="none">
              {t('fresh', { count: search.fresh })}
            </Badge>
          )}
          <ActionIcon
            variant="subtle"
            size="sm"
            aria-label={t('remove', { name: search.name })}
            loading={remove.isPending && remove.variables.id === search.id}
            onClick={() => remove.mutate({ id: search.id })}
          >
            <IconX size={14} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
    </Group>
  );
}
