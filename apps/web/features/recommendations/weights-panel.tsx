'use client';

import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'next-intl';
import { useTRPC } from '@/trpc/client';
import { QueryState } from '@/ui/states';
import { FreezeSwitch } from './freeze-switch';
import { WeightTable } from './weight-table';
import { WeightVersions } from './weight-versions';

/** By what recommendations are weighed, what answers taught, and the ways to hold or undo it. */
export function WeightsPanel() {
  const t = useTranslations('recommendations.weights');
  const format = useFormatter();
  const trpc = useTRPC();
  const query = useQuery(trpc.recommendations.weights.queryOptions());
  return (
    <Stack>
      <Text size="sm" c="dimmed" maw="70ch">
        {t('lead')}
      </Text>
      <QueryState query={query}>
        {({ frozen, inForce, rows, versions, waiting }) => (
          <>
            <FreezeSwitch frozen={frozen} />
            <Text size="sm">
              {t('waiting', {
                impressions: format.number(waiting.impressions),
                organizations: format.number(waiting.organizations),
              })}
            </Text>
            <WeightTable rows={rows} />
            <WeightVersions versions={versions} current={inForce} />
          </>
        )}
      </QueryState>
    </Stack>
  );
}
