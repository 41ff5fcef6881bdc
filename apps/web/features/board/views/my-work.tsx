'use client';

import { Checkbox, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { isPriority } from '@vicinity/board';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Link } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { LinkButton } from '@/ui/link-button';
import { EmptyState, QueryState } from '@/ui/states';
import classes from './views.module.css';

/** The cards that the reader is on, across all projects, the most pressing first. */
export function MyWork() {
  const t = useTranslations('boards.myWork');
  const tb = useTranslations('board');
  const tc = useTranslations('common');
  const format = useFormatter();
  const trpc = useTRPC();
  const [withDone, setWithDone] = useState(false);
  const query = useQuery(trpc.boards.myWork.queryOptions());
  return (
    <QueryState query={query}>
      {(all) => {
        const items = all.filter(({ isLast }) => withDone || !isLast);
        if (all.length === 0)
          return (
            <EmptyState title={t('empty')}>
              <LinkButton href="/projects">{tc('nav.projects')}</LinkButton>
            </EmptyState>
          );
        return (
          <Stack>
            <Checkbox
              label={t('withDone')}
              checked={withDone}
              onChange={({ currentTarget }) => setWithDone(currentTarget.checked)}
            />
            {items.length === 0 && <Text c="dimmed">{t('allDone')}</Text>}
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls needs the focus */}
            <section className={classes.scroll} aria-label={t('title')} tabIndex={0}>
              <Table className={classes.work}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{tb('card')}</Table.Th>
                    <Table.Th>{t('project')}</Table.Th>
                    <Table.Th>{tb('column')}</Table.Th>
                    <Table.Th>{tb('dueOn')}</Table.Th>
                    <Table.Th>{tb('priority')}</Table.Th>
                    <Table.Th>{tb('labels')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {items.map((item) => (
                    <Table.Tr key={`${item.projectId} ${item.id}`}>
                      <Table.Th scope="row">
                        <Link href={`/projects/${item.projectId}/board?card=${item.id}`}>
                          {item.title || tb('untitled')}
                        </Link>
                      </Table.Th>
                      <Table.Td>
                        <Link href={`/projects/${item.projectId}`}>{item.project}</Link>
                      </Table.Td>
                      <Table.Td>{item.column ?? tb('unsorted')}</Table.Td>
                      <Table.Td>
                        {item.dueOn &&
                          format.dateTime(new Date(`${item.dueOn}T00:00:00Z`), {
                            dateStyle: 'medium',
                            timeZone: 'UTC',
                          })}
                      </Table.Td>
                      <Table.Td>
                        {item.priority && isPriority(item.priority)
                          ? tb(`priorities.${item.priority}`)
                          : ''}
                      </Table.Td>
                      <Table.Td>{item.labels.join(', ')}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </section>
          </Stack>
        );
      }}
    </QueryState>
  );
}
