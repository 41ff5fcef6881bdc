import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProjectsPage } from '@/features/projects/projects-page';
import { PageHeader } from '@/ui/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('projects');
  return { title: t('title') };
}

export default async function Projects() {
  const t = await getTranslations('projects');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ProjectsPage />
    </>
  );
}
