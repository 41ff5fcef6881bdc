import { classifications } from '@vicinity/classifications';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { ListingEditor } from '@/features/listings/listing-editor';
import { redirect } from '@/i18n/routing';
import { caller, Hydrated, queryClient, trpc } from '@/trpc/server';

export default async function EditListingPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const locale = await getLocale();
  if (!/^[0-9a-f-]{36}$/.test(id)) notFound();
  if (!(await (await caller()).accounts.me())) redirect({ href: '/sign-in', locale });
  const options = trpc.listings.show.queryOptions({ id });
  await queryClient().prefetchQuery(options);
  const view = queryClient().getQueryData(options.queryKey);
  if (!view) notFound();
  if (!view.verbs.includes('save')) redirect({ href: `/listings/${id}`, locale });
  const currencies = classifications.currency.all.map((currency) => ({
    value: currency.code,
    label: `${currency.code} ${currency[locale]}`,
  }));
  return (
    <Hydrated>
      <ListingEditor id={id} currencies={currencies} />
    </Hydrated>
  );
}
