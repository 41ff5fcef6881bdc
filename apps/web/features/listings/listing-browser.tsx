'use client';

import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect, useState, useTransition } from 'react';
import { KeepSearch } from '@/features/recommendations/keep-search';
import { ReadingNotice } from '@/features/recommendations/reading-notice';
import { SavedSearches } from '@/features/recommendations/saved-searches';
import { useRouter } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { useMe } from '@/ui/frame/me';
import { LinkButton } from '@/ui/link-button';
import { EmptyState, QueryState } from '@/ui/states';
import { addressOf, type Browse } from './address';
import { browseInput, searchInput } from './list-input';
import { ListingCard } from './listing-card';
import { type FilterChoices, ListingFilters } from './listing-filters';

/** The list as the address bar says it: a link to it shows the same to everybody. */
export function ListingBrowser({ browse, choices }: { browse: Browse; choices: FilterChoices }) {
  const t = useTranslations('listings');
  const tc = useTranslations('common');
  const me = useMe();
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [q, setQ] = useState(browse.q);
  useEffect(() => setQ(browse.q), [browse.q]);
  const go = (to: Browse) =>
    startTransition(() => router.push(`/listings${addressOf(to)}`, { scroll: false }));
  return (
    <Stack gap="md" aria-busy={pending}>
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            go({ ...browse, q: q.trim(), after: null, page: 1 });
          }}
        >
          <Group gap="xs" align="end" wrap="nowrap">
            <TextInput
              flex={1}
              type="search"
              label={t('searchLabel')}
              placeholder={t('searchPlaceholder')}
              leftSection={<IconSearch size={16} aria-hidden />}
              value={q}
              maxLength={500}
              onChange={(event) => setQ(event.currentTarget.value)}
            />
            <Button type="submit" loading={pending}>
              {tc('search')}
            </Button>
          </Group>
        </form>
      </search>
      <ListingFilters
        filter={browse.filter}
        choices={choices}
        onChange={(filter) => go({ ...browse, filter, after: null, page: 1 })}
      />
      {me?.mailVerified && (
        <Group gap="md">
          <SavedSearches />
          <KeepSearch q={browse.q} filter={browse.filter} />
        </Group>
      )}
      {browse.q && <ReadingNotice />}
      <div style={{ opacity: pending ? 0.6 : 1 }}>
        {browse.q ? <Found browse={browse} /> : <Newest browse={browse} />}
      </div>
    </Stack>
  );
}

function Found({ browse }: { browse: Browse }) {
  const t = useTranslations('listings');
  const trpc = useTRPC();
  const query = useQuery(trpc.recommendations.search.queryOptions(searchInput(browse)));
  return (
    <QueryState query={query}>
      {({ cards, total, last }) => (
        <Stack gap="sm">
          <Text size="sm" c="dimmed" role="status">
            {t('ranked', { count: total })}
          </Text>
          {cards.length === 0 && <EmptyState title={t('none')} />}
          {cards.map((card) => (
            <ListingCard key={card.id} card={card} />
          ))}
          <Pager
            first={browse.page === 1}
            back={addressOf({ ...browse, page: browse.page - 1 })}
            next={last ? null : addressOf({ ...browse, page: browse.page + 1 })}
          />
        </Stack>
      )}
    </QueryState>
  );
}

function Newest({ browse }: { browse: Browse }) {
  const t = useTranslations('listings');
  const trpc = useTRPC();
  const query = useQuery(trpc.listings.browse.queryOptions(browseInput(browse)));
  return (
    <QueryState query={query}>
      {({ cards, next }) => (
        <Stack gap="sm">
          {cards.length === 0 && (
            <EmptyState title={Object.keys(browse.filter).length > 0 ? t('none') : t('noneYet')}>
              <LinkButton href="/listings/new" variant="default">
                {t('new')}
              </LinkButton>
            </EmptyState>
          )}
          {cards.map((card) => (
            <ListingCard key={card.id} card={card} />
          ))}
          <Pager
            first={!browse.after}
            back={addressOf({ ...browse, after: null })}
            backToFirst
            next={next ? addressOf({ ...browse, after: next }) : null}
          />
        </Stack>
      )}
    </QueryState>
  );
}

function Pager(props: {
  first: boolean;
  back: string;
  backToFirst?: boolean;
  next: string | null;
}) {
  const t = useTranslations('listings');
  const tc = useTranslations('common');
  if (props.first && !props.next) return null;
  return (
    <Group justify="space-between" component="nav" aria-label={t('title')}>
      {props.first ? (
        <span />
      ) : (
        <LinkButton href={`/listings${props.back}`} variant="default">
          {props.backToFirst ? t('firstPage') : tc('previousPage')}
        </LinkButton>
      )}
      {props.next && (
        <LinkButton href={`/listings${props.next}`} variant="default">
          {tc('nextPage')}
        </LinkButton>
      )}
    </Group>
  );
}
