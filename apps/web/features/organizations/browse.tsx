'use client';

import { Button, Card, Group, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { listRegions } from '@vicinity/classifications';
import type { OrganizationCard } from '@vicinity/domain/organizations';
import { useLocale, useTranslations } from 'next-intl';
import { usePathname, useRouter } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { EmptyState, QueryState } from '@/ui/states';
import { pickText } from '@/ui/text';
import { browseInput, type OrganizationFilters } from './filters';
import { OrganizationLink } from './name-link';
import { StateBadge } from './state-badge';
import { kinds, placeText } from './words';

export function BrowseOrganizations({ filters }: { filters: OrganizationFilters }) {
  const t = useTranslations('organizations.browse');
  const tc = useTranslations('common');
  const trpc = useTRPC();
  const query = useInfiniteQuery(
    trpc.organizations.browse.infiniteQueryOptions(browseInput(filters), {
      getNextPageParam: (page) => page.nextCursor,
    }),
  );
  return (
    <Stack>
      <Filters filters={filters} />
      <QueryState query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <EmptyState title={t('empty')} />;
          return (
            <>
              <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} component="ul" p={0} m={0}>
                {items.map((item) => (
                  <OrganizationListCard key={item.id} organization={item} />
                ))}
              </SimpleGrid>
              {query.hasNextPage && (
                <Button
                  variant="default"
                  mx="auto"
                  loading={query.isFetchingNextPage}
                  onClick={() => query.fetchNextPage()}
                >
                  {tc('more')}
                </Button>
              )}
            </>
          );
        }}
      </QueryState>
    </Stack>
  );
}

function OrganizationListCard({ organization }: { organization: OrganizationCard }) {
  const t = useTranslations('organizations');
  const locale = useLocale();
  const summary = pickText(locale, organization.summaryZh, organization.summaryEn);
  return (
    <Card withBorder component="li" style={{ listStyle: 'none' }}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <OrganizationLink {...organization} />
        {organization.state === 'unclaimed' && <StateBadge state="unclaimed" />}
      </Group>
      <Text size="sm" c="dimmed">
        {t(`kinds.${organization.kind}`)} · {placeText(locale, organization)}
      </Text>
      {summary.text && (
        <Text size="sm" lineClamp={3} lang={summary.lang} mt="xs">
          {summary.text}
        </Text>
      )}
    </Card>
  );
}

function Filters({ filters }: { filters: OrganizationFilters }) {
  const t = useTranslations('organizations');
  const tc = useTranslations('common');
  const locale = useLocale();
  const router = useRouter();
  const pathname = usePathname();
  const trpc = useTRPC();
  const clusters = useQuery(trpc.organizations.clusters.queryOptions());

  function apply(change: Partial<Record<keyof OrganizationFilters, string | null>>) {
    const wanted = Object.entries({ ...filters, ...change }).flatMap(([name, value]) =>
      value ? [[name, value] satisfies [string, string]] : [],
    );
    const search = new URLSearchParams(wanted).toString();
    router.replace(search ? `${pathname}?${search}` : pathname, { scroll: false });
  }
  const applyText = useDebouncedCallback((text: string) => apply({ text }), 300);

  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} role="search">
      <TextInput
        label={t('browse.text')}
        defaultValue={filters.text ?? ''}
        leftSection={<IconSearch size={16} aria-hidden />}
        onChange={(event) => applyText(event.currentTarget.value)}
      />
      <Select
        label={t('fields.kind')}
        placeholder={tc('all')}
        clearable
        data={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        value={filters.kind ?? null}
        onChange={(kind) => apply({ kind })}
      />
      <Select
        label={t('fields.region')}
        placeholder={tc('all')}
        clearable
        searchable
        limit={60}
        data={listRegions().map((entry) => ({ value: entry.code, label: entry[locale] }))}
        value={filters.region ?? null}
        onChange={(region) => apply({ region })}
      />
      <Select
        label={t('fields.cluster')}
        placeholder={tc('all')}
        clearable
        data={(clusters.data ?? []).map(({ id, nameZh, nameEn }) => ({
          value: id,
          label: pickText(locale, nameZh, nameEn).text,
        }))}
        value={filters.clusterId ?? null}
        onChange={(clusterId) => apply({ clusterId })}
      />
    </SimpleGrid>
  );
}
