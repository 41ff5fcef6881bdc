'use client';

import { Switch, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/trpc/client';
import { useErrorText } from '@/trpc/refusal';

/** Holds the weights as they are, or lets them go on learning. */
export function FreezeSwitch({ frozen }: { frozen: boolean }) {
  const t = useTranslations('recommendations.weights');
  const trpc = useTRPC();
  const queries = useQueryClient();
  const errorText = useErrorText();
  const freeze = useMutation(
    trpc.recommendations.freezeLearning.mutationOptions({
      onSuccess: () =>
        queries.invalidateQueries({ queryKey: trpc.recommendations.weights.queryKey() }),
    }),
  );
  return (
    <div>
      <Switch
        label={t('frozen')}
        description={t('frozenHint')}
        checked={freeze.isPending ? freeze.variables.frozen : frozen}
        disabled={freeze.isPending}
        onChange={(event) => freeze.mutate({ frozen: event.currentTarget.checked })}
      />
      {freeze.error && (
        <Text size="sm" c="red" role="alert">
          {errorText(freeze.error)}
        </Text>
      )}
    </div>
  );
}
