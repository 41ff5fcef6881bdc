'use client';

import { Button, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type Change, EXISTS } from '@vicinity/board';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { useTRPC } from '@/trpc/client';
import { QueryState } from '@/ui/states';
import { pickText } from '@/ui/text';
import { useBoard } from '../board-context';
import { useChangeText } from './change-text';
import classes from './history.module.css';

/** What was done on the board, or to one card: who, for whom and when as the server knows it. */
export function Activity({ cardId }: { cardId?: string }) {
  const { projectId, view, people } = useBoard();
  const t = useTranslations('boards.history');
  const ta = useTranslations('automation');
  const tc = useTranslations('common');
  const locale = useLocale();
  const format = useFormatter();
  const trpc = useTRPC();
  const { sentence } = useChangeText(view, people);
  const query = useInfiniteQuery({
    ...trpc.boards.activity.infiniteQueryOptions(
      { projectId, ...(cardId && { cardId }) },
      { getNextPageParam: (page) => page.next ?? undefined },
    ),
    refetchInterval: 15_000,
  });
  return (
    <section aria-label={t('activity')}>
      <QueryState query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          const rules = pages.flatMap((page) => page.rules);
          const byRule = (id: string) => {
            const author = rules.find((rule) => rule.id === id);
            const name = author?.name ?? t('somebody');
            const of = pickText(locale, author?.nameZh, author?.nameEn).text;
            return ta('byRule', { name, organization: of });
          };
          if (items.length === 0)
            return (
              <Text size="sm" c="dimmed">
                {t('noActivity')}
              </Text>
            );
          return (
            <Stack component="ol" gap="xs" className={classes.list}>
              {items.map((item) => (
                <li key={`${item.seq} ${item.index}`}>
                  <Text size="xs" c="dimmed">
                    {item.personName ?? t('somebody')}
                    {' · '}
                    {pickText(locale, item.nameZh, item.nameEn).text}
                    {' · '}
                    {format.dateTime(item.at, { dateStyle: 'medium', timeStyle: 'short' })}
                  </Text>
                  {told(item.changes).map((change) => (
                    <Text size="sm" key={`${change.id} ${change.field}`}>
                      {sentence(change)}
                      {change.rule !== undefined && ` ${byRule(change.rule)}`}
                    </Text>
                  ))}
                  {item.more > 0 && (
                    <Text size="sm" c="dimmed">
                      {t('andMore', { count: item.more })}
                    </Text>
                  )}
                </li>
              ))}
            </Stack>
          );
        }}
      </QueryState>
      {query.hasNextPage && (
        <Button
          mt="sm"
          size="xs"
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {tc('more')}
        </Button>
      )}
    </section>
  );
}

/** That something was made says all that it was made with. */
function told(changes: readonly Change[]): Change[] {
  const made = new Set(changes.filter(({ field }) => field === EXISTS).map(({ id }) => id));
  return changes.filter(({ id, field }) => field === EXISTS || !made.has(id));
}
