'use client';

import { Button, Card, Stack, Text, Textarea, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import type { IntroductionView } from '@vicinity/domain/introductions';
import { useFormatter, useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useTRPC } from '@/trpc/client';
import { OrganizationName } from '@/ui/organization-name';
import { Refused } from '@/ui/refused';
import classes from './conversation.module.css';
import { useRefresh } from './use-refresh';

type Props = {
  view: IntroductionView;
  conversation: NonNullable<IntroductionView['conversation']>;
};

export function Conversation({ view, conversation }: Props) {
  const t = useTranslations('introductions');
  const format = useFormatter();
  const trpc = useTRPC();
  const refresh = useRefresh();
  const form = useForm({ initialValues: { body: '' } });
  const send = useMutation(
    trpc.introductions.sendMessage.mutationOptions({
      onSuccess: () => {
        form.reset();
        return refresh();
      },
    }),
  );
  const { mutate: markRead } = useMutation(trpc.introductions.markRead.mutationOptions());
  const newest = conversation.messages.at(-1)?.id;
  const { id } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new message is read as it shows
  useEffect(() => {
    if (view.may.converse) markRead({ id });
  }, [id, newest, view.may.converse, markRead]);
  const mine = view.side === 'from' ? view.from?.id : view.to?.id;
  return (
    <Card withBorder component="section" aria-label={t('conversation')}>
      <Title order={2} size="h4" mb="xs">
        {t('conversation')}
      </Title>
      <ol className={classes.messages} aria-live="polite">
        {conversation.messages.length === 0 && (
          <Text component="li" c="dimmed">
            {t('noMessages')}
          </Text>
        )}
        {conversation.messages.map((message) => (
          <li
            key={message.id}
            className={message.organizationId === mine ? classes.mine : classes.theirs}
          >
            <Text size="sm" c="dimmed" component="div">
              {message.personName ?? t('formerMember')} ·{' '}
              <OrganizationName
                of={message.organizationId === view.from?.id ? view.from : view.to}
                plain
              />{' '}
              · {format.dateTime(message.sentAt, { dateStyle: 'medium', timeStyle: 'short' })}
            </Text>
            <Text style={{ whiteSpace: 'pre-wrap' }}>{message.body}</Text>
          </li>
        ))}
      </ol>
      {view.may.converse && (
        <form
          onSubmit={form.onSubmit(({ body }) => {
            if (body.trim()) send.mutate({ introductionId: id, body });
          })}
        >
          <Stack align="flex-start" mt="sm">
            <Textarea
              w="100%"
              label={t('message')}
              autosize
              minRows={2}
              maxLength={5000}
              {...form.getInputProps('body')}
            />
            <Refused error={send.error} />
            <Button type="submit" loading={send.isPending} disabled={!form.values.body.trim()}>
              {t('send')}
            </Button>
          </Stack>
        </form>
      )}
    </Card>
  );
}
