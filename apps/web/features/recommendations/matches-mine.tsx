'use client';

import { Anchor, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { useMe } from '@/ui/frame/me';
import { LinkButton } from '@/ui/link-button';
import { QueryState } from '@/ui/states';
import { pickText } from '@/ui/text';
import { Reasons } from './reasons';

/** On another's listing: how it fits mine, and the step from there to an introduction. */
export function MatchesMine({ listingId, claimed }: { listingId: string; claimed: boolean }) {
  const t = useTranslations('listings');
  const locale = useLocale();
  const trpc = useTRPC();
  const me = useMe();
  const verified = me?.organizations.find(({ id }) => id === me.actingId)?.state === 'verified';
  const query = useQuery(
    trpc.recommendations.explain.queryOptions({ listingId }, { enabled: verified }),
  );
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="matches-mine">
      <Stack gap="sm">
        <Title order={2} size="h5" id="matches-mine">
          {t('whyMatches')}
        </Title>
        {!claimed && <Text size="sm">{t('unclaimedHint')}</Text>}
        {!verified && <Text size="sm">{t('signInForMatches')}</Text>}
        {verified && (
          <QueryState query={query}>
            {(fits) => (
              <Stack gap="md">
                {fits.length === 0 && <Text size="sm">{t('noMatches')}</Text>}
                {fits.map(({ own, recommendation }) => {
                  const title = pickText(locale, own.titleZh, own.titleEn);
                  return (
                    <Stack key={own.id} gap={4}>
                      <Text size="sm">
                        {t('comparedWith')}{' '}
                        <Anchor
                          component={Link}
                          href={`/listings/${own.id}`}
                          inherit
                          lang={title.lang}
                        >
                          {title.text}
                        </Anchor>
                      </Text>
                      <Reasons recommendation={recommendation} />
                    </Stack>
                  );
                })}
                {claimed && (
                  <LinkButton
                    href={`/introductions/new?listing=${listingId}${fits[0] ? `&own=${fits[0].own.id}` : ''}`}
                  >
                    {t('propose')}
                  </LinkButton>
                )}
              </Stack>
            )}
          </QueryState>
        )}
        <Text size="xs" c="dimmed">
          {t('contactHint')}
        </Text>
      </Stack>
    </Paper>
  );
}
