'use client';

import { Anchor, Badge, Group, List, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { OrganizationRecommendation } from '@vicinity/domain/recommendations';
import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { LinkButton } from '@/ui/link-button';
import { OrganizationName } from '@/ui/organization-name';
import { QueryState } from '@/ui/states';
import { pickText } from '@/ui/text';

const most = 10;

/** Organizations that could close one of my listings, each with the listings that speak for it. */
export function OrganizationMatches({ listingId }: { listingId: string }) {
  const t = useTranslations('recommendations');
  const trpc = useTRPC();
  const query = useQuery(
    trpc.recommendations.organizations.queryOptions({ listingId, limit: most }),
  );
  return (
    <QueryState query={query}>
      {(found) => (
        <Stack gap="sm">
          {found.length === 0 && (
            <Text size="sm" c="dimmed">
              {t('noneFor')}
            </Text>
          )}
          {found.map((match) => (
            <OrganizationMatch key={match.organization.id} ownId={listingId} match={match} />
          ))}
        </Stack>
      )}
    </QueryState>
  );
}

function OrganizationMatch({ ownId, match }: { ownId: string; match: OrganizationRecommendation }) {
  const t = useTranslations('recommendations');
  const tl = useTranslations('listings');
  const tc = useTranslations('common');
  const locale = useLocale();
  const { organization, evidence, score } = match;
  const summary = pickText(locale, organization.summaryZh, organization.summaryEn);
  const [strongest] = evidence;
  const unclaimed = organization.state === 'unclaimed';
  return (
    <Paper withBorder p="sm" component="article">
      <Stack gap={6}>
        <Group gap="xs" justify="space-between">
          <OrganizationName of={organization} />
          <Text size="sm" fw={600} style={{ fontVariantNumeric: 'tabular-nums' }}>
            {t('score', { score: Math.round(score * 100) })}
          </Text>
        </Group>
        <Text size="sm" c="dimmed">
          {tc(`organizationKinds.${organization.kind}`)} · {organization.region[locale]}
          {unclaimed && (
            <Badge ml={6} size="sm" variant="default">
              {tl('unclaimed')}
            </Badge>
          )}
        </Text>
        {evidence.length > 0 ? (
          <div>
            <Text size="sm">{t('evidence')}</Text>
            <List size="sm" spacing={2}>
              {evidence.map(({ card }) => {
                const title = pickText(locale, card.titleZh, card.titleEn);
                return (
                  <List.Item key={card.id}>
                    <Anchor
                      component={Link}
                      href={`/listings/${card.id}`}
                      inherit
                      lang={title.lang}
                      style={{ overflowWrap: 'anywhere' }}
                    >
                      {title.text || tl('untitled')}
                    </Anchor>
                  </List.Item>
                );
              })}
            </List>
          </div>
        ) : (
          <>
            <Text size="sm">{t('byProfile')}</Text>
            {summary.text && (
              <Text size="sm" c="dimmed" lineClamp={2} lang={summary.lang}>
                {summary.text}
              </Text>
            )}
          </>
        )}
        {strongest && !unclaimed && (
          <Group>
            <LinkButton
              href={`/introductions/new?listing=${strongest.card.id}&own=${ownId}`}
              size="xs"
            >
              {tl('propose')}
            </LinkButton>
          </Group>
        )}
      </Stack>
    </Paper>
  );
}
