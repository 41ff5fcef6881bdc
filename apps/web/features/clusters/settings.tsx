'use client';

import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ShownCluster } from '@vicinity/domain/clusters';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Section } from '@/features/projects/section';
import { useRouter } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { Refused } from '@/ui/refused';
import { ClusterForm } from './cluster-form';

export function Settings({ cluster }: { cluster: ShownCluster }) {
  const t = useTranslations('clusters');
  const tc = useTranslations('common');
  const router = useRouter();
  const trpc = useTRPC();
  const { nameZh, nameEn, summaryZh, summaryEn, path, admission, reviewsListings, commitFirst } =
    cluster;
  const [fields, setFields] = useState({
    nameZh,
    nameEn,
    summaryZh,
    summaryEn,
    path,
    admission,
    reviewsListings,
    commitFirst,
  });
  const edit = useMutation(
    trpc.clusters.edit.mutationOptions({ onSuccess: () => router.refresh() }),
  );
  return (
    <Section title={t('settings')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          edit.mutate({ clusterId: cluster.id, fields });
        }}
      >
        <Stack gap="sm">
          <ClusterForm
            fields={fields}
            onChange={(next) => {
              edit.reset();
              setFields(next);
            }}
          />
          <Refused error={edit.error} />
          <Group>
            <Button type="submit" loading={edit.isPending}>
              {tc('save')}
            </Button>
            <Text size="sm" c="dimmed" role="status">
              {edit.isSuccess ? t('saved') : ''}
            </Text>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
