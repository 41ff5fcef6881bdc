import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Administration } from '@/features/administration/administration';
import { requireMe } from '@/server/require-me';
import { PageHeader } from '@/ui/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('administration');
  return { title: t('title') };
}

type Props = { searchParams: Promise<{ tab?: string }> };

export default async function AdministrationPage({ searchParams }: Props) {
  const me = await requireMe('/administration');
  if (!me.isAdministrator) notFound();
  const t = await getTranslations('administration');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Administration tab={(await searchParams).tab} />
    </>
  );
}
