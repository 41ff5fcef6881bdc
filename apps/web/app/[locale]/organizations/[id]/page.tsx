import { Group } from '@mantine/core';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Oversight } from '@/features/administration/oversight';
import { OrganizationProfile } from '@/features/organizations/profile';
import { StateBadge } from '@/features/organizations/state-badge';
import { orNotFound } from '@/server/or-not-found';
import { caller } from '@/trpc/server';
import { LinkButton } from '@/ui/link-button';
import { PageHeader } from '@/ui/page-header';
import { pickText } from '@/ui/text';

type Props = { params: Promise<{ id: string }> };

async function read(organizationId: string) {
  return orNotFound((await caller()).organizations.show({ organizationId }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { nameZh, nameEn } = await read((await params).id);
  return { title: pickText(await getLocale(), nameZh, nameEn).text };
}

export default async function Organization({ params }: Props) {
  const organization = await read((await params).id);
  const { id, nameZh, nameEn } = organization;
  const t = await getTranslations('organizations');
  const tc = await getTranslations('common');
  const locale = await getLocale();
  const name = pickText(locale, nameZh, nameEn);
  const other = locale === 'zh' ? nameEn : nameZh;
  return (
    <>
      <PageHeader
        title={
          <Group gap="sm">
            <span lang={name.lang}>{name.text}</span>
            <StateBadge state={organization.state} />
          </Group>
        }
        lead={other !== name.text ? other : undefined}
        actions={
          <>
            {organization.role && (
              <LinkButton variant="default" href={`/organizations/${id}/members`}>
                {t('members.title')}
              </LinkButton>
            )}
            {organization.mayEdit && (
              <LinkButton variant="default" href={`/organizations/${id}/edit`}>
                {tc('edit')}
              </LinkButton>
            )}
          </>
        }
      />
      <OrganizationProfile organization={organization} />
      {organization.mayOversee && <Oversight organizationId={id} />}
    </>
  );
}
