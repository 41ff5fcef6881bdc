'use client';

import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { modals } from '@mantine/modals';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { OrganizationLink } from '@/features/organizations/name-link';
import { Section } from '@/features/projects/section';
import { useRouter } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { Refused } from '@/ui/refused';
import { QueryState } from '@/ui/states';
import { pickText } from '@/ui/text';

/** The organizations of a cluster, to be found and, where need be, removed. */
export function Members({ clusterId }: { clusterId: string }) {
  const t = useTranslations('clusters');
  const tc = useTranslations('common');
  const locale = useLocale();
  const router = useRouter();
  const trpc = useTRPC();
  const [text, setText] = useState('');
  const [sought] = useDebouncedValue(text.trim(), 250);
  const query = useInfiniteQuery(
    trpc.organizations.browse.infiniteQueryOptions(
      { clusterId, text: sought || undefined, limit: 10 },
      { getNextPageParam: (page) => page.nextCursor },
    ),
  );
  const remove = useMutation(
    trpc.clusters.remove.mutationOptions({
      onSuccess: async () => {
        await query.refetch();
        router.refresh();
      },
    }),
  );
  return (
    <Section title={t('members')}>
      <TextInput
        label={t('find')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <QueryState query={query}>
        {({ pages }) => (
          <>
            {pages[0]?.items.length === 0 && <Text size="sm">{t('nobodyFound')}</Text>}
            <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
              {pages
                .flatMap((page) => page.items)
                .map(({ id, nameZh, nameEn }) => {
                  const name = pickText(locale, nameZh, nameEn).text;
                  return (
                    <Group component="li" key={id} justify="space-between" wrap="nowrap">
                      <OrganizationLink id={id} nameZh={nameZh} nameEn={nameEn} />
                      <Button
                        size="compact-sm"
                        variant="default"
                        aria-label={t('removeNamed', { name })}
                        onClick={() =>
                          modals.openConfirmModal({
                            title: t('removeNamed', { name }),
                            children: t('confirmRemove', { name }),
                            labels: { confirm: t('remove'), cancel: tc('cancel') },
                            onConfirm: () => remove.mutate({ clusterId, organizationId: id }),
                          })
                        }
                      >
                        {t('remove')}
                      </Button>
                    </Group>
                  );
                })}
            </Stack>
          </>
        )}
      </QueryState>
      {query.hasNextPage && (
        <Button
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => query.fetchNextPage()}
        >
          {tc('more')}
        </Button>
      )}
      <Refused error={remove.error} />
    </Section>
  );
}
