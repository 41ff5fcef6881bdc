import { Anchor, Card, Stack, Text, Title } from '@mantine/core';
import { readOutbox } from '@vicinity/domain/notifications';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { services } from '@/server/services';
import { PageHeader } from '@/ui/page-header';
import { EmptyState } from '@/ui/states';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.outbox');
  return { title: t('title') };
}

/** The mails of a machine without SMTP. With SMTP settings this page does not exist. */
export default async function Outbox() {
  const { outboxFolder } = services();
  if (!outboxFolder) notFound();
  const t = await getTranslations('accounts.outbox');
  const format = await getFormatter();
  const mails = await readOutbox(outboxFolder);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {mails.length === 0 && <EmptyState title={t('empty')} />}
      <Stack>
        {mails.map(({ id, to, subject, text, url, sentAt }) => (
          <Card key={id} withBorder component="article">
            <Title order={2} size="h5">
              {subject}
            </Title>
            <Text size="sm" c="dimmed">
              {to} ·{' '}
              {format.dateTime(new Date(sentAt), { dateStyle: 'medium', timeStyle: 'medium' })}
            </Text>
            <Text size="sm" my="xs">
              {text.split('\n')[0]}
            </Text>
            <Anchor href={url} size="sm">
              {t('follow')}
            </Anchor>
          </Card>
        ))}
      </Stack>
    </>
  );
}
