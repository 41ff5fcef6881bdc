import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MyWork } from '@/features/board/views/my-work';
import { requireMe } from '@/server/require-me';
import { PageHeader } from '@/ui/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('boards.myWork');
  return { title: t('title') };
}

export default async function MyWorkPage() {
  await requireMe('/my-work');
  const t = await getTranslations('boards.myWork');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <MyWork />
    </>
  );
}
