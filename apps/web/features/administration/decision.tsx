'use client';

import { Alert, Button, Group, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { QueueEntry } from '@vicinity/domain/organizations';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/trpc/client';
import { useErrorText } from '@/trpc/refusal';

type Verb = QueueEntry['verbs'][number];

const needReason: readonly Verb[] = ['ask_back', 'reject', 'suspend'];

export function Decision({ entry, onDecided }: { entry: QueueEntry; onDecided: () => void }) {
  const t = useTranslations('administration');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const [reason, setReason] = useState('');
  const decide = useMutation(trpc.administration.decide.mutationOptions({ onSuccess: onDecided }));
  if (entry.verbs.length === 0) return null;
  return (
    <Stack gap="xs">
      {entry.verbs.some((verb) => needReason.includes(verb)) && (
        <Textarea
          label={t('reason')}
          description={t('reasonHint')}
          autosize
          minRows={1}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {decide.error && (
        <Alert color="red" role="alert">
          {errorText(decide.error)}
        </Alert>
      )}
      <Group gap="xs">
        {entry.verbs.map((verb) => (
          <Button
            key={verb}
            size="compact-md"
            variant={verb === 'approve' || verb === 'reinstate' ? 'filled' : 'default'}
            disabled={needReason.includes(verb) && reason.trim() === ''}
            loading={decide.isPending && decide.variables.verb === verb}
            onClick={() => decide.mutate({ organizationId: entry.id, verb, reason })}
          >
            {t(`verbs.${verb}`)}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
