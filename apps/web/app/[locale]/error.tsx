'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { PageHeader } from '@/ui/page-header';

export default function ErrorPage({ reset }: { reset: () => void }) {
  const t = useTranslations('common');
  return (
    <>
      <PageHeader title={t('errorTitle')} lead={t('errorBody')} />
      <Button onClick={reset}>{t('retry')}</Button>
    </>
  );
}
