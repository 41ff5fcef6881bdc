import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BrowseOrganizations } from '@/features/organizations/browse';
import { browseInput, organizationFilters } from '@/features/organizations/filters';
import { Hydrated, queryClient, trpc } from '@/trpc/server';
import { LinkButton } from '@/ui/link-button';
import { PageHeader } from '@/ui/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organizations.browse');
  return { title: t('title') };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Organizations({ searchParams }: Props) {
  const t = await getTranslations('organizations.browse');
  const tc = await getTranslations('common');
  const filters = organizationFilters.parse(await searchParams);
  await Promise.all([
    queryClient().prefetchInfiniteQuery(
      trpc.organizations.browse.infiniteQueryOptions(browseInput(filters), {
        getNextPageParam: (page) => page.nextCursor,
      }),
    ),
    queryClient().prefetchQuery(trpc.organizations.clusters.queryOptions()),
  ]);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={<LinkButton href="/organizations/new">{tc('registerOrganization')}</LinkButton>}
      />
      <Hydrated>
        <BrowseOrganizations filters={filters} />
      </Hydrated>
    </>
  );
}
