import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProjectBoard } from '@/features/board/project-board';
import { orNotFound } from '@/server/or-not-found';
import { caller, Hydrated, queryClient, trpc } from '@/trpc/server';
import { PageHeader } from '@/ui/page-header';

type Props = { params: Promise<{ id: string }> };

async function read(projectId: string) {
  return orNotFound((await caller()).projects.show({ projectId }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('board');
  const { title } = await read((await params).id);
  return { title: `${t('board')} · ${title}` };
}

export default async function ProjectBoardPage({ params }: Props) {
  const { id } = await params;
  const { title } = await read(id);
  // With the page, so that a page that is kept for use without a network knows them too.
  await queryClient().prefetchQuery(trpc.projects.boardPeople.queryOptions({ projectId: id }));
  return (
    <Hydrated>
      <PageHeader title={title} />
      <ProjectBoard projectId={id} />
    </Hydrated>
  );
}
