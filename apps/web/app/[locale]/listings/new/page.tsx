import { getTranslations } from 'next-intl/server';
import { ChooseKind } from '@/features/listings/choose-kind';
import { PageHeader } from '@/ui/page-header';

export default async function NewListingPage() {
  const t = await getTranslations('listings');
  return (
    <>
      <PageHeader title={t('newTitle')} />
      <ChooseKind />
    </>
  );
}
