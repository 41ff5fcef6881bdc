'use client';

import { Anchor, Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import type { QueueEntry } from '@vicinity/domain/organizations';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { OrganizationLink } from '@/features/organizations/name-link';
import { StateBadge } from '@/features/organizations/state-badge';
import { placeText } from '@/features/organizations/words';
import { Decision } from './decision';

const findingColors = {
  same: 'pine',
  other: 'orange',
  public_mail: 'yellow',
  no_website: 'gray',
} as const;

/** One organization with what a person decides by. */
export function QueueCard({
  entry,
  level = 2,
  onDecided,
}: {
  entry: QueueEntry;
  /** Of the heading. */
  level?: 2 | 3;
  onDecided: () => void;
}) {
  const t = useTranslations('administration');
  const to = useTranslations('organizations');
  const locale = useLocale();
  const format = useFormatter();
  return (
    <Card withBorder component="article">
      <Stack gap="xs">
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <Title order={level} size="h4">
            <OrganizationLink {...entry} />
          </Title>
          <StateBadge state={entry.state} />
        </Group>
        <Text size="sm">
          {[entry.nameZh, entry.nameEn].filter(Boolean).join(' / ')} · {to(`kinds.${entry.kind}`)} ·{' '}
          {placeText(locale, entry)}
        </Text>
        <IdentifierFinding entry={entry} />
        {entry.website && (
          <Anchor href={entry.website} size="sm" target="_blank" rel="noopener noreferrer nofollow">
            {entry.website}
          </Anchor>
        )}
        {entry.owners.map(({ name, email, mailDomain }) => (
          <Group key={email} gap="xs">
            <Text size="sm">
              {name} · {email}
            </Text>
            <Badge variant="light" color={findingColors[mailDomain]} tt="none">
              {t(`mailDomain.${mailDomain}`)}
            </Badge>
          </Group>
        ))}
        {entry.duplicates.length > 0 && (
          <Stack gap={4}>
            <Text size="sm" fw={600}>
              {t('duplicates')}
            </Text>
            {entry.duplicates.map(({ grounds, state, ...duplicate }) => (
              <Group key={duplicate.id} gap="xs">
                <OrganizationLink {...duplicate} />
                <StateBadge state={state} />
                <Text size="xs" c="dimmed">
                  {grounds.map((ground) => to(`similar.grounds.${ground}`)).join(' · ')}
                </Text>
              </Group>
            ))}
          </Stack>
        )}
        {entry.history.map(({ verb, reason, decidedAt, decidedBy }) => (
          <Text key={decidedAt.toISOString()} size="xs" c="dimmed">
            {format.dateTime(decidedAt, { dateStyle: 'medium', timeStyle: 'short' })} {decidedBy}:{' '}
            {t(`verbs.${verb}`)} {reason}
          </Text>
        ))}
        <Decision entry={entry} onDecided={onDecided} />
      </Stack>
    </Card>
  );
}

function IdentifierFinding({ entry }: { entry: QueueEntry }) {
  const t = useTranslations('administration.identifier');
  const to = useTranslations('organizations.identifierKinds');
  const check = entry.identifierCheck;
  if (!check || entry.identifierKind === 'none')
    return <Text size="sm">{t('none', { reason: entry.identifierAbsence ?? '' })}</Text>;
  return (
    <Group gap="xs">
      <Text size="sm">
        {to(entry.identifierKind)} {entry.identifier}
      </Text>
      <Badge variant="light" color={check.ok ? 'pine' : 'red'} tt="none">
        {check.ok ? t('right') : t('wrong')}
      </Badge>
      {check.ok && check.warnings.length > 0 && (
        <Badge variant="light" color="yellow" tt="none">
          {t('warning')}
        </Badge>
      )}
    </Group>
  );
}
