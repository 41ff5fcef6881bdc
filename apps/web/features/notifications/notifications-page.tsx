'use client';

import { Anchor, Badge, Button, Card, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import type { NotificationItem } from '@vicinity/domain/notifications';
import { useFormatter, useTranslations } from 'next-intl';
import { Link, useRouter } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { EmptyState, QueryState } from '@/ui/states';
import { useNoticeText } from './notice-text';

export function NotificationsPage() {
  const t = useTranslations('notifications');
  const tc = useTranslations('common');
  const trpc = useTRPC();
  const client = useQueryClient();
  const router = useRouter();
  const query = useInfiniteQuery(
    trpc.notifications.list.infiniteQueryOptions(
      {},
      { getNextPageParam: (page) => page.next ?? undefined },
    ),
  );
  const read = useMutation(
    trpc.notifications.markRead.mutationOptions({
      onSuccess: async () => {
        await client.invalidateQueries(trpc.notifications.pathFilter());
        router.refresh(); // the frame counts what is unread
      },
    }),
  );
  return (
    <QueryState query={query}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0) return <EmptyState title={t('empty')} />;
        return (
          <Stack>
            <Group justify="space-between">
              <Text c="dimmed">{t('unread', { count: pages[0]?.unread ?? 0 })}</Text>
              <Button
                variant="default"
                size="xs"
                disabled={!pages[0]?.unread}
                loading={read.isPending}
                onClick={() => read.mutate('all')}
              >
                {t('markAllRead')}
              </Button>
            </Group>
            <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
              {items.map((item) => (
                <li key={item.id}>
                  <Notice item={item} onOpen={() => read.mutate({ ids: [item.id] })} />
                </li>
              ))}
            </Stack>
            {query.hasNextPage && (
              <Button
                variant="default"
                loading={query.isFetchingNextPage}
                onClick={() => query.fetchNextPage()}
              >
                {tc('more')}
              </Button>
            )}
          </Stack>
        );
      }}
    </QueryState>
  );
}

function Notice({ item, onOpen }: { item: NotificationItem; onOpen: () => void }) {
  const t = useTranslations('notifications');
  const text = useNoticeText();
  const format = useFormatter();
  return (
    <Card withBorder p="sm">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div style={{ minWidth: 0 }}>
          <Anchor
            component={Link}
            href={item.path}
            onClick={() => item.readAt === null && onOpen()}
            fw={item.readAt ? 400 : 700}
            c="inherit"
          >
            {text(item)}
          </Anchor>
          <Text size="sm" c="dimmed">
            {format.dateTime(item.createdAt, { dateStyle: 'medium', timeStyle: 'short' })}
          </Text>
        </div>
        {item.readAt === null && (
          <Badge tt="none" style={{ flexShrink: 0 }}>
            {t('new')}
          </Badge>
        )}
      </Group>
    </Card>
  );
}
