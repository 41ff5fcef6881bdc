'use client';

import { Anchor, Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ListingCard } from '@vicinity/domain/listings';
import type { Recommendation } from '@vicinity/domain/recommendations';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { KindBadge } from '@/features/listings/kind-badge';
import { Link } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { LinkButton } from '@/ui/link-button';
import { EmptyState, QueryState } from '@/ui/states';
import { pickText } from '@/ui/text';
import { BlockedOrganizations } from './blocked-organizations';
import { OrganizationMatches } from './organization-matches';
import { perListing } from './per-listing';
import { ReadingNotice } from './reading-notice';
import { RecommendationItem } from './recommendation-item';

/** My published listings, each with its best counterparts. */
export function Recommendations() {
  const t = useTranslations('recommendations');
  const tl = useTranslations('listings');
  const trpc = useTRPC();
  const query = useQuery(trpc.recommendations.forMe.queryOptions({ perListing }));
  return (
    <QueryState query={query}>
      {(groups) =>
        groups.length === 0 ? (
          <EmptyState title={t('none')}>
            <Text c="dimmed" size="sm" ta="center">
              {t('noneHint')}
            </Text>
            <LinkButton href="/listings/new">{tl('new')}</LinkButton>
          </EmptyState>
        ) : (
          <Stack gap="xl">
            <ReadingNotice />
            {groups.map(({ listing, recommendations }) => (
              <ForListing key={listing.id} listing={listing} first={recommendations} />
            ))}
            <BlockedOrganizations />
          </Stack>
        )
      }
    </QueryState>
  );
}

const most = 20;
const views = ['listings', 'organizations'] as const;
type View = (typeof views)[number];

function ForListing({
  listing,
  first,
}: {
  listing: ListingCard;
  first: readonly Recommendation[];
}) {
  const t = useTranslations('recommendations');
  const tl = useTranslations('listings');
  const locale = useLocale();
  const trpc = useTRPC();
  const [view, setView] = useState<View>('listings');
  const [all, setAll] = useState(false);
  const tk = useTranslations('consortia');
  const more = useQuery(
    trpc.recommendations.forListing.queryOptions(
      { listingId: listing.id, limit: most },
      { enabled: all },
    ),
  );
  const shown = (all ? more.data : undefined) ?? first;
  const title = pickText(locale, listing.titleZh, listing.titleEn);
  return (
    <Stack gap="sm" component="section" aria-labelledby={`own-${listing.id}`}>
      <Group gap="xs">
        <KindBadge kind={listing.kind} />
        <Title order={2} size="h4" id={`own-${listing.id}`} style={{ overflowWrap: 'anywhere' }}>
          <Anchor component={Link} href={`/listings/${listing.id}`} inherit lang={title.lang}>
            {title.text || tl('untitled')}
          </Anchor>
        </Title>
        {listing.kind === 'need' && (
          <LinkButton href={`/listings/${listing.id}/consortia`} size="xs" variant="light">
            {tk('propose')}
          </LinkButton>
        )}
      </Group>
      <Group>
        <SegmentedControl
          size="xs"
          aria-label={t('view')}
          data={views.map((value) => ({ value, label: t(`views.${value}`) }))}
          value={view}
          onChange={(value) => setView(views.find((known) => known === value) ?? 'listings')}
        />
      </Group>
      {view === 'organizations' ? (
        <OrganizationMatches listingId={listing.id} />
      ) : (
        <>
          {shown.length === 0 && (
            <Text size="sm" c="dimmed">
              {t('noneFor')}
            </Text>
          )}
          {shown.map((recommendation) => (
            <RecommendationItem
              key={recommendation.card.id}
              ownId={listing.id}
              recommendation={recommendation}
            />
          ))}
          {!all && first.length >= perListing && (
            <Group>
              <Button variant="default" size="xs" onClick={() => setAll(true)}>
                {t('more')}
              </Button>
            </Group>
          )}
        </>
      )}
    </Stack>
  );
}
