'use client';

import { Anchor, Badge, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ConsortiaView } from '@vicinity/domain/consortia';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { Link } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { LinkButton } from '@/ui/link-button';
import { OrganizationName } from '@/ui/organization-name';
import { EmptyState, QueryState } from '@/ui/states';
import { pickText } from '@/ui/text';
import { CoverageMatrix } from './coverage-matrix';
import { Gaps } from './gaps';
import { IntroduceAll } from './introduce-all';

/** Consortia proposed for one's own need, with what each covers and what nobody offers. */
export function Consortia({ listingId }: { listingId: string }) {
  const trpc = useTRPC();
  const query = useQuery(trpc.consortia.forNeed.queryOptions({ listingId }));
  return <QueryState query={query}>{(view) => <Shown view={view} />}</QueryState>;
}

function Shown({ view }: { view: ConsortiaView }) {
  const t = useTranslations('consortia');
  const format = useFormatter();
  const locale = useLocale();
  const title = pickText(locale, view.need.titleZh, view.need.titleEn);
  if (view.required.length === 0) {
    return (
      <EmptyState title={t('noCapabilities')}>
        <Text c="dimmed" size="sm" ta="center">
          {t('noCapabilitiesHint')}
        </Text>
        <LinkButton href={`/listings/${view.need.id}/edit`}>{t('addCapabilities')}</LinkButton>
      </EmptyState>
    );
  }
  return (
    <Stack gap="lg">
      <Text>
        {t('forNeed')}{' '}
        <Anchor component={Link} href={`/listings/${view.need.id}`} lang={title.lang} fw={600}>
          {title.text}
        </Anchor>
      </Text>
      <Gaps view={view} />
      {view.proposals.length === 0 ? (
        <EmptyState title={t('none')}>
          <Text c="dimmed" size="sm" ta="center">
            {t('noneHint')}
          </Text>
        </EmptyState>
      ) : (
        <Text size="sm" c="dimmed">
          {t('found', { proposals: view.proposals.length, candidates: view.candidates })}{' '}
          {view.gap < 0.0005
            ? t('proven')
            : t('unproven', {
                gap: format.number(view.gap, { style: 'percent', maximumFractionDigits: 0 }),
              })}
        </Text>
      )}
      {view.proposals.map((proposal, at) => (
        <Proposal
          key={proposal.partners.map(({ organization }) => organization.id).join()}
          view={view}
          proposal={proposal}
          number={at + 1}
        />
      ))}
    </Stack>
  );
}

function Proposal({
  view,
  proposal,
  number,
}: {
  view: ConsortiaView;
  proposal: ConsortiaView['proposals'][number];
  number: number;
}) {
  const t = useTranslations('consortia');
  const { partners, intermediary, programme } = proposal;
  const covered = view.required.length - view.gaps.length - proposal.uncovered.length;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby={`consortium-${number}`}>
      <Stack gap="sm">
        <Group justify="space-between">
          <Title order={2} size="h4" id={`consortium-${number}`}>
            {t('proposal', { number })}
          </Title>
          <Group gap="xs">
            <Badge variant="light" tt="none">
              {t('partners', { count: partners.length })}
            </Badge>
            <Badge variant="default" tt="none">
              {t('covers', { covered, required: view.required.length })}
            </Badge>
          </Group>
        </Group>
        <CoverageMatrix view={view} proposal={proposal} label={t('proposal', { number })} />
        <Facts proposal={proposal} />
        <IntroduceAll
          needId={view.need.id}
          partners={partners}
          broker={intermediary?.organization}
          programme={programme?.listing.id}
        />
      </Stack>
    </Paper>
  );
}

/** Who would bridge, who would fund, and what the proposal costs beside its partners. */
function Facts({ proposal }: { proposal: ConsortiaView['proposals'][number] }) {
  const t = useTranslations('consortia');
  const locale = useLocale();
  const { intermediary, programme, groups, costs } = proposal;
  const call = programme && pickText(locale, programme.listing.titleZh, programme.listing.titleEn);
  return (
    <Stack gap={4}>
      <Text size="sm">
        {t('ties')}{' '}
        {intermediary ? (
          <>
            <OrganizationName of={intermediary.organization} />{' '}
            {t('bridges', { count: intermediary.knows.length })}
          </>
        ) : groups === 1 ? (
          t('known')
        ) : (
          t('strangers', { groups })
        )}
      </Text>
      <Text size="sm">
        {t('funding')}{' '}
        {programme && call ? (
          <>
            <Anchor component={Link} href={`/listings/${programme.listing.id}`} lang={call.lang}>
              {call.text}
            </Anchor>{' '}
            (<OrganizationName of={programme.organization} />)
          </>
        ) : (
          t('unfunded')
        )}
      </Text>
      {costs.budget > 0 && (
        <Text size="sm" c="red">
          {t('overBudget')}
        </Text>
      )}
    </Stack>
  );
}
