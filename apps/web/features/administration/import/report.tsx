'use client';

import { Stack, Table, Text, Title } from '@mantine/core';
import type { ImportReport } from '@vicinity/domain/imports';
import { useFormatter, useTranslations } from 'next-intl';
import { RejectedRows } from './rejected-rows';

const outcomes = ['created', 'updated', 'unchanged'] as const;

type Props = {
  readonly title: string;
  readonly report: ImportReport & { readonly rejectedInAll: number };
};

/** What became, or would become, of the records of a file. */
export function Report({ title, report }: Props) {
  const t = useTranslations('administration.import');
  const format = useFormatter();
  return (
    <Stack gap="sm" role="region" aria-label={title}>
      <Title order={2} size="h4">
        {title}
      </Title>
      <Table maw="30rem" withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('what')}</Table.Th>
            {outcomes.map((outcome) => (
              <Table.Th key={outcome} ta="right">
                {t(outcome)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {(['organizations', 'listings'] as const).map((what) => (
            <Table.Tr key={what}>
              <Table.Th scope="row">{t(what)}</Table.Th>
              {outcomes.map((outcome) => (
                <Table.Td key={outcome} ta="right" style={{ fontVariantNumeric: 'tabular-nums' }}>
                  {format.number(report[what][outcome])}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {report.rejectedInAll === 0 ? (
        <Text>{t('noneRejected')}</Text>
      ) : (
        <RejectedRows rejected={report.rejected} inAll={report.rejectedInAll} />
      )}
    </Stack>
  );
}
