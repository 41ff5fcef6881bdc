import { Group, SimpleGrid, Text } from '@mantine/core';
import type { Me } from '@vicinity/domain/accounts';
import type { Locale } from '@vicinity/i18n';
import { getFormatter, getTranslations } from 'next-intl/server';
import { searchHref } from '@/features/recommendations/search-href';
import { caller } from '@/trpc/server';
import { LinkButton } from '@/ui/link-button';
import { pickText } from '@/ui/text';
import { NextStep, type Step } from './next-step';
import { Waiting } from './waiting';

/** What waits for the signed-in person, for the organization acted for. */
export async function Workbench({ me, locale }: { me: Me; locale: Locale }) {
  const acting = me.organizations.find(({ id }) => id === me.actingId) ?? null;
  if (!acting || !me.mailVerified)
    return <NextStep step={me.mailVerified ? 'register' : 'verify_mail'} organizationId={null} />;
  const t = await getTranslations('home');
  const format = await getFormatter();
  const api = await caller();
  const [inbox, proposals, projects, listings, searches] = await Promise.all([
    api.introductions.list({ box: 'inbox', states: ['proposed'], limit: 5 }),
    api.introductions.openProposals(),
    api.projects.list({ states: ['active'], limit: 5 }),
    api.listings.mine({}),
    api.recommendations.savedSearches(),
  ]);
  const step = stepOf(acting.state, listings.length);
  const name = (named: { nameZh: string | null; nameEn: string | null }) =>
    pickText(locale, named.nameZh, named.nameEn).text;
  const drafts = listings.filter(({ state }) => state === 'draft').slice(0, 5);
  const answers = inbox.items.map((item) => ({
    href: `/introductions/${item.id}`,
    text: t('wantsToMeet', { organization: name(item.from) }),
    hint: t('answerBy', { date: format.dateTime(item.expiresAt, { dateStyle: 'medium' }) }),
  }));
  const quiet = answers.length + proposals.length + drafts.length === 0;
  return (
    <>
      {step && <NextStep step={step} organizationId={acting.id} />}
      {quiet && !step && (
        <Text mb="md" c="dimmed">
          {t('nothingWaits')}
        </Text>
      )}
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Waiting
          title={t('introductions')}
          entries={answers}
          all={{ href: '/introductions', text: t('allIntroductions') }}
        />
        <Waiting
          title={t('proposals')}
          entries={proposals.map((proposal) => ({
            href: `/introductions/${proposal.introductionId}`,
            text: proposal.title,
            hint: t('proposedBy', { organization: name(proposal) }),
          }))}
          all={{ href: '/introductions?state=accepted', text: t('allIntroductions') }}
        />
        <Waiting
          title={t('projects')}
          entries={projects.items.map((item) => ({
            href: `/projects/${item.id}`,
            text: item.title,
            hint: item.participation === 'invited' ? t('invited') : undefined,
          }))}
          all={{ href: '/projects', text: t('allProjects') }}
        />
        <Waiting
          title={t('drafts')}
          entries={drafts.map((draft) => ({
            href: `/listings/${draft.id}/edit`,
            text: pickText(locale, draft.titleZh, draft.titleEn).text || t('untitled'),
          }))}
          all={{ href: '/listings/mine', text: t('allListings') }}
        />
        <Waiting
          title={t('freshInSearches')}
          entries={searches
            .filter(({ fresh }) => fresh > 0)
            .map((search) => ({
              href: searchHref(search),
              text: search.name,
              hint: t('fresh', { count: search.fresh }),
            }))}
          all={{ href: '/listings', text: t('browse') }}
        />
      </SimpleGrid>
      <Group mt="lg">
        <LinkButton href="/recommendations">{t('recommendations')}</LinkButton>
        <LinkButton href="/listings" variant="default">
          {t('browse')}
        </LinkButton>
      </Group>
    </>
  );
}

function stepOf(state: Me['organizations'][number]['state'], listings: number): Step | null {
  if (state === 'suspended' || state === 'rejected') return 'suspended';
  if (state !== 'verified') return 'verification';
  return listings === 0 ? 'post' : null;
}
