import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MailFrequencySelect } from '@/features/notifications/mail-frequency';
import { NotificationsPage } from '@/features/notifications/notifications-page';
import { PageHeader } from '@/ui/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notifications');
  return { title: t('title') };
}

export default async function Notifications() {
  const t = await getTranslations('notifications');
  return (
    <>
      <PageHeader title={t('title')} />
      <MailFrequencySelect />
      <NotificationsPage />
    </>
  );
}
