import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { IntroductionsPage } from '@/features/introductions/introductions-page';
import { PageHeader } from '@/ui/page-header';
import { boxOf, stateOf } from './address';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('introductions');
  return { title: t('title') };
}

type Props = { searchParams: Promise<{ box?: string; state?: string }> };

export default async function Introductions({ searchParams }: Props) {
  const t = await getTranslations('introductions');
  const { box, state } = await searchParams;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <IntroductionsPage box={boxOf(box)} state={stateOf(state)} />
    </>
  );
}
