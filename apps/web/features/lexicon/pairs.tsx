'use client';

import { Group, Pagination, SegmentedControl, Stack, Table, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { pairVerdicts } from '@vicinity/domain/lexicon/words';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/trpc/client';
import { useErrorText } from '@/trpc/refusal';
import { QueryState } from '@/ui/states';
import { WideTable } from '@/ui/wide-table';

const perPage = 25;
const choices = ['open', ...pairVerdicts] as const;

/** Mined pairs of terms with their evidence, each to be accepted or rejected. */
export function Pairs() {
  const t = useTranslations('lexicon');
  const format = useFormatter();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const errorText = useErrorText();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed, 300);
  const [page, setPage] = useState(1);
  const query = useQuery(
    trpc.lexicon.pairs.queryOptions(
      { q, page, limit: perPage },
      { placeholderData: keepPreviousData },
    ),
  );
  const decide = useMutation(
    trpc.lexicon.decide.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: trpc.lexicon.pathKey() }),
      onError: (error) => notifications.show({ color: 'red', message: errorText(error) }),
    }),
  );
  const percent = (part: number) => format.number(part, { style: 'percent' });
  return (
    <Stack gap="sm">
      <TextInput
        type="search"
        label={`${t('zh')} – ${t('en')}`}
        value={typed}
        maw={360}
        maxLength={100}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setPage(1);
        }}
      />
      <QueryState query={query}>
        {({ pairs, total }) => (
          <>
            {pairs.length === 0 && <Text size="sm">{t('none')}</Text>}
            {pairs.length > 0 && (
              <WideTable minWidth={560} label={`${t('zh')} – ${t('en')}`}>
                <Table verticalSpacing={4}>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{t('zh')}</Table.Th>
                      <Table.Th>{t('en')}</Table.Th>
                      <Table.Th ta="right">{t('toEnglish')}</Table.Th>
                      <Table.Th ta="right">{t('toChinese')}</Table.Th>
                      <Table.Th ta="right">{t('evidence')}</Table.Th>
                      <Table.Th>{t('verdict')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody style={{ fontVariantNumeric: 'tabular-nums' }}>
                    {pairs.map((pair) => (
                      <Table.Tr key={`${pair.zh} ${pair.en}`}>
                        <Table.Td lang="zh">{pair.zh}</Table.Td>
                        <Table.Td lang="en">{pair.en}</Table.Td>
                        <Table.Td ta="right">{percent(pair.toEnglish)}</Table.Td>
                        <Table.Td ta="right">{percent(pair.toChinese)}</Table.Td>
                        <Table.Td ta="right">
                          {format.number(pair.evidence, { maximumFractionDigits: 0 })}
                        </Table.Td>
                        <Table.Td>
                          <SegmentedControl
                            size="xs"
                            aria-label={t('verdictOf', { zh: pair.zh, en: pair.en })}
                            data={choices.map((value) => ({
                              value,
                              label: t(`verdicts.${value}`),
                            }))}
                            value={pair.verdict ?? 'open'}
                            onChange={(value) =>
                              decide.mutate({
                                zh: pair.zh,
                                en: pair.en,
                                verdict: pairVerdicts.find((known) => known === value) ?? null,
                              })
                            }
                          />
                        </Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </WideTable>
            )}
            {total > perPage && (
              <Group>
                <Pagination
                  value={page}
                  onChange={setPage}
                  total={Math.ceil(total / perPage)}
                  size="sm"
                  getControlProps={(control) => ({ 'aria-label': t(`pages.${control}`) })}
                />
              </Group>
            )}
          </>
        )}
      </QueryState>
    </Stack>
  );
}
