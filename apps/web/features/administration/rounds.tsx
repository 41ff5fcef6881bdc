'use client';

import { Code, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'next-intl';
import { useTRPC } from '@/trpc/client';
import { EmptyState, QueryState } from '@/ui/states';
import { WideTable } from '@/ui/wide-table';

const columns = ['name', 'last', 'took', 'done', 'due', 'problem'] as const;

/** What the platform's clock did last, and what it could not do. */
export function Rounds() {
  const t = useTranslations('administration.rounds');
  const format = useFormatter();
  const trpc = useTRPC();
  const query = useQuery(trpc.administration.rounds.queryOptions());
  const instant = (at: Date | null) =>
    at ? format.dateTime(at, { dateStyle: 'medium', timeStyle: 'medium' }) : '';
  return (
    <QueryState query={query}>
      {(rounds) =>
        rounds.length === 0 ? (
          <EmptyState title={t('none')} />
        ) : (
          <Stack>
            <Text>{t('lead')}</Text>
            <WideTable minWidth={680} label={t('lead')}>
              <Table>
                <Table.Thead>
                  <Table.Tr>
                    {columns.map((column) => (
                      <Table.Th key={column}>{t(column)}</Table.Th>
                    ))}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {rounds.map((round) => (
                    <Table.Tr key={round.name}>
                      <Table.Td>
                        <Code>{round.name}</Code>
                      </Table.Td>
                      <Table.Td>{instant(round.lastAt)}</Table.Td>
                      <Table.Td>
                        {round.lastTook === null ? '' : t('milliseconds', { ms: round.lastTook })}
                      </Table.Td>
                      <Table.Td>{round.lastDone}</Table.Td>
                      <Table.Td>{instant(round.dueAt)}</Table.Td>
                      <Table.Td c={round.lastProblem ? 'red' : undefined}>
                        {round.lastProblem ?? t('fine')}
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </WideTable>
          </Stack>
        )
      }
    </QueryState>
  );
}
