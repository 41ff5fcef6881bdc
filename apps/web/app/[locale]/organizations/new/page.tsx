import { Container } from '@mantine/core';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RegisterOrganization } from '@/features/organizations/register';
import { requireMe } from '@/server/require-me';
import { PageHeader } from '@/ui/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organizations.register');
  return { title: t('title') };
}

export default async function NewOrganization() {
  await requireMe('/organizations/new');
  const t = await getTranslations('organizations.register');
  return (
    <Container size={800} px={0}>
      <PageHeader title={t('title')} lead={t('lead')} />
      <RegisterOrganization />
    </Container>
  );
}
