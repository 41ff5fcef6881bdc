'use client';

import { Anchor, Badge, Box, Button, Grid, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ListingView } from '@vicinity/domain/listings';
import type { Locale } from '@vicinity/i18n';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { MatchesMine } from '@/features/recommendations/matches-mine';
import { SimilarListings } from '@/features/recommendations/similar-listings';
import { Link } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { LinkButton } from '@/ui/link-button';
import { PageHeader } from '@/ui/page-header';
import { QueryState } from '@/ui/states';
import { pickText } from '@/ui/text';
import { KindBadge } from './kind-badge';
import { ListingActions } from './listing-actions';
import { ListingTerms } from './listing-terms';
import { ReviewState } from './review/review-state';
import { trlRange } from './trl-range';

export function ListingPage({ id }: { id: string }) {
  const trpc = useTRPC();
  const query = useQuery(trpc.listings.show.queryOptions({ id }));
  return <QueryState query={query}>{(view) => <Shown view={view} />}</QueryState>;
}

function Shown({ view }: { view: ListingView }) {
  const t = useTranslations('listings');
  const tc = useTranslations('common');
  const tk = useTranslations('consortia');
  const format = useFormatter();
  const locale = useLocale();
  const { fields, organization } = view;
  const written = pickText(locale, fields.titleZh, fields.titleEn).lang;
  const [language, setLanguage] = useState<Locale>(written);
  const other: Locale = language === 'zh' ? 'en' : 'zh';
  const texts = textsIn(view, language);
  const name = pickText(locale, organization.nameZh, organization.nameEn);
  const open = view.state === 'published';
  return (
    <article>
      <PageHeader
        title={<span lang={language}>{texts.title || t('untitled')}</span>}
        lead={
          <>
            <Anchor
              component={Link}
              href={`/organizations/${organization.id}`}
              underline="always"
              lang={name.lang}
            >
              {name.text}
            </Anchor>{' '}
            · {tc(`organizationKinds.${organization.kind}`)} · {organization.region[locale]}
          </>
        }
        actions={<ListingActions view={view} />}
      />
      <Group gap="xs" mb="md">
        <KindBadge kind={view.kind} />
        <Badge variant={open ? 'light' : 'default'}>{t(`states.${view.state}`)}</Badge>
        {texts.state && texts.state !== 'original' && (
          <Badge variant="default" tt="none">
            {t(`textStates.${texts.state}`)}
          </Badge>
        )}
        {organization.state === 'unclaimed' && (
          <Badge variant="default" tt="none">
            {t('unclaimed')}
          </Badge>
        )}
        <Text size="sm" c="dimmed">
          {view.reference}
          {view.publishedAt &&
            open &&
            ` · ${t('publishedOn', { date: format.dateTime(view.publishedAt, { dateStyle: 'medium' }) })}`}
        </Text>
        {textsIn(view, other).title ? (
          <Button size="compact-xs" variant="subtle" onClick={() => setLanguage(other)}>
            {t('showOther', { language: tc(`languages.${other}`) })}
          </Button>
        ) : (
          language !== locale && (
            <Text size="sm" c="dimmed">
              {t('onlyIn', { language: tc(`languages.${language}`) })}
            </Text>
          )
        )}
      </Group>
      <ReviewState view={view} />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 8 }}>
          <Stack gap="lg">
            <div lang={language} style={{ overflowWrap: 'anywhere' }}>
              {texts.summary && <Text fw={500}>{texts.summary}</Text>}
              {texts.description && (
                <Text mt="sm" style={{ whiteSpace: 'pre-line' }}>
                  {texts.description}
                </Text>
              )}
            </div>
            {fields.capabilities.length > 0 && (
              <section>
                <Title order={2} size="h5" mb="xs">
                  {t('sections.capabilities')}
                </Title>
                <Group gap={6}>
                  {fields.capabilities.map((capability) => (
                    <Badge
                      key={capability.code}
                      variant="default"
                      tt="none"
                      fw={400}
                      size="lg"
                      maw="100%"
                    >
                      {capability[locale]}
                      {trlRange(capability) && ` · TRL ${trlRange(capability)}`}
                    </Badge>
                  ))}
                </Group>
              </section>
            )}
            <ListingTerms view={view} language={language} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          {view.mine ? (
            open && (
              <Paper withBorder p="md">
                <LinkButton href="/recommendations" fullWidth variant="light">
                  {t('seeRecommendations')}
                </LinkButton>
                {view.kind === 'need' && (
                  <LinkButton
                    href={`/listings/${view.id}/consortia`}
                    fullWidth
                    variant="light"
                    mt="xs"
                  >
                    {tk('propose')}
                  </LinkButton>
                )}
              </Paper>
            )
          ) : (
            <MatchesMine listingId={view.id} claimed={organization.state !== 'unclaimed'} />
          )}
          {open && (
            <Box mt="lg">
              <SimilarListings listingId={view.id} />
            </Box>
          )}
        </Grid.Col>
      </Grid>
    </article>
  );
}

function textsIn({ fields, textStateZh, textStateEn }: ListingView, language: Locale) {
  return language === 'zh'
    ? {
        title: fields.titleZh,
        summary: fields.summaryZh,
        description: fields.descriptionZh,
        state: textStateZh,
      }
    : {
        title: fields.titleEn,
        summary: fields.summaryEn,
        description: fields.descriptionEn,
        state: textStateEn,
      };
}
