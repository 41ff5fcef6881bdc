'use client';

import { SimpleGrid, Stack } from '@mantine/core';
import type { IndicatorId, IndicatorReading } from '@vicinity/domain/insights';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Breakdown } from './breakdown';
import { IndicatorTable } from './indicator-table';
import { RowsModal } from './rows-modal';

const dimensions = ['structure', 'flow', 'funding'] as const;

function isBreakdown({ spec }: IndicatorReading): boolean {
  return spec.unit === 'count' || spec.unit === 'money';
}

interface Props {
  readonly clusterId: string | null;
  readonly readings: readonly IndicatorReading[];
}

export function IndicatorsView({ clusterId, readings }: Props) {
  const t = useTranslations('insights');
  const [open, setOpen] = useState<IndicatorId | null>(null);
  return (
    <Stack gap="lg">
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {readings.filter(isBreakdown).map((reading) => (
          <Breakdown key={reading.result.id} reading={reading} onOpen={setOpen} />
        ))}
      </SimpleGrid>
      {dimensions.map((dimension) => (
        <IndicatorTable
          key={dimension}
          caption={t(`dimensions.${dimension}`)}
          readings={readings.filter(
            (reading) => reading.spec.dimension === dimension && !isBreakdown(reading),
          )}
          onOpen={setOpen}
        />
      ))}
      {open !== null && (
        <RowsModal clusterId={clusterId} indicator={open} onClose={() => setOpen(null)} />
      )}
    </Stack>
  );
}
