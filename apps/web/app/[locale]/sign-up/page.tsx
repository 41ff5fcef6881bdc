import { Container } from '@mantine/core';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SignUpForm } from '@/features/accounts/sign-up-form';
import { within } from '@/server/within';
import { PageHeader } from '@/ui/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.signUp');
  return { title: t('title') };
}

type Props = { searchParams: Promise<{ next?: string; email?: string }> };

export default async function SignUp({ searchParams }: Props) {
  const t = await getTranslations('accounts.signUp');
  const { next, email } = await searchParams;
  return (
    <Container size={420} px={0}>
      <PageHeader title={t('title')} lead={t('lead')} />
      <SignUpForm next={within(next)} email={email ?? ''} />
    </Container>
  );
}
