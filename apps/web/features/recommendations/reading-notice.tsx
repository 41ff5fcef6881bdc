'use client';

import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'next-intl';
import { useTRPC } from '@/trpc/client';

const askAgainAfter = 2_000;

/** Says so while, just after a start, a part of the listings cannot be found yet. */
export function ReadingNotice() {
  const t = useTranslations('recommendations');
  const format = useFormatter();
  const trpc = useTRPC();
  const { data = 1 } = useQuery(
    trpc.recommendations.progress.queryOptions(undefined, {
      refetchInterval: ({ state }) => ((state.data ?? 1) < 1 ? askAgainAfter : false),
    }),
  );
  if (data >= 1) return null;
  return (
    <Alert role="status" mb="md">
      {t('reading', { part: format.number(data, { style: 'percent' }) })}
    </Alert>
  );
}
