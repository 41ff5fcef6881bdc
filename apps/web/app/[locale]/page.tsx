import { Group } from '@mantine/core';
import { getTranslations } from 'next-intl/server';
import { caller } from '@/trpc/server';
import { LinkButton } from '@/ui/link-button';
import { PageHeader } from '@/ui/page-header';

export default async function Home() {
  const t = await getTranslations('home');
  const tc = await getTranslations('common');
  const me = await (await caller()).accounts.me();
  return (
    <>
      <PageHeader
        title={me ? t('welcome', { name: me.name }) : t('title')}
        lead={me ? undefined : t('lead')}
      />
      <Group>
        <LinkButton href="/listings">{t('browse')}</LinkButton>
        {!me && (
          <LinkButton href="/sign-up" variant="default">
            {tc('signUp')}
          </LinkButton>
        )}
      </Group>
    </>
  );
}
