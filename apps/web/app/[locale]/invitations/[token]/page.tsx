import { Container } from '@mantine/core';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { AcceptInvitation } from '@/features/organizations/accept-invitation';
import { caller } from '@/trpc/server';
import { PageHeader } from '@/ui/page-header';
import { pickText } from '@/ui/text';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organizations.invitation');
  // The address holds the token: it must not travel to another page.
  return { title: t('title'), referrer: 'no-referrer' };
}

type Props = { params: Promise<{ token: string }> };

export default async function Invitation({ params }: Props) {
  const { token } = await params;
  const t = await getTranslations('organizations');
  const te = await getTranslations('errors');
  const invitation = await (await caller()).organizations.invitation({ token }).catch(() => null);
  if (!invitation)
    return (
      <Container size={520} px={0}>
        <PageHeader title={t('invitation.title')} lead={te('invitation_invalid')} />
      </Container>
    );
  const { text } = pickText(await getLocale(), invitation.nameZh, invitation.nameEn);
  return (
    <Container size={520} px={0}>
      <PageHeader
        title={t('invitation.to', { organization: text })}
        lead={t('invitation.as', { role: t(`roles.${invitation.role}`) })}
      />
      <AcceptInvitation token={token} email={invitation.email} />
    </Container>
  );
}
