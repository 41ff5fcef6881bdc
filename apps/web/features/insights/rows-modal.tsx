'use client';

import { Anchor, Button, Group, Modal, ScrollArea, Table, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { IndicatorId, NamedRow, RowThing } from '@vicinity/domain/insights';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Link } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { download, toCsv } from '@/ui/csv';
import { EmptyState, QueryState } from '@/ui/states';
import { WideTable } from '@/ui/wide-table';
import { useFigures, useWords } from './use-words';

const PAGE = 25;
const EXPORT = 5000;

const places = {
  organization: '/organizations',
  listing: '/listings',
  project: '/projects',
} as const;

interface Props {
  readonly clusterId: string | null;
  readonly indicator: IndicatorId;
  readonly onClose: () => void;
}

/** The rows behind a figure, those in the numerator first, to read and to take away. */
export function RowsModal({ clusterId, indicator, onClose }: Props) {
  const t = useTranslations('insights');
  const tc = useTranslations('common');
  const trpc = useTRPC();
  const cache = useQueryClient();
  const words = useWords();
  const [offset, setOffset] = useState(0);
  const [busy, setBusy] = useState(false);
  const input = { clusterId, indicator };
  const query = useQuery(trpc.insights.rows.queryOptions({ ...input, offset, limit: PAGE }));
  const name = t(`indicators.${indicator}.name`);

  async function save() {
    setBusy(true);
    try {
      const rows: NamedRow[] = [];
      for (let total = 1; rows.length < total; ) {
        const page = await cache.fetchQuery(
          trpc.insights.rows.queryOptions({ ...input, offset: rows.length, limit: EXPORT }),
        );
        total = page.rows.length === 0 ? rows.length : page.total;
        rows.push(...page.rows);
      }
      const lines = rows.map((row) => [
        ...[0, 1].flatMap((i) => [words.name(row.things[i]), row.things[i]?.id ?? '']),
        row.part === null ? '' : words.part(row.part),
        row.counted ? t('yes') : t('no'),
        row.value,
      ]);
      const things = rows[0]?.things ?? [];
      const heads = [0, 1].flatMap((i) => [headOf(things, i), 'id']);
      const head = [...heads, t('columns.part'), t('columns.counted'), t('columns.value')];
      download(`${indicator}.csv`, toCsv([head, ...lines]));
    } finally {
      setBusy(false);
    }
  }

  function headsOf(things: readonly RowThing[]): string[] {
    return things.map((_, i) => headOf(things, i));
  }

  function headOf(things: readonly RowThing[], i: number): string {
    const thing = things[i];
    if (thing === undefined) return '';
    if (thing.type === 'organization') return t(i === 0 ? 'columns.party' : 'columns.otherParty');
    return t(thing.type === 'listing' ? 'columns.listing' : 'columns.project');
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('openRows', { name })}
      closeButtonProps={{ 'aria-label': tc('close') }}
      scrollAreaComponent={ScrollArea.Autosize}
    >
      <Text size="sm" c="dimmed" mb="sm">
        {t(`indicators.${indicator}.definition`)}
      </Text>
      <QueryState query={query}>
        {({ rows, total }) =>
          total === 0 ? (
            <EmptyState title={t('noRows')} />
          ) : (
            <>
              <WideTable minWidth={420} label={name}>
                <Table striped fz="sm" style={{ overflowWrap: 'break-word' }}>
                  <Table.Thead>
                    <Table.Tr>
                      {headsOf(rows[0]?.things ?? []).map((head) => (
                        <Table.Th key={head}>{head}</Table.Th>
                      ))}
                      <Table.Th>{t('columns.part')}</Table.Th>
                      <Table.Th>{t('columns.counted')}</Table.Th>
                      <Table.Th ta="end">{t('columns.value')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {rows.map((row) => (
                      <RowLine
                        key={[...row.things.map((thing) => thing.id), row.part, row.value].join()}
                        row={row}
                      />
                    ))}
                  </Table.Tbody>
                </Table>
              </WideTable>
              <Group justify="space-between" mt="sm">
                <Text size="sm" c="dimmed">
                  {t('rowsShown', { from: offset + 1, to: offset + rows.length, total })}
                </Text>
                <Group gap="xs">
                  <Button
                    size="xs"
                    variant="default"
                    disabled={offset === 0}
                    onClick={() => setOffset(Math.max(0, offset - PAGE))}
                  >
                    {tc('previousPage')}
                  </Button>
                  <Button
                    size="xs"
                    variant="default"
                    disabled={offset + PAGE >= total}
                    onClick={() => setOffset(offset + PAGE)}
                  >
                    {tc('nextPage')}
                  </Button>
                  <Button size="xs" onClick={save} loading={busy}>
                    {t('csv')}
                  </Button>
                </Group>
              </Group>
            </>
          )
        }
      </QueryState>
    </Modal>
  );
}

function RowLine({ row }: { row: NamedRow }) {
  const t = useTranslations('insights');
  const words = useWords();
  const { number } = useFigures();
  return (
    <Table.Tr>
      {row.things.map((thing) => (
        <Table.Td key={thing.type + thing.id}>
          <Anchor component={Link} href={`${places[thing.type]}/${thing.id}`} size="sm">
            {words.name(thing)}
          </Anchor>
        </Table.Td>
      ))}
      <Table.Td>{row.part === null ? '' : words.part(row.part)}</Table.Td>
      <Table.Td>{row.counted ? t('yes') : t('no')}</Table.Td>
      <Table.Td ta="end" style={{ fontVariantNumeric: 'tabular-nums' }}>
        {row.value === null ? '' : number(row.value, { maximumFractionDigits: 2 })}
      </Table.Td>
    </Table.Tr>
  );
}
