import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/ui/link-button';
import { PageHeader } from '@/ui/page-header';

export default async function NotFound() {
  const t = await getTranslations('common');
  return (
    <>
      <PageHeader title={t('notFoundTitle')} lead={t('notFoundBody')} />
      <LinkButton href="/">{t('home')}</LinkButton>
    </>
  );
}
