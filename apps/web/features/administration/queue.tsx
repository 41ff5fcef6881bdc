'use client';

import { Button, Group, Select, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { OrganizationState } from '@vicinity/domain/kernel';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { queueStates } from '@/features/organizations/words';
import { useTRPC } from '@/trpc/client';
import { EmptyState, QueryState } from '@/ui/states';
import { QueueCard } from './queue-card';

/** The organizations that wait for a look; other states can be chosen to look again. */
export function VerificationQueue() {
  const t = useTranslations('administration.queue');
  const ts = useTranslations('organizations.states');
  const tc = useTranslations('common');
  const trpc = useTRPC();
  const [state, setState] = useState<OrganizationState>('pending');
  const [page, setPage] = useState(0);
  const query = useQuery(trpc.administration.queue.queryOptions({ state, page }));
  return (
    <Stack>
      <Select
        label={t('state')}
        w={220}
        allowDeselect={false}
        data={queueStates.map((value) => ({ value, label: ts(value) }))}
        value={state}
        onChange={(value) => {
          setState(queueStates.find((known) => known === value) ?? 'pending');
          setPage(0);
        }}
      />
      <QueryState query={query}>
        {({ entries, hasMore }) => (
          <>
            {entries.length === 0 && <EmptyState title={t('empty')} />}
            {entries.map((entry) => (
              <QueueCard key={entry.id} entry={entry} onDecided={() => query.refetch()} />
            ))}
            {(page > 0 || hasMore) && (
              <Group>
                <Button variant="default" disabled={page === 0} onClick={() => setPage(page - 1)}>
                  {tc('previousPage')}
                </Button>
                <Button variant="default" disabled={!hasMore} onClick={() => setPage(page + 1)}>
                  {tc('nextPage')}
                </Button>
              </Group>
            )}
          </>
        )}
      </QueryState>
    </Stack>
  );
}
