import { Container } from '@mantine/core';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DeleteAccount } from '@/features/accounts/delete-account';
import { requireMe } from '@/server/require-me';
import { caller } from '@/trpc/server';
import { PageHeader } from '@/ui/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.delete');
  return { title: t('title') };
}

type Props = { searchParams: Promise<{ token?: string }> };

/** Where the link of the deletion mail leads: asked once more, then the account is gone. */
export default async function Delete({ searchParams }: Props) {
  const { token = '' } = await searchParams;
  const me = await requireMe(`/account/delete?token=${encodeURIComponent(token)}`);
  const t = await getTranslations('accounts.delete');
  const toHandOver = await (await caller()).accounts.organizationsToHandOver();
  return (
    <Container size={480} px={0}>
      <PageHeader title={t('title')} lead={t('lead', { name: me.name, email: me.email })} />
      <DeleteAccount token={token} toHandOver={toHandOver} />
    </Container>
  );
}
