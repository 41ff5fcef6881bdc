import { notFound } from 'next/navigation';
import { ListingPage } from '@/features/listings/listing-page';
import { Hydrated, queryClient, trpc } from '@/trpc/server';

export default async function ListingRoute({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  if (!/^[0-9a-f-]{36}$/.test(id)) notFound();
  const options = trpc.listings.show.queryOptions({ id });
  await queryClient().prefetchQuery(options);
  if (!queryClient().getQueryData(options.queryKey)) notFound();
  return (
    <Hydrated>
      <ListingPage id={id} />
    </Hydrated>
  );
}
