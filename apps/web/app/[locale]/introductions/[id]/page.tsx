import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { IntroductionDetail } from '@/features/introductions/introduction-detail';
import { Hydrated, queryClient, trpc } from '@/trpc/server';
import { PageHeader } from '@/ui/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('introductions');
  return { title: t('one') };
}

type Props = { params: Promise<{ id: string }> };

export default async function Introduction({ params }: Props) {
  const { id } = await params;
  if (!z.uuid().safeParse(id).success) notFound();
  const t = await getTranslations('introductions');
  await queryClient().prefetchQuery(trpc.introductions.show.queryOptions({ id }));
  return (
    <>
      <PageHeader title={t('one')} />
      <Hydrated>
        <IntroductionDetail id={id} />
      </Hydrated>
    </>
  );
}
