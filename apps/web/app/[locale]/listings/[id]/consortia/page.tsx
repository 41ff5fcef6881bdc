import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Consortia } from '@/features/consortia/consortia';
import { Hydrated, queryClient, trpc } from '@/trpc/server';
import { PageHeader } from '@/ui/page-header';

export default async function ConsortiaRoute({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  if (!/^[0-9a-f-]{36}$/.test(id)) notFound();
  const t = await getTranslations('consortia');
  await queryClient().prefetchQuery(trpc.consortia.forNeed.queryOptions({ listingId: id }));
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Hydrated>
        <Consortia listingId={id} />
      </Hydrated>
    </>
  );
}
