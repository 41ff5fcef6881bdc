import { classifications, listRegions } from '@vicinity/classifications';
import { organizationKinds } from '@vicinity/domain/kernel/actor';
import { listingKinds } from '@vicinity/domain/listings/words';
import type { Locale } from '@vicinity/i18n';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { readAddress } from '@/features/listings/address';
import { browseInput, searchInput } from '@/features/listings/list-input';
import { ListingBrowser } from '@/features/listings/listing-browser';
import type { FilterChoices } from '@/features/listings/listing-filters';
import { caller, Hydrated, queryClient, trpc } from '@/trpc/server';
import { LinkButton } from '@/ui/link-button';
import { PageHeader } from '@/ui/page-header';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('listings'))('title') };
}

async function choicesIn(locale: Locale): Promise<FilterChoices> {
  const clusters = await (await caller()).organizations.clusters();
  const choice = (entry: { code: string; zh: string; en: string }) => ({
    value: entry.code,
    label: entry[locale],
  });
  return {
    regions: listRegions().map(choice),
    industries: classifications.industry.children().map(choice),
    clusters: clusters.map(({ id, nameZh, nameEn }) => ({
      value: id,
      label: locale === 'zh' ? nameZh : nameEn,
    })),
  };
}

export default async function ListingsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const t = await getTranslations('listings');
  const browse = readAddress(await searchParams, { kinds: listingKinds, organizationKinds });
  const me = await (await caller()).accounts.me();
  await (browse.q
    ? queryClient().prefetchQuery(trpc.recommendations.search.queryOptions(searchInput(browse)))
    : queryClient().prefetchQuery(trpc.listings.browse.queryOptions(browseInput(browse))));
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          me && (
            <>
              <LinkButton href="/listings/mine" variant="default">
                {t('mine')}
              </LinkButton>
              <LinkButton href="/listings/new">{t('new')}</LinkButton>
            </>
          )
        }
      />
      <Hydrated>
        <ListingBrowser browse={browse} choices={await choicesIn(await getLocale())} />
      </Hydrated>
    </>
  );
}
