'use client';

import { Alert, Anchor, Badge, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { classifications, findDiscipline, findIndustry } from '@vicinity/classifications';
import type { ShownOrganization } from '@vicinity/domain/organizations';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LinkButton } from '@/ui/link-button';
import { pickText } from '@/ui/text';
import { ClaimSection } from './claim';
import { ClusterSection } from './cluster-section';
import { placeText } from './words';

/** An organization as its reader may know it. */
export function OrganizationProfile({ organization }: { organization: ShownOrganization }) {
  const locale = useLocale();
  const summary = pickText(locale, organization.summaryZh, organization.summaryEn);
  return (
    <Stack>
      <StateNotice organization={organization} />
      {summary.text && (
        <Text lang={summary.lang} style={{ whiteSpace: 'pre-line' }}>
          {summary.text}
        </Text>
      )}
      <Facts organization={organization} />
      <ClusterSection organization={organization} />
      {organization.state === 'unclaimed' && <ClaimSection organization={organization} />}
    </Stack>
  );
}

/** To its own people: what its state means, and what to do. */
function StateNotice({ organization }: { organization: ShownOrganization }) {
  const t = useTranslations('organizations.notice');
  const { state, role } = organization;
  if (!role || state === 'verified' || state === 'unclaimed') return null;
  const reason = organization.private?.lastDecision?.reason;
  return (
    <Alert color={state === 'pending' ? 'yellow' : 'orange'} title={t(`${state}.title`)}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{t(`${state}.body`)}</Text>
        {reason && state !== 'pending' && (
          <Text size="sm" fw={600}>
            {t('reason', { reason })}
          </Text>
        )}
        {state === 'asked_back' && organization.mayEdit && (
          <LinkButton size="compact-md" href={`/organizations/${organization.id}/edit`}>
            {t('asked_back.action')}
          </LinkButton>
        )}
      </Stack>
    </Alert>
  );
}

function Facts({ organization }: { organization: ShownOrganization }) {
  const t = useTranslations('organizations');
  const locale = useLocale();
  const format = useFormatter();
  const { identifierKind, identifier, website, sizeBand, foundedYear } = organization;
  const size = sizeBand ? classifications.size.find(sizeBand)?.[locale] : undefined;
  const contact = organization.private;
  const codes = [
    ...organization.industries.map((code) => findIndustry(code)?.[locale] ?? code),
    ...organization.disciplines.map((code) => findDiscipline(code)?.[locale] ?? code),
  ];
  const facts: [string, ReactNode][] = [
    [t('fields.kind'), t(`kinds.${organization.kind}`)],
    [t('fields.region'), placeText(locale, organization)],
    [
      t('fields.identifier'),
      identifierKind === 'none'
        ? t('identifierKinds.none')
        : `${t(`identifierKinds.${identifierKind}`)} ${identifier}`,
    ],
    [
      t('fields.website'),
      website && (
        <Anchor href={website} rel="noopener noreferrer nofollow" target="_blank">
          {website}
        </Anchor>
      ),
    ],
    [t('fields.sizeBand'), size],
    [t('fields.foundedYear'), foundedYear],
    [
      t('fields.verifiedAt'),
      organization.verifiedAt && format.dateTime(organization.verifiedAt, { dateStyle: 'medium' }),
    ],
    [t('fields.members'), organization.memberCount > 0 && format.number(organization.memberCount)],
    [t('fields.contactEmail'), contact?.contactEmail],
    [t('fields.contactPhone'), contact?.contactPhone],
  ];
  return (
    <Card withBorder component="section">
      <Title order={2} size="h4" mb="sm">
        {t('facts')}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2 }} component="dl" m={0} spacing="sm">
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <Text component="dt" size="xs" c="dimmed">
                {name}
              </Text>
              <Text component="dd" m={0} size="sm">
                {value}
              </Text>
            </div>
          ))}
      </SimpleGrid>
      {codes.length > 0 && (
        <Group gap="xs" mt="sm">
          {codes.map((name) => (
            <Badge
              key={name}
              variant="outline"
              color="gray"
              tt="none"
              h="auto"
              styles={{ label: { whiteSpace: 'normal' } }}
            >
              {name}
            </Badge>
          ))}
        </Group>
      )}
    </Card>
  );
}
