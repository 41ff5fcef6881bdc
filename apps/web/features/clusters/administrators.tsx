'use client';

import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useMutation } from '@tanstack/react-query';
import type { ShownCluster } from '@vicinity/domain/clusters';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Section } from '@/features/projects/section';
import { useRouter } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { refusalOf } from '@/trpc/refusal';
import { Refused } from '@/ui/refused';

type Props = Pick<NonNullable<ShownCluster['running']>, 'administrators' | 'mayAppoint'> & {
  readonly clusterId: string;
};

export function Administrators({ clusterId, administrators, mayAppoint }: Props) {
  const t = useTranslations('clusters');
  const tc = useTranslations('common');
  const router = useRouter();
  const trpc = useTRPC();
  const [email, setEmail] = useState('');
  const appoint = useMutation(
    trpc.clusters.appoint.mutationOptions({
      onSuccess: () => {
        setEmail('');
        router.refresh();
      },
    }),
  );
  const dismiss = useMutation(
    trpc.clusters.dismiss.mutationOptions({ onSuccess: () => router.refresh() }),
  );
  const unknown = refusalOf(appoint.error)?.code === 'not_found';
  return (
    <Section title={t('administrators')}>
      {administrators.length === 0 && <Text size="sm">{t('noAdministrators')}</Text>}
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {administrators.map((person) => (
          <Group component="li" key={person.id} justify="space-between">
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {person.name} · {person.email}
            </Text>
            {mayAppoint && (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('dismissNamed', { name: person.name })}
                onClick={() =>
                  modals.openConfirmModal({
                    title: t('dismissNamed', { name: person.name }),
                    children: t('confirmDismiss', { name: person.name }),
                    labels: { confirm: t('dismiss'), cancel: tc('cancel') },
                    onConfirm: () => dismiss.mutate({ clusterId, personId: person.id }),
                  })
                }
              >
                {t('dismiss')}
              </Button>
            )}
          </Group>
        ))}
      </Stack>
      {mayAppoint && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            appoint.mutate({ clusterId, email });
          }}
        >
          <Group align="flex-end">
            <TextInput
              type="email"
              required
              label={t('appoint')}
              value={email}
              error={unknown ? t('appointUnknown') : undefined}
              onChange={(event) => {
                appoint.reset();
                setEmail(event.currentTarget.value);
              }}
            />
            <Button type="submit" variant="default" loading={appoint.isPending}>
              {t('appointButton')}
            </Button>
          </Group>
        </form>
      )}
      <Refused error={unknown ? dismiss.error : (appoint.error ?? dismiss.error)} />
    </Section>
  );
}
