import { Container } from '@mantine/core';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SignInForm } from '@/features/accounts/sign-in-form';
import { within } from '@/server/within';
import { PageHeader } from '@/ui/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.signIn');
  return { title: t('title') };
}

type Props = { searchParams: Promise<{ next?: string }> };

export default async function SignIn({ searchParams }: Props) {
  const t = await getTranslations('accounts.signIn');
  const { next } = await searchParams;
  return (
    <Container size={420} px={0}>
      <PageHeader title={t('title')} />
      <SignInForm next={within(next)} />
    </Container>
  );
}
