import { Container } from '@mantine/core';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ResetPasswordForm } from '@/features/accounts/reset-password-form';
import { PageHeader } from '@/ui/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.reset');
  // The address holds the token: it must not travel to another page.
  return { title: t('title'), referrer: 'no-referrer' };
}

type Props = { searchParams: Promise<{ token?: string; error?: string }> };

export default async function ResetPassword({ searchParams }: Props) {
  const t = await getTranslations('accounts.reset');
  const { token, error } = await searchParams;
  return (
    <Container size={420} px={0}>
      <PageHeader title={t('title')} />
      <ResetPasswordForm token={error ? null : (token ?? null)} />
    </Container>
  );
}
