'use client';

import { Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ClusterFields } from '@vicinity/domain/clusters';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Section } from '@/features/projects/section';
import { Link, useRouter } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { useMe } from '@/ui/frame/me';
import { Refused } from '@/ui/refused';
import { QueryState } from '@/ui/states';
import { pickText } from '@/ui/text';
import { ClusterForm } from './cluster-form';

/** Every cluster, and for the administrators of the instance the way to make one. */
export function ClusterList() {
  const t = useTranslations('clusters');
  const locale = useLocale();
  const trpc = useTRPC();
  const query = useQuery(trpc.organizations.clusters.queryOptions());
  return (
    <Stack gap="lg">
      <QueryState query={query}>
        {(clusters) => (
          <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
            {clusters.map(({ id, nameZh, nameEn, organizations, path }) => {
              const name = pickText(locale, nameZh, nameEn);
              return (
                <li key={id}>
                  <Anchor component={Link} href={`/clusters/${id}`} lang={name.lang} fw={600}>
                    {name.text}
                  </Anchor>
                  <Text size="sm" c="dimmed">
                    {t('organizations', { count: organizations })} · {t(`paths.${path}`)}
                  </Text>
                </li>
              );
            })}
          </Stack>
        )}
      </QueryState>
      {useMe()?.administersInstance && <CreateCluster />}
    </Stack>
  );
}

const empty: ClusterFields = {
  nameZh: '',
  nameEn: '',
  summaryZh: '',
  summaryEn: '',
  path: 'high_tech',
  admission: 'open',
  reviewsListings: false,
  commitFirst: false,
};

function CreateCluster() {
  const t = useTranslations('clusters');
  const router = useRouter();
  const trpc = useTRPC();
  const [slug, setSlug] = useState('');
  const [fields, setFields] = useState(empty);
  const create = useMutation(
    trpc.administration.createCluster.mutationOptions({
      onSuccess: (id) => router.push(`/clusters/${id}`),
    }),
  );
  return (
    <Section title={t('create')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate({ slug, ...fields });
        }}
      >
        <Stack gap="sm">
          <TextInput
            required
            maw="20rem"
            maxLength={60}
            pattern="[a-z0-9]+(-[a-z0-9]+)*"
            label={t('slug')}
            description={t('slugHint')}
            value={slug}
            onChange={(event) => setSlug(event.currentTarget.value)}
          />
          <ClusterForm fields={fields} onChange={setFields} />
          <Refused error={create.error} />
          <Group>
            <Button type="submit" loading={create.isPending}>
              {t('create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
