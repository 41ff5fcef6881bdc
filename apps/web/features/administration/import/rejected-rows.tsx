'use client';

import { Button, Group, Pagination, Stack, Table, Text, Title } from '@mantine/core';
import type { Rejection } from '@vicinity/domain/imports';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { download, toCsv } from '@/ui/csv';
import { WideTable } from '@/ui/wide-table';

const perPage = 20;
/** Those whose form the catalogues tell. */
const fields = [
  'key',
  'kind',
  'name_zh',
  'name_en',
  'title_zh',
  'title_en',
  'summary_zh',
  'summary_en',
  'description_zh',
  'description_en',
  'identifier',
  'identifier_kind',
  'region',
  'size_band',
  'founded_year',
  'industries',
  'disciplines',
  'website',
  'contact_email',
  'contact_phone',
  'organization',
  'ip_status',
  'cooperation_forms',
  'partner_kinds',
  'region_scope',
  'budget_min',
  'budget_max',
  'currency',
  'deadline',
  'expires_on',
  'capabilities',
] as const;

const columns = ['line', 'key', 'field', 'value', 'reason', 'mend'] as const;

/** Each row that is not taken, with what is wrong and what to do about it. */
export function RejectedRows(props: { rejected: readonly Rejection[]; inAll: number }) {
  const t = useTranslations('administration.import');
  const tc = useTranslations('common');
  const { rejected, inAll } = props;
  const [page, setPage] = useState(1);
  const pages = Math.ceil(rejected.length / perPage);

  function mendOf({ code, field }: Rejection): string {
    const [name = ''] = field.split('.');
    const known = fields.find((field) => field === name);
    return code === 'invalid_field' && known ? t(`fields.${known}`) : t(`mends.${code}`);
  }
  function cells(row: Rejection) {
    return { ...row, reason: t(`reasons.${row.code}`), mend: mendOf(row) };
  }
  function save() {
    const rows = rejected.map(cells).map((row) => columns.map((column) => row[column]));
    download('rejected.csv', toCsv([columns.map((column) => t(column)), ...rows]));
  }

  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Title order={3} size="h5">
          {t('rejected', { count: inAll })}
        </Title>
        <Button variant="default" size="compact-md" onClick={save}>
          {t('download')}
        </Button>
      </Group>
      {rejected.length < inAll && (
        <Text size="sm">{t('someShown', { count: rejected.length })}</Text>
      )}
      <WideTable minWidth={720} label={t('rejected', { count: inAll })}>
        <Table striped>
          <Table.Thead>
            <Table.Tr>
              {columns.map((column) => (
                <Table.Th key={column} ta={column === 'line' ? 'right' : 'left'}>
                  {t(column)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rejected
              .slice((page - 1) * perPage, page * perPage)
              .map(cells)
              .map((row) => (
                <Table.Tr key={`${row.line} ${row.key} ${row.field}`}>
                  <Table.Td ta="right">{row.line}</Table.Td>
                  <Table.Td style={{ overflowWrap: 'anywhere' }}>{row.key}</Table.Td>
                  <Table.Td style={{ whiteSpace: 'nowrap' }}>{row.field}</Table.Td>
                  <Table.Td style={{ overflowWrap: 'anywhere' }}>{row.value}</Table.Td>
                  <Table.Td>{row.reason}</Table.Td>
                  <Table.Td>{row.mend}</Table.Td>
                </Table.Tr>
              ))}
          </Table.Tbody>
        </Table>
      </WideTable>
      {pages > 1 && (
        <Pagination
          total={pages}
          value={page}
          onChange={setPage}
          getControlProps={(control) => ({
            'aria-label': control === 'previous' ? tc('previousPage') : tc('nextPage'),
          })}
        />
      )}
    </Stack>
  );
}
