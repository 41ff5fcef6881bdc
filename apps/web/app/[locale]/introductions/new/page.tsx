import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { NewIntroduction } from '@/features/introductions/new-introduction';
import { caller } from '@/trpc/server';
import { PageHeader } from '@/ui/page-header';
import { pickText } from '@/ui/text';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('introductions.new');
  return { title: t('title') };
}

type Props = { searchParams: Promise<{ listing?: string; own?: string }> };

const id = z.uuid();

export default async function New({ searchParams }: Props) {
  const t = await getTranslations('introductions.new');
  const { listing, own } = await searchParams;
  const about = await titleOf(listing);
  if (!about) notFound();
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <NewIntroduction to={about.organization} listing={about} own={await titleOf(own)} />
    </>
  );
}

/** Null where there is no such listing, or none that the reader may see. */
async function titleOf(listing: string | undefined) {
  const parsed = id.safeParse(listing);
  if (!parsed.success) return null;
  const locale = await getLocale();
  const shown = await (await caller()).listings.show({ id: parsed.data }).catch(() => null);
  if (!shown) return null;
  const { text, lang } = pickText(locale, shown.fields.titleZh, shown.fields.titleEn);
  return { id: shown.id, title: text || shown.reference, lang, organization: shown.organization };
}
