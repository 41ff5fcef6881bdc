import { getTranslations } from 'next-intl/server';
import { MyListings } from '@/features/listings/my-listings';
import { Hydrated, queryClient, trpc } from '@/trpc/server';
import { LinkButton } from '@/ui/link-button';
import { PageHeader } from '@/ui/page-header';

export default async function MyListingsPage() {
  const t = await getTranslations('listings');
  await queryClient().prefetchQuery(trpc.listings.mine.queryOptions({}));
  return (
    <>
      <PageHeader
        title={t('mine')}
        actions={<LinkButton href="/listings/new">{t('new')}</LinkButton>}
      />
      <Hydrated>
        <MyListings />
      </Hydrated>
    </>
  );
}
