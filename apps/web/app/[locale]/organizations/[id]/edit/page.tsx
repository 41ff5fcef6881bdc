import { Container } from '@mantine/core';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EditOrganization } from '@/features/organizations/edit';
import { orNotFound } from '@/server/or-not-found';
import { requireMe } from '@/server/require-me';
import { caller } from '@/trpc/server';
import { PageHeader } from '@/ui/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organizations.edit');
  return { title: t('title') };
}

type Props = { params: Promise<{ id: string }> };

export default async function Edit({ params }: Props) {
  const { id } = await params;
  await requireMe(`/organizations/${id}/edit`);
  const organization = await orNotFound(
    (await caller()).organizations.show({ organizationId: id }),
  );
  if (!organization.mayEdit) notFound();
  const t = await getTranslations('organizations.edit');
  return (
    <Container size={800} px={0}>
      <PageHeader title={t('title')} />
      <EditOrganization organization={organization} />
    </Container>
  );
}
