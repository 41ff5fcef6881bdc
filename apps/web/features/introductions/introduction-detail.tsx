'use client';

import { Alert, Anchor, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { IntroductionView } from '@vicinity/domain/introductions';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { Link } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { OrganizationName } from '@/ui/organization-name';
import { QueryState } from '@/ui/states';
import { pickText } from '@/ui/text';
import { AnswerIntroduction } from './answer-introduction';
import { Conversation } from './conversation';
import { ProjectProposals } from './project-proposals';
import { StateBadge } from './state-badge';

export function IntroductionDetail({ id }: { id: string }) {
  const trpc = useTRPC();
  const query = useQuery(trpc.introductions.show.queryOptions({ id }, { refetchInterval: 15_000 }));
  return (
    <QueryState query={query}>
      {(view) => (
        <Stack>
          <Summary view={view} />
          <AnswerIntroduction view={view} />
          {view.contact && <Contact contact={view.contact} />}
          {view.conversation && (
            <>
              <ProjectProposals view={view} conversation={view.conversation} />
              <Conversation view={view} conversation={view.conversation} />
            </>
          )}
        </Stack>
      )}
    </QueryState>
  );
}

function Summary({ view }: { view: IntroductionView }) {
  const t = useTranslations('introductions');
  const locale = useLocale();
  const format = useFormatter();
  const day = (date: Date) => format.dateTime(date, { dateStyle: 'medium' });
  const { listing, ownListing } = view;
  return (
    <Card withBorder>
      <Group justify="space-between" align="flex-start">
        <Text component="div">
          <OrganizationName of={view.from} /> → <OrganizationName of={view.to} />
        </Text>
        <StateBadge state={view.state} />
      </Group>
      {[
        { label: t('about'), of: listing },
        { label: t('own'), of: ownListing },
      ].map(({ label, of }) => {
        if (!of) return null;
        const title = pickText(locale, of.titleZh, of.titleEn);
        return (
          <Text size="sm" key={label}>
            {label}{' '}
            <Anchor component={Link} href={`/listings/${of.id}`} lang={title.lang}>
              {title.text || of.reference}
            </Anchor>
          </Text>
        );
      })}
      {view.broker && (
        <Text size="sm" component="div">
          {t('brokeredBy')} <OrganizationName of={view.broker} />
        </Text>
      )}
      <Text mt="sm" style={{ whiteSpace: 'pre-wrap' }}>
        {view.note}
      </Text>
      <Text size="sm" c="dimmed" mt="sm">
        {t('proposedOn', { date: day(view.proposedAt) })}
        {view.state === 'proposed' && ` · ${t('answerBy', { date: day(view.expiresAt) })}`}
        {view.answeredAt && ` · ${t('answeredOn', { date: day(view.answeredAt) })}`}
      </Text>
      {view.state === 'declined' && view.declineReason && (
        <Alert mt="sm" color="gray" title={t(`reasons.${view.declineReason}`)}>
          {view.declineNote}
        </Alert>
      )}
    </Card>
  );
}

function Contact({ contact }: { contact: NonNullable<IntroductionView['contact']> }) {
  const t = useTranslations('introductions');
  const rows = [
    { label: t('contactMail'), value: contact.email, href: `mailto:${contact.email}` },
    { label: t('contactPhone'), value: contact.phone, href: `tel:${contact.phone}` },
    ...contact.people.map(({ name, email }) => ({
      label: name,
      value: email,
      href: `mailto:${email}`,
    })),
  ].filter(({ value }) => value);
  return (
    <Card withBorder component="section" aria-label={t('contact')}>
      <Title order={2} size="h4" mb="xs">
        {t('contact')}
      </Title>
      {rows.length === 0 && <Text c="dimmed">{t('noContact')}</Text>}
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs">
        {rows.map(({ label, value, href }) => (
          <div key={`${label}${value}`}>
            <Text size="sm" c="dimmed">
              {label}
            </Text>
            <Anchor href={href}>{value}</Anchor>
          </div>
        ))}
      </SimpleGrid>
    </Card>
  );
}
