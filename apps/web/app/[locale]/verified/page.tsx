import { Container } from '@mantine/core';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { within } from '@/server/within';
import { caller } from '@/trpc/server';
import { LinkButton } from '@/ui/link-button';
import { PageHeader } from '@/ui/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.verified');
  return { title: t('title') };
}

type Props = { searchParams: Promise<{ next?: string; error?: string }> };

/** Where the link of the verification mail leads: on to work, or to a new mail. */
export default async function Verified({ searchParams }: Props) {
  const t = await getTranslations('accounts.verified');
  const { next, error } = await searchParams;
  const me = await (await caller()).accounts.me();
  const onward = within(next);
  if (error || !me?.mailVerified)
    return (
      <Container size={480} px={0}>
        <PageHeader title={t('failed')} lead={t('failedLead')} />
        <LinkButton href="/sign-in">{t('signIn')}</LinkButton>
      </Container>
    );
  return (
    <Container size={480} px={0}>
      <PageHeader title={t('title')} lead={t('lead', { name: me.name })} />
      <LinkButton
        href={onward === '/' && me.organizations.length === 0 ? '/organizations/new' : onward}
      >
        {onward === '/' && me.organizations.length === 0 ? t('register') : t('onward')}
      </LinkButton>
    </Container>
  );
}
