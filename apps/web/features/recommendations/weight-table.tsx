'use client';

import { Table } from '@mantine/core';
import type { WeightsInView } from '@vicinity/domain/recommendations';
import { useFormatter, useTranslations } from 'next-intl';

/** Each feature's weight beside the default, in log-odds. */
export function WeightTable({ rows }: { rows: WeightsInView['rows'] }) {
  const t = useTranslations('recommendations.weights');
  const format = useFormatter();
  const number = (value: number) =>
    format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <Table.ScrollContainer minWidth={420}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('feature')}</Table.Th>
            <Table.Th ta="right">{t('now')}</Table.Th>
            <Table.Th ta="right">{t('byDefault')}</Table.Th>
            <Table.Th ta="right">{t('moved')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody style={{ fontVariantNumeric: 'tabular-nums' }}>
          {rows.map(({ feature, now, byDefault }) => (
            <Table.Tr key={feature}>
              <Table.Td>{t(`features.${feature}`)}</Table.Td>
              <Table.Td ta="right">{number(now)}</Table.Td>
              <Table.Td ta="right">{number(byDefault)}</Table.Td>
              <Table.Td ta="right">
                {now === byDefault
                  ? t('unmoved')
                  : format.number(now - byDefault, {
                      signDisplay: 'always',
                      minimumFractionDigits: 2,
                      maximumFractionDigits: 2,
                    })}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
