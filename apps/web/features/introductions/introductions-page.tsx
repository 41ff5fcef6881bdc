'use client';

import { Badge, Button, Card, Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type {
  IntroductionBox,
  IntroductionItem,
  IntroductionState,
} from '@vicinity/domain/introductions';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { Link, usePathname, useRouter } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { LinkButton } from '@/ui/link-button';
import { OrganizationName } from '@/ui/organization-name';
import { EmptyState, QueryState } from '@/ui/states';
import { pickText } from '@/ui/text';
import { StateBadge } from './state-badge';

const boxes: readonly IntroductionBox[] = ['inbox', 'outbox', 'brokered'];
const states: readonly IntroductionState[] = [
  'proposed',
  'accepted',
  'declined',
  'withdrawn',
  'expired',
];

/** The inbox and outbox of the organization acted for; box and state live in the address. */
export function IntroductionsPage(props: {
  box: IntroductionBox;
  state: IntroductionState | null;
}) {
  const t = useTranslations('introductions');
  const tc = useTranslations('common');
  const { box, state } = props;
  const router = useRouter();
  const pathname = usePathname();
  const trpc = useTRPC();
  const query = useInfiniteQuery(
    trpc.introductions.list.infiniteQueryOptions(
      { box, states: state ? [state] : [] },
      { getNextPageParam: (page) => page.next ?? undefined },
    ),
  );
  const go = (next: { box?: string; state?: string | null }) => {
    const chosen = { box, state, ...next };
    router.replace({
      pathname,
      query: { box: chosen.box, ...(chosen.state ? { state: chosen.state } : {}) },
    });
  };
  return (
    <Stack>
      <Group align="flex-end">
        <SegmentedControl
          aria-label={t('box')}
          value={box}
          onChange={(value) => go({ box: value })}
          data={boxes.map((value) => ({ value, label: t(`boxes.${value}`) }))}
        />
        <Select
          label={t('state')}
          placeholder={tc('all')}
          clearable
          clearButtonProps={{ 'aria-label': tc('clear') }}
          value={state}
          onChange={(value) => go({ state: value })}
          data={states.map((value) => ({ value, label: t(`states.${value}`) }))}
        />
      </Group>
      <QueryState query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0)
            return (
              <EmptyState title={t(`empty.${box}`)}>
                <LinkButton href="/recommendations">{t('toRecommendations')}</LinkButton>
              </EmptyState>
            );
          return (
            <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
              {items.map((item) => (
                <li key={item.id}>
                  <IntroductionCard item={item} box={box} />
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

function IntroductionCard({ item, box }: { item: IntroductionItem; box: IntroductionBox }) {
  const t = useTranslations('introductions');
  const tk = useTranslations('common.organizationKinds');
  const format = useFormatter();
  const locale = useLocale();
  const other = box === 'inbox' ? item.from : item.to;
  const title = pickText(locale, item.listing?.titleZh, item.listing?.titleEn);
  return (
    <Card withBorder component={Link} href={`/introductions/${item.id}`} p="sm" c="inherit">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Stack gap={2} style={{ minWidth: 0 }}>
          <Text component="div">
            {box === 'brokered' && (
              <>
                <OrganizationName of={item.from} plain /> →{' '}
              </>
            )}
            <OrganizationName of={other} plain />{' '}
            <Text span size="sm" c="dimmed">
              {tk(other.kind)}
            </Text>
          </Text>
          {title.text && (
            <Text size="sm" lang={title.lang}>
              {t('about')} {title.text}
            </Text>
          )}
          <Text size="sm" c="dimmed">
            {format.dateTime(item.proposedAt, { dateStyle: 'medium' })}
            {item.state === 'proposed' &&
              ` · ${t('answerBy', { date: format.dateTime(item.expiresAt, { dateStyle: 'medium' }) })}`}
          </Text>
        </Stack>
        <Stack gap={4} align="flex-end" style={{ flexShrink: 0 }}>
          <StateBadge state={item.state} />
          {item.unread > 0 && <Badge circle>{item.unread}</Badge>}
        </Stack>
      </Group>
    </Card>
  );
}
