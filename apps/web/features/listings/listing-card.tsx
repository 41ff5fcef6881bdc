'use client';

import { Anchor, Badge, Group, Paper, Stack, Text, Tooltip } from '@mantine/core';
import type { ListingCard as Card } from '@vicinity/domain/listings';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/i18n/routing';
import { pickText } from '@/ui/text';
import { KindBadge } from './kind-badge';
import { trlRange } from './trl-range';

const capabilitiesShown = 4;

/** One listing in a list: what, by whom, where, and its capabilities. */
export function ListingCard({
  card,
  level = 2,
  href = `/listings/${card.id}`,
  children,
}: {
  card: Card;
  /** Of the heading. */
  level?: 2 | 3;
  href?: string;
  children?: ReactNode;
}) {
  const t = useTranslations('listings');
  const tc = useTranslations('common');
  const format = useFormatter();
  const locale = useLocale();
  const title = pickText(locale, card.titleZh, card.titleEn);
  const summary = pickText(locale, card.summaryZh, card.summaryEn);
  const { organization } = card;
  const name = pickText(locale, organization.nameZh, organization.nameEn);
  const when = card.publishedAt && card.state === 'published' ? card.publishedAt : null;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <Paper withBorder p="sm" component="article">
      <Stack gap={6}>
        <Group gap="xs" justify="space-between" wrap="wrap">
          <Group gap={6}>
            <KindBadge kind={card.kind} />
            {card.state !== 'published' && (
              <Badge variant="default">{t(`states.${card.state}`)}</Badge>
            )}
            <Text size="xs" c="dimmed">
              {card.reference}
            </Text>
          </Group>
          <Text size="xs" c="dimmed">
            {when
              ? t('publishedOn', { date: format.dateTime(when, { dateStyle: 'medium' }) })
              : t('updatedOn', { date: format.dateTime(card.updatedAt, { dateStyle: 'medium' }) })}
          </Text>
        </Group>
        <Text component={Heading} fw={600} m={0} style={{ overflowWrap: 'anywhere' }}>
          <Anchor component={Link} href={href} inherit lang={title.lang}>
            {title.text || t('untitled')}
          </Anchor>
        </Text>
        <Text component="div" size="sm" c="dimmed">
          <span lang={name.lang}>{name.text}</span> · {tc(`organizationKinds.${organization.kind}`)}{' '}
          · {organization.region[locale]}
          {organization.state === 'unclaimed' && (
            <Tooltip label={t('unclaimedHint')} multiline w={260}>
              <Badge ml={6} size="sm" variant="default" tabIndex={0}>
                {t('unclaimed')}
              </Badge>
            </Tooltip>
          )}
        </Text>
        {summary.text && (
          <Text size="sm" lineClamp={2} lang={summary.lang} style={{ overflowWrap: 'anywhere' }}>
            {summary.text}
          </Text>
        )}
        {(card.capabilities.length > 0 || card.deadline) && (
          <Group gap={6}>
            {card.capabilities.slice(0, capabilitiesShown).map((capability) => (
              <Badge key={capability.code} variant="default" tt="none" fw={400} maw="100%">
                {capability[locale]}
                {trlRange(capability) && ` · TRL ${trlRange(capability)}`}
              </Badge>
            ))}
            {card.capabilities.length > capabilitiesShown && (
              <Text size="xs" c="dimmed">
                +{card.capabilities.length - capabilitiesShown}
              </Text>
            )}
            {card.deadline && (
              <Text size="xs" c="dimmed">
                {t('deadlineOn', {
                  date: format.dateTime(new Date(card.deadline), {
                    dateStyle: 'medium',
                    timeZone: 'UTC',
                  }),
                })}
              </Text>
            )}
          </Group>
        )}
        {children}
      </Stack>
    </Paper>
  );
}
