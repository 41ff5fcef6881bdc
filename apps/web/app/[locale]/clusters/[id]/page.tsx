import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ClusterPage } from '@/features/clusters/cluster-page';
import { orNotFound } from '@/server/or-not-found';
import { caller } from '@/trpc/server';
import { LinkButton } from '@/ui/link-button';
import { PageHeader } from '@/ui/page-header';
import { pickText } from '@/ui/text';

type Props = { params: Promise<{ id: string }> };

async function read(clusterId: string) {
  return orNotFound((await caller()).clusters.show({ clusterId }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { nameZh, nameEn } = await read((await params).id);
  return { title: pickText(await getLocale(), nameZh, nameEn).text };
}

export default async function Cluster({ params }: Props) {
  const cluster = await read((await params).id);
  const t = await getTranslations('clusters');
  const locale = await getLocale();
  const name = pickText(locale, cluster.nameZh, cluster.nameEn);
  const summary = pickText(locale, cluster.summaryZh, cluster.summaryEn);
  return (
    <>
      <PageHeader
        title={<span lang={name.lang}>{name.text}</span>}
        lead={<span lang={summary.lang}>{summary.text}</span>}
        actions={
          <>
            <LinkButton variant="default" href={`/organizations?clusterId=${cluster.id}`}>
              {t('seeOrganizations')}
            </LinkButton>
            {cluster.running && (
              <LinkButton variant="default" href={`/insights?cluster=${cluster.id}`}>
                {t('health')}
              </LinkButton>
            )}
          </>
        }
      />
      <ClusterPage cluster={cluster} />
    </>
  );
}
