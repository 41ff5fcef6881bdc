'use client';

import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/trpc/client';
import { LinkButton } from '@/ui/link-button';
import { EmptyState, QueryState } from '@/ui/states';
import { ListingCard } from './listing-card';

export function MyListings() {
  const t = useTranslations('listings');
  const trpc = useTRPC();
  const query = useQuery(trpc.listings.mine.queryOptions({}));
  return (
    <QueryState query={query}>
      {(cards) => (
        <Stack gap="sm">
          {cards.length === 0 && (
            <EmptyState title={t('noneMine')}>
              <LinkButton href="/listings/new">{t('new')}</LinkButton>
            </EmptyState>
          )}
          {cards.map((card) => (
            <ListingCard
              key={card.id}
              card={card}
              href={card.state === 'draft' ? `/listings/${card.id}/edit` : `/listings/${card.id}`}
            />
          ))}
        </Stack>
      )}
    </QueryState>
  );
}
