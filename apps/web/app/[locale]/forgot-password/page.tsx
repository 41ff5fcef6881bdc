import { Container } from '@mantine/core';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ForgotPasswordForm } from '@/features/accounts/forgot-password-form';
import { PageHeader } from '@/ui/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.forgot');
  return { title: t('title') };
}

export default async function Page() {
  const t = await getTranslations('accounts.forgot');
  return (
    <Container size={420} px={0}>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ForgotPasswordForm />
    </Container>
  );
}
