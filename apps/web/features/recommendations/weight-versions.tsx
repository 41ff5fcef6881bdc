'use client';

import { Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { WeightsInView } from '@vicinity/domain/recommendations';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/trpc/client';
import { useErrorText } from '@/trpc/refusal';

type Version = WeightsInView['versions'][number];

/** How the weights came to be, the newest first; each version can be put in force again. */
export function WeightVersions({
  versions,
  current,
}: {
  versions: readonly Version[];
  current: number;
}) {
  const t = useTranslations('recommendations.weights');
  const format = useFormatter();
  return (
    <Stack gap="xs">
      <Title order={3} size="h5">
        {t('versions')}
      </Title>
      {versions.length === 0 && <Text size="sm">{t('noVersions')}</Text>}
      {versions.map((version) => (
        <Paper key={version.number} withBorder p="sm">
          <Group justify="space-between" align="flex-start">
            <div>
              <Text size="sm" fw={600}>
                {t('version', {
                  number: version.number,
                  when: format.dateTime(version.madeAt, {
                    dateStyle: 'medium',
                    timeStyle: 'short',
                  }),
                })}
              </Text>
              <Text size="sm" c="dimmed">
                {version.origin === 'learned'
                  ? t('learned', { answers: version.answers })
                  : t('rolledBack', { number: version.rolledBackTo ?? 0 })}
              </Text>
            </div>
            {version.number === current ? (
              <Text size="sm">{t('inForce')}</Text>
            ) : (
              <RollBack number={version.number} />
            )}
          </Group>
          <List size="sm" mt={4}>
            {version.changes.map(({ feature, from, to, organizations }) => (
              <List.Item key={feature}>
                {t('change', {
                  feature: t(`features.${feature}`),
                  from: format.number(from, { maximumFractionDigits: 2 }),
                  to: format.number(to, { maximumFractionDigits: 2 }),
                  organizations,
                })}
              </List.Item>
            ))}
          </List>
        </Paper>
      ))}
      {current !== 0 && (
        <Group>
          <Text size="sm">{t('version0')}</Text>
          <RollBack number={0} />
        </Group>
      )}
    </Stack>
  );
}

/** Asks once more, in place, before the weights of all recommendations change. */
function RollBack({ number }: { number: number }) {
  const t = useTranslations('recommendations.weights');
  const trpc = useTRPC();
  const queries = useQueryClient();
  const errorText = useErrorText();
  const [asked, setAsked] = useState(false);
  const rollBack = useMutation(
    trpc.recommendations.rollBackWeights.mutationOptions({
      onSuccess: () => {
        setAsked(false);
        return queries.invalidateQueries({ queryKey: trpc.recommendations.weights.queryKey() });
      },
    }),
  );
  return (
    <Group gap="xs">
      {rollBack.error && (
        <Text size="sm" c="red" role="alert">
          {errorText(rollBack.error)}
        </Text>
      )}
      {asked ? (
        <>
          <Button
            size="xs"
            loading={rollBack.isPending}
            onClick={() => rollBack.mutate({ number })}
          >
            {t('confirm')}
          </Button>
          <Button size="xs" variant="default" onClick={() => setAsked(false)}>
            {t('cancel')}
          </Button>
        </>
      ) : (
        <Button size="xs" variant="default" onClick={() => setAsked(true)}>
          {t('rollBack')}
        </Button>
      )}
    </Group>
  );
}
