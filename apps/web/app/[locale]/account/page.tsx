import { Container, Stack } from '@mantine/core';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DeleteSection } from '@/features/accounts/delete-section';
import { EmailSection, NameSection, PasswordSection } from '@/features/accounts/profile-sections';
import { SessionsSection } from '@/features/accounts/sessions-section';
import { TwoFactorSection } from '@/features/accounts/two-factor-section';
import { requireMe } from '@/server/require-me';
import { caller } from '@/trpc/server';
import { PageHeader } from '@/ui/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.account');
  return { title: t('title') };
}

export default async function Account() {
  const me = await requireMe('/account');
  const t = await getTranslations('accounts.account');
  const toHandOver = await (await caller()).accounts.organizationsToHandOver();
  return (
    <Container size={640} px={0}>
      <PageHeader title={t('title')} />
      <Stack>
        <NameSection me={me} />
        <EmailSection me={me} />
        <PasswordSection />
        <TwoFactorSection enabled={me.twoFactorEnabled} />
        <SessionsSection />
        <DeleteSection toHandOver={toHandOver} />
      </Stack>
    </Container>
  );
}
