import { Stack } from '@mantine/core';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Invitations } from '@/features/organizations/invitations';
import { MemberList } from '@/features/organizations/members';
import { orNotFound } from '@/server/or-not-found';
import { requireMe } from '@/server/require-me';
import { caller } from '@/trpc/server';
import { PageHeader } from '@/ui/page-header';
import { pickText } from '@/ui/text';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organizations.members');
  return { title: t('title') };
}

type Props = { params: Promise<{ id: string }> };

export default async function Members({ params }: Props) {
  const { id } = await params;
  const me = await requireMe(`/organizations/${id}/members`);
  const organization = await orNotFound(
    (await caller()).organizations.show({ organizationId: id }),
  );
  if (!organization.private) notFound();
  const t = await getTranslations('organizations.members');
  const name = pickText(await getLocale(), organization.nameZh, organization.nameEn);
  // What one may do here, one does while acting for it: the frame says for whom.
  const role = me.actingId === id ? organization.role : null;
  return (
    <>
      <PageHeader title={t('title')} lead={<span lang={name.lang}>{name.text}</span>} />
      <Stack>
        <MemberList organizationId={id} role={role} />
        {role && role !== 'member' && <Invitations organizationId={id} role={role} />}
      </Stack>
    </>
  );
}
