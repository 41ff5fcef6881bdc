'use client';

import { Badge, Button, Card, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ProjectItem } from '@vicinity/domain/projects';
import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { LinkButton } from '@/ui/link-button';
import { EmptyState, QueryState } from '@/ui/states';
import { pickText } from '@/ui/text';

/** The projects that the organization acted for takes part in, or is invited to. */
export function ProjectsPage() {
  const t = useTranslations('projects');
  const tc = useTranslations('common');
  const trpc = useTRPC();
  const query = useInfiniteQuery(
    trpc.projects.list.infiniteQueryOptions(
      {},
      { getNextPageParam: (page) => page.next ?? undefined },
    ),
  );
  return (
    <Stack>
      <Group>
        <LinkButton href="/my-work" variant="default">
          {t('myWork')}
        </LinkButton>
      </Group>
      <QueryState query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0)
            return (
              <EmptyState title={t('empty')}>
                <LinkButton href="/introductions">{tc('nav.introductions')}</LinkButton>
              </EmptyState>
            );
          return (
            <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
              {items.map((item) => (
                <li key={item.id}>
                  <ProjectCard item={item} />
                </li>
              ))}
            </Stack>
          );
        }}
      </QueryState>
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
}

function ProjectCard({ item }: { item: ProjectItem }) {
  const t = useTranslations('projects');
  const locale = useLocale();
  const parties = item.participants.map(
    ({ nameZh, nameEn }) => pickText(locale, nameZh, nameEn).text,
  );
  return (
    <Card withBorder component={Link} href={`/projects/${item.id}`} p="sm" c="inherit">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Stack gap={2} style={{ minWidth: 0 }}>
          <Text fw={600}>{item.title}</Text>
          <Text size="sm" lineClamp={2}>
            {item.summary}
          </Text>
          <Text size="sm" c="dimmed">
            {parties.join(locale === 'zh' ? '、' : ', ')}
          </Text>
        </Stack>
        <Stack gap={4} align="flex-end" style={{ flexShrink: 0 }}>
          <Badge tt="none">{t(`stages.${item.stage}`)}</Badge>
          {item.participation === 'invited' && (
            <Badge variant="outline" c="inherit" tt="none">
              {t('participation.invited')}
            </Badge>
          )}
          {item.state !== 'active' && (
            <Badge variant="outline" c="inherit" tt="none">
              {t(`states.${item.state}`)}
            </Badge>
          )}
        </Stack>
      </Group>
    </Card>
  );
}
