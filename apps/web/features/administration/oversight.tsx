'use client';

import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useRouter } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { QueryState } from '@/ui/states';
import { QueueCard } from './queue-card';

/** On an organization's own page: what its administrators go by, and what they may decide. */
export function Oversight({ organizationId }: { organizationId: string }) {
  const t = useTranslations('administration');
  const trpc = useTRPC();
  const router = useRouter();
  const query = useQuery(trpc.administration.entry.queryOptions({ organizationId }));
  return (
    <Stack component="section" gap="xs" mt="lg" aria-labelledby="oversight">
      <Title order={2} size="h4" id="oversight">
        {t('oversight')}
      </Title>
      <QueryState query={query}>
        {(entry) => (
          <QueueCard
            entry={entry}
            level={3}
            onDecided={() => {
              router.refresh();
              return query.refetch();
            }}
          />
        )}
      </QueryState>
    </Stack>
  );
}
