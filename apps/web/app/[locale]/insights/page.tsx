import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { InsightsPage } from '@/features/insights/insights-page';
import { Hydrated, queryClient, trpc } from '@/trpc/server';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('insights');
  return { title: t('title') };
}

export default async function Insights() {
  await queryClient().prefetchQuery(trpc.insights.clusters.queryOptions());
  return (
    <Hydrated>
      <InsightsPage />
    </Hydrated>
  );
}
