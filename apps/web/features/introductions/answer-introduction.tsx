'use client';

import { Button, Card, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import type { DeclineReason, IntroductionView } from '@vicinity/domain/introductions';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/trpc/client';
import { Refused } from '@/ui/refused';
import { useRefresh } from './use-refresh';

const reasons: readonly DeclineReason[] = [
  'not_our_field',
  'no_capacity',
  'maturity_gap',
  'terms',
  'competitor',
  'already_solved',
  'too_vague',
  'other',
];

export function AnswerIntroduction({ view }: { view: IntroductionView }) {
  const t = useTranslations('introductions');
  const trpc = useTRPC();
  const onSuccess = useRefresh();
  const [declining, setDeclining] = useState(false);
  const accept = useMutation(trpc.introductions.accept.mutationOptions({ onSuccess }));
  const withdraw = useMutation(trpc.introductions.withdraw.mutationOptions({ onSuccess }));
  const { id, may } = view;
  if (view.state !== 'proposed') return null;
  if (!may.answer && !may.withdraw)
    return <Text c="dimmed">{t(view.side === 'to' ? 'deciderAnswers' : 'waiting')}</Text>;
  return (
    <Card withBorder>
      <Stack>
        <Text size="sm">{t(may.answer ? 'consentHint' : 'waiting')}</Text>
        {!declining && (
          <Group>
            {may.answer && (
              <>
                <Button loading={accept.isPending} onClick={() => accept.mutate({ id })}>
                  {t('accept')}
                </Button>
                <Button variant="default" onClick={() => setDeclining(true)}>
                  {t('decline')}
                </Button>
              </>
            )}
            {may.withdraw && (
              <Button
                variant="default"
                loading={withdraw.isPending}
                onClick={() => withdraw.mutate({ id })}
              >
                {t('withdraw')}
              </Button>
            )}
          </Group>
        )}
        {declining && <Decline id={id} onCancel={() => setDeclining(false)} />}
        <Refused error={accept.error ?? withdraw.error} />
      </Stack>
    </Card>
  );
}

function Decline({ id, onCancel }: { id: string; onCancel: () => void }) {
  const t = useTranslations('introductions');
  const tc = useTranslations('common');
  const trpc = useTRPC();
  const onSuccess = useRefresh();
  const decline = useMutation(trpc.introductions.decline.mutationOptions({ onSuccess }));
  const form = useForm({
    initialValues: { reason: '', note: '' },
    validate: { reason: (reason) => (reason ? null : t('reasonMissing')) },
  });
  return (
    <form
      onSubmit={form.onSubmit(({ reason, note }) => {
        const chosen = reasons.find((each) => each === reason);
        if (chosen) decline.mutate({ id, reason: chosen, note });
      })}
    >
      <Stack>
        <Select
          label={t('reason')}
          description={t('reasonHint')}
          required
          data={reasons.map((value) => ({ value, label: t(`reasons.${value}`) }))}
          {...form.getInputProps('reason')}
        />
        <Textarea
          label={t('declineNote')}
          autosize
          minRows={2}
          maxLength={1000}
          {...form.getInputProps('note')}
        />
        <Refused error={decline.error} />
        <Group>
          <Button type="submit" color="red" loading={decline.isPending}>
            {t('decline')}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {tc('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
