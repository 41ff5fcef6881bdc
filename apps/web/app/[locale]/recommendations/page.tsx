import { getTranslations } from 'next-intl/server';
import { perListing } from '@/features/recommendations/per-listing';
import { Recommendations } from '@/features/recommendations/recommendations';
import { Hydrated, queryClient, trpc } from '@/trpc/server';
import { PageHeader } from '@/ui/page-header';

export default async function RecommendationsPage() {
  const t = await getTranslations('recommendations');
  await queryClient().prefetchQuery(trpc.recommendations.forMe.queryOptions({ perListing }));
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Hydrated>
        <Recommendations />
      </Hydrated>
    </>
  );
}
