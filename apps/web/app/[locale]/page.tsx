import { Group } from '@mantine/core';
import { getLocale, getTranslations } from 'next-intl/server';
import { Workbench } from '@/features/home/workbench';
import { caller } from '@/trpc/server';
import { LinkButton } from '@/ui/link-button';
import { PageHeader } from '@/ui/page-header';

export default async function Home() {
  const t = await getTranslations('home');
  const tc = await getTranslations('common');
  const me = await (await caller()).accounts.me();
  if (me)
    return (
      <>
        <PageHeader title={t('welcome', { name: me.name })} />
        <Workbench me={me} locale={await getLocale()} />
      </>
    );
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Group>
        <LinkButton href="/listings">{t('browse')}</LinkButton>
        <LinkButton href="/sign-up" variant="default">
          {tc('signUp')}
        </LinkButton>
      </Group>
    </>
  );
}
