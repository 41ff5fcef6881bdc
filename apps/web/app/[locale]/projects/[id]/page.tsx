import { TRPCError } from '@trpc/server';
import { classifications } from '@vicinity/classifications';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { ProjectPage } from '@/features/projects/project-page';
import { Hydrated, queryClient, trpc } from '@/trpc/server';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('projects');
  return { title: t('one') };
}

type Props = { params: Promise<{ id: string }> };

export default async function Project({ params }: Props) {
  const { id } = await params;
  if (!z.uuid().safeParse(id).success) notFound();
  const locale = await getLocale();
  await queryClient()
    .fetchQuery(trpc.projects.show.queryOptions({ projectId: id }))
    .catch((error: unknown) => {
      if (error instanceof TRPCError && error.code === 'NOT_FOUND') notFound();
    });
  const currencies = classifications.currency.all.map((currency) => ({
    value: currency.code,
    label: `${currency.code} ${currency[locale]}`,
  }));
  return (
    <Hydrated>
      <ProjectPage id={id} currencies={currencies} />
    </Hydrated>
  );
}
